import { useState } from 'react';
import { formatChange, formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { FollowUpRow, WrittenDecision } from '../../../shared/model/decision.ts';
import { DateInput } from '../../components/date-input.tsx';
import { useNewest } from '../../components/use-newest.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { NumberCell, SavedCheck, TextCell } from './saved-cell.tsx';

interface Props {
  readonly row: FollowUpRow;
  readonly recommended: number | null;
}

export const number = (value: number | null): string => (value === null ? '–' : formatNumber(value));

/** One kommune from recommendation to settled, with the rest of its vedtak behind «Mer». */
export function FollowUpLine({ row, recommended }: Props) {
  const words = useWords().oppfolging;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [open, setOpen] = useState(false);
  const { written, kommunenummer, name, asked, decided, settled } = row;
  const change = useNewest(written, (decision) =>
    store.getState().write('decision.save', { roundId, kommunenummer, decision }),
  );
  const save = (part: Partial<WrittenDecision>): Promise<boolean> => change((now) => ({ ...now, ...part }));
  const label = (column: keyof typeof words.columns): string => words.fieldOf(words.columns[column], name);
  const reserved = written.noFamily || written.reservation.trim() !== '';
  const imported = (value: typeof asked): number | null => (value.from === 'imported' ? value.number : null);
  const deviation = asked.number === null || recommended === null ? null : asked.number - recommended;
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          {reserved && <span className="tag warn">{words.notAllowed}</span>}
        </th>
        <td className="num">{number(recommended)}</td>
        <td className="num">
          <NumberCell
            label={label('asked')}
            value={written.asked}
            imported={imported(asked)}
            save={(value) => save({ asked: value })}
          />
        </td>
        <td className="num">{deviation === null ? '–' : formatChange(deviation)}</td>
        <td className="num">
          <NumberCell
            label={label('decided')}
            value={written.decided}
            imported={imported(decided)}
            save={(value) => save({ decided: value })}
          />
        </td>
        <td className="num">
          <NumberCell
            label={label('settled')}
            value={written.settled}
            imported={imported(settled)}
            save={(value) => save({ settled: value })}
          />
        </td>
        <td className="num">
          {settled.number === null || decided.number === null || decided.number === 0
            ? '–'
            : formatShare(settled.number / decided.number)}
        </td>
        <td>
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            aria-expanded={open}
            aria-label={words.more(name)}
            onClick={() => setOpen(!open)}
          >
            {words.columns.more}
          </button>
        </td>
      </tr>
      {open && (
        <tr className="more">
          <td colSpan={8}>
            <div className="follow-up-more">
              <Labelled text={words.columns.decidedOn}>
                <DateInput
                  value={written.decidedOn}
                  onChange={(value) => value !== written.decidedOn && save({ decidedOn: value })}
                />
              </Labelled>
              {(
                [
                  ['extra', words.columns.extra],
                  ['health', words.columns.health],
                  ['askedMinors', words.askedMinors],
                  ['decidedMinors', words.decidedMinors],
                ] as const
              ).map(([field, text]) => (
                <Labelled key={field} text={text}>
                  <NumberCell
                    label={words.fieldOf(text, name)}
                    value={written[field]}
                    imported={
                      field === 'askedMinors' || field === 'decidedMinors' ? imported(row[field]) : null
                    }
                    save={(value) => save({ [field]: value })}
                  />
                </Labelled>
              ))}
              <Labelled text={words.settledOn}>
                <DateInput
                  value={written.settledOn}
                  onChange={(value) => value !== written.settledOn && save({ settledOn: value })}
                />
              </Labelled>
              <SavedCheck
                label={words.noFamily}
                checked={written.noFamily}
                save={(noFamily) => save({ noFamily })}
              />
              <Labelled text={words.reservation} wide>
                <TextCell
                  label={words.fieldOf(words.reservation, name)}
                  value={written.reservation}
                  save={(value) => save({ reservation: value })}
                />
              </Labelled>
              <Labelled text={words.explanation} wide>
                <TextCell
                  label={words.fieldOf(words.explanation, name)}
                  value={written.explanation}
                  save={(value) => save({ explanation: value })}
                />
              </Labelled>
              {reserved && <p className="warn">{words.notAllowedHelp}</p>}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

interface LabelledProps {
  readonly text: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

function Labelled({ text, wide = false, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it holds.
    <label className={wide ? 'wide' : undefined}>
      {text}
      {children}
    </label>
  );
}
