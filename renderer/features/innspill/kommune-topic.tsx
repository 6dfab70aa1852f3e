import type { Innspill, KommuneTopic } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { type InnspillEdit, innspillKey } from '../../store/edits.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { AssessmentField } from './assessment-field.tsx';
import { EarlierTexts } from './earlier-texts.tsx';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { RatingOutlook } from './rating-outlook.tsx';
import { ratingWords } from './rating-words.ts';
import { TopicRow } from './topic-row.tsx';
import { useRecordWords } from './use-record-words.ts';
import { WordsAndSource } from './words-and-source.tsx';

interface Props {
  readonly kommune: KommuneView;
  readonly topic: KommuneTopic;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** A topic the kommune answers itself: its words, and apart from them how the fylkeskommune judges it. */
export function KommuneTopicPanel({ kommune, topic, open, toggle }: Props) {
  const words = useWords().input;
  const own = useRecordWords();
  const store = useAppStore();
  const { kommunenummer } = kommune;
  const edited = useApp((state) => state.edits.innspill[innspillKey(kommunenummer, topic)]);
  const stored = kommune.innspill.find((one) => one.topic === topic);
  const entry: InnspillEdit = edited ?? {
    topic,
    text: stored?.text ?? '',
    assessment: stored?.assessment ?? null,
    source: stored?.source ?? '',
    date: stored?.date ?? null,
  };
  // From the store and not from this drawing: two edits may come before the next one.
  const edit = (change: Partial<Innspill>, visit: string): void => {
    const now = store.getState().edits.innspill[innspillKey(kommunenummer, topic)] ?? entry;
    store.getState().editInnspill(kommunenummer, { ...now, ...change, topic }, visit);
  };
  const id = `topic-${topic}`;
  const { assessment } = entry;
  return (
    <TopicRow
      id={id}
      number={topic}
      title={words.topic[topic]}
      end={assessment === null ? words.notRated : ratingWords(topic, words)[assessment]}
      quiet={assessment === null}
      open={open}
      toggle={toggle}
    >
      <p className="whose">
        {own.kommuneSays} <span className="muted">{own.kommuneSaysHelp}</span>
      </p>
      <WordsAndSource
        id={id}
        name={`innspill ${innspillKey(kommunenummer, topic)}`}
        label={words.topic[topic]}
        value={entry}
        onEdit={edit}
      />
      <EarlierTexts kommunenummer={kommunenummer} topic={topic} />
      <AssessmentField
        id={id}
        topic={topic}
        value={assessment}
        judged={edited === undefined || edited.assessment === stored?.assessment ? stored?.judged : undefined}
        hasText={entry.text.trim() !== ''}
        onEdit={(value, visit) => edit({ assessment: value }, visit)}
      >
        <RatingOutlook topic={topic} kommuner={[kommunenummer]} value={assessment} />
      </AssessmentField>
      <OvertakenPanel
        field="innspill"
        of={innspillKey(kommunenummer, topic)}
        topic={topic}
        onEdit={(change) => edit(change, newVisit())}
      />
    </TopicRow>
  );
}
