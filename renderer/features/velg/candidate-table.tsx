import { Button } from '@digdir/designsystemet-react';
import { Fragment, useState } from 'react';
import type { SelectionCall, SelectionCandidate } from '../../../shared/model/selection-call.ts';
import { focusBeside } from '../../components/focus-beside.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';
import { CandidateDetails } from './candidate-details.tsx';
import { DocumentSummary } from './document-summary.tsx';
import { emptyCandidate, freeId } from './empty-call.ts';
import { NumberCell } from './number-cell.tsx';

interface Props {
  readonly call: SelectionCall;
  readonly edit: (call: SelectionCall) => void;
  readonly pause: () => void;
}

/** One row a candidate: what it is, how it is assessed, whether its documents came. Grounds and dates are opened under it. */
export function CandidateTable({ call, edit, pause }: Props) {
  const words = useWords().velg;
  const [open, setOpen] = useState<string | null>(null);
  const change = (id: string, part: Partial<SelectionCandidate>): void =>
    edit({ ...call, candidates: call.candidates.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const valuesOf = (attribute: string) =>
    [...new Set(call.candidates.map((one) => one.attributes[attribute] ?? ''))].filter(
      (value) => value !== '',
    );
  return (
    <div className="table-region velg-candidates">
      {call.attributes.map(({ id }) => (
        <datalist key={id} id={`values-${id}`}>
          {valuesOf(id).map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      ))}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.candidate}</th>
            {call.attributes.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            {call.criteria.map(({ id, name }) => (
              <th key={id} scope="col" className="number" title={words.markHelp}>
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              {words.residents}
            </th>
            <th scope="col">{words.documentsReceived}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {call.candidates.map((candidate) => (
            <Fragment key={candidate.id}>
              <tr>
                <th scope="row">
                  <input
                    className="ds-input name-cell"
                    aria-label={words.name}
                    spellCheck={false}
                    value={candidate.name}
                    onChange={(event) =>
                      event.target.value !== '' && change(candidate.id, { name: event.target.value })
                    }
                    onBlur={pause}
                  />
                  {candidate.choice !== 'open' && (
                    <span className="velg-choice">{words.choices[candidate.choice].toLowerCase()}</span>
                  )}
                </th>
                {call.attributes.map(({ id, name }) => (
                  <td key={id}>
                    <input
                      className="ds-input"
                      list={`values-${id}`}
                      aria-label={`${name}: ${candidate.name}`}
                      spellCheck={false}
                      value={candidate.attributes[id] ?? ''}
                      onChange={(event) =>
                        change(candidate.id, {
                          attributes: { ...candidate.attributes, [id]: event.target.value },
                        })
                      }
                      onBlur={pause}
                    />
                  </td>
                ))}
                {call.criteria.map(({ id, name }) => (
                  <td key={id} className="number">
                    <NumberCell
                      label={`${name}: ${candidate.name}`}
                      value={candidate.marks[id]?.mark ?? null}
                      decimals={2}
                      most={100}
                      optional
                      onChange={(mark) =>
                        change(candidate.id, {
                          marks: {
                            ...candidate.marks,
                            [id]: { text: candidate.marks[id]?.text ?? '', mark },
                          },
                        })
                      }
                      onLeave={pause}
                    />
                  </td>
                ))}
                <td className="number">
                  <NumberCell
                    label={`${words.residents}: ${candidate.name}`}
                    value={candidate.residents}
                    decimals={0}
                    most={1_000_000}
                    optional
                    onChange={(residents) => change(candidate.id, { residents })}
                    onLeave={pause}
                  />
                </td>
                <td className="velg-documents">
                  <DocumentSummary call={call} candidate={candidate} />
                </td>
                <td>
                  <div className="velg-actions">
                    <Button
                      variant="tertiary"
                      aria-expanded={open === candidate.id}
                      aria-label={words.details(candidate.name)}
                      onClick={() => setOpen(open === candidate.id ? null : candidate.id)}
                    >
                      <Icon name={open === candidate.id ? 'up' : 'down'} />
                    </Button>
                    <Button
                      variant="tertiary"
                      aria-label={words.removeThis(candidate.name)}
                      data-removes
                      onClick={(event) => {
                        focusBeside(event);
                        edit({
                          ...call,
                          candidates: call.candidates.filter(({ id }) => id !== candidate.id),
                        });
                        pause();
                      }}
                    >
                      <Icon name="cross" />
                    </Button>
                  </div>
                </td>
              </tr>
              {open === candidate.id && (
                <tr className="details-row">
                  <td colSpan={4 + call.attributes.length + call.criteria.length}>
                    <CandidateDetails
                      call={call}
                      candidate={candidate}
                      change={(part) => change(candidate.id, part)}
                      pause={pause}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <Button
        variant="secondary"
        data-adds
        onClick={() => {
          const id = freeId('k', call.candidates);
          const name = `${words.newCandidate} ${call.candidates.length + 1}`;
          edit({ ...call, candidates: [...call.candidates, emptyCandidate(id, name)] });
          pause();
        }}
      >
        {words.addCandidate}
      </Button>
    </div>
  );
}
