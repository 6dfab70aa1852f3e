import { Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { documentState } from '../../../shared/model/document-state.ts';
import type { SelectionCall, SelectionCandidate } from '../../../shared/model/selection-call.ts';
import { DateInput } from '../../components/date-input.tsx';
import { today } from '../../components/today.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly call: SelectionCall;
  readonly candidate: SelectionCandidate;
  readonly change: (part: Partial<SelectionCandidate>) => void;
  readonly pause: () => void;
}

const choices = ['open', 'required', 'excluded'] as const;

/** The documents against their deadlines, the grounds of each mark, and why one must be in or must not. */
export function CandidateDetails({ call, candidate, change, pause }: Props) {
  const words = useWords().velg;
  const id = useId();
  return (
    <div className="velg-details">
      {call.documents.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.deadline}</th>
              <th scope="col">{words.received}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {call.documents.map((document) => {
              const received = candidate.received[document.id] ?? null;
              const state = documentState(document, received, today());
              return (
                <tr key={document.id}>
                  <th scope="row" id={`${id}-${document.id}`}>
                    <label htmlFor={`${id}-${document.id}-date`}>{document.name}</label>
                  </th>
                  <td>{document.deadline === null ? '–' : formatDate(document.deadline)}</td>
                  <td>
                    <DateInput
                      id={`${id}-${document.id}-date`}
                      value={received}
                      onChange={(date) =>
                        change({ received: { ...candidate.received, [document.id]: date } })
                      }
                      onBlur={pause}
                    />
                  </td>
                  <td className={state === 'late' || state === 'missing' ? 'warn' : undefined}>
                    {words.states[state]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div className="velg-grounds">
        <div>
          <label htmlFor={`${id}-choice`}>{words.choice}</label>
          <select
            id={`${id}-choice`}
            className="ds-input"
            value={candidate.choice}
            onChange={(event) => {
              const choice = choices.find((one) => one === event.target.value);
              if (choice !== undefined) change({ choice });
            }}
            onBlur={pause}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.choices[choice]}
              </option>
            ))}
          </select>
        </div>
        {candidate.choice !== 'open' && (
          <div>
            <label htmlFor={`${id}-reason`}>
              {words.choices[candidate.choice]}: {words.choiceReason.toLowerCase()}
            </label>
            <Textarea
              id={`${id}-reason`}
              rows={2}
              spellCheck={false}
              value={candidate.reason}
              onChange={(event) => change({ reason: event.target.value })}
              onBlur={pause}
            />
            {candidate.reason.trim() === '' && (
              <ValidationMessage data-color="warning">{words.reasonMissing}</ValidationMessage>
            )}
          </div>
        )}
        {call.criteria.map((criterion) => (
          <div key={criterion.id}>
            <label htmlFor={`${id}-${criterion.id}`}>
              {criterion.name}: {words.grounds.toLowerCase()}
            </label>
            <Textarea
              id={`${id}-${criterion.id}`}
              rows={2}
              spellCheck={false}
              value={candidate.marks[criterion.id]?.text ?? ''}
              onChange={(event) =>
                change({
                  marks: {
                    ...candidate.marks,
                    [criterion.id]: {
                      mark: candidate.marks[criterion.id]?.mark ?? null,
                      text: event.target.value,
                    },
                  },
                })
              }
              onBlur={pause}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
