import { Radio } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { Assessment, Judged, Topic } from '../../../shared/model/innspill.ts';
import { Icon } from '../../components/icon.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { useWords } from '../../store/use-app.ts';
import { ratingWords } from './rating-words.ts';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly topic: Exclude<Topic, 6>;
  readonly value: Assessment | null;
  readonly judged: Judged | undefined;
  /** Whether there is a text to judge: an assessment without one is warned of, and kept. */
  readonly hasText: boolean;
  readonly onEdit: (assessment: Assessment | null, visit: string) => void;
  /** What the assessment does to the number. */
  readonly children: ReactNode;
}

const steps: readonly Assessment[] = [1, 2, 3, 4, 5];

/** The fylkeskommune's own judgement, in words and apart from what the kommune says. */
export function AssessmentField({ id, topic, value, judged, hasText, onEdit, children }: Props) {
  const words = useWords().input;
  const own = useRecordWords();
  const visit = useVisit();
  const ratings = ratingWords(topic, words);
  return (
    <div className="assessment">
      <p className="whose">
        {own.ourAssessment} <span className="muted">{own.ourAssessmentHelp}</span>
      </p>
      <fieldset>
        <legend>{words.howGood[topic]}</legend>
        <div className="radio-row">
          {steps.map((step) => (
            <Radio
              key={step}
              name={`${id}-assessment`}
              value={String(step)}
              label={ratings[step]}
              checked={value === step}
              onFocus={visit.begin}
              onChange={() => onEdit(step, visit.current())}
            />
          ))}
          <Radio
            name={`${id}-assessment`}
            value="none"
            label={words.notRated}
            checked={value === null}
            onFocus={visit.begin}
            onChange={() => onEdit(null, visit.current())}
          />
        </div>
      </fieldset>
      {value !== null && !hasText && (
        <p className="warn no-text">
          <Icon name="warning" /> {own.noText}
        </p>
      )}
      {children}
      {value !== null && judged !== undefined && (
        <p className="muted">{own.judged(judged.by, formatDate(judged.at.slice(0, 10)))}</p>
      )}
    </div>
  );
}
