import { useState } from 'react';
import { formatChange, formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { FollowUpRow, WrittenDecision } from '../../../shared/model/decision.ts';
import { useNewest } from '../../components/use-newest.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { FollowUpMore } from './follow-up-more.tsx';
import { NumberCell } from './saved-cell.tsx';

interface Props {
  readonly row: FollowUpRow;
  readonly recommended: number | null;
  /** Asked for beyond the recommendation; null where that is not known. */
  readonly deviation: number | null;
}

export const number = (value: number | null): string => (value === null ? '–' : formatNumber(value));

/** One kommune from recommendation to settled, with the rest of its vedtak behind «Mer». */
export function FollowUpLine({ row, recommended, deviation }: Props) {
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
            <FollowUpMore row={row} reserved={reserved} save={save} />
          </td>
        </tr>
      )}
    </>
  );
}
