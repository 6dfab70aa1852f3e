import { useMemo } from 'react';
import type { MeetingForm, MeetingRecord } from '../../../shared/model/meeting.ts';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { reasonName } from '../fordeling/reason-name.ts';
import { type MeetingView, meetingView } from './meeting-view.ts';

/** What may be shown in a meeting of this form, as the numbers stand this moment. */
export function useMeetingView(
  form: MeetingForm,
  kommunenummer: string | null,
  record: MeetingRecord | null,
): MeetingView | null {
  const words = useWords();
  const letters = useAnswer('letters.show', form === 'samarbeid' ? {} : null);
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const robustness = useApp((state) => state.robustness);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  return useMemo(() => {
    if (view === null || outcome === null) return null;
    const set = view.draft.criteria;
    return meetingView({
      view,
      outcome,
      robustness,
      changes: record?.changes ?? [],
      letters: letters?.kommuner.map(({ status }) => status) ?? null,
      form,
      kommunenummer,
      words,
      reasonName: (id, kommune) => reasonName(id, { kommune, set, indicators, language, words }),
    });
  }, [view, outcome, robustness, record, letters, form, kommunenummer, words, indicators, language]);
}
