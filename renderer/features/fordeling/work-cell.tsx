import { memo } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { Icon } from '../../components/icon.tsx';
import { LiveText } from '../../components/live-text.tsx';
import type { LiveNumbers } from '../../store/live-numbers.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import { boundText } from './bound-text.ts';
import { CellInput } from './cell-input.tsx';
import type { CellProps } from './cell-props.ts';
import { LiveChange } from './live-change.tsx';
import { ProposalBar } from './proposal-bar.tsx';
import { RangeBar } from './range-bar.tsx';
import { sameCell } from './same-cell.ts';
import { type BuiltInColumn, personsBehind, type WorkColumn } from './work-columns.ts';

/** A longer name than this may need two lines. */
const longName = 17;

/**
 * One cell. Its numbers are bound to the live ones, and follow a slider; what it says beyond its number  is read aloud, and shown in a
 * bubble where the focus or the pointer is.
 */
export const WorkCell = memo(function WorkCell(props: CellProps) {
  const { row, own, column, place, tabStop, chosen, note, writing, acts } = props;
  const { work: words, fordeling } = props.words;
  const persons = own[personsBehind(column.id)];
  const aside =
    typeof persons === 'number' ? props.words.basis.ofPersons(persons) : asideOf(row, column, props.words);
  const says = [aside, note].filter((text) => text !== null);
  const common = {
    'data-cell': place,
    tabIndex: tabStop ? 0 : -1,
    'data-tip': says.length === 0 ? undefined : says.join('\n'),
    'data-note': note === null ? undefined : true,
    'aria-selected': chosen || undefined,
  };
  const hidden = (
    <>
      {aside !== null && <span className="visually-hidden">, {aside}</span>}
      {note !== null && <span className="visually-hidden">. {fordeling.notes.marked(note)}</span>}
    </>
  );
  if (column.own !== null) {
    const value = own[column.id] ?? null;
    return (
      <td
        {...common}
        className={`col-own${column.numeric ? '' : ' col-text'}${writing === null ? '' : ' written'}`}
        onDoubleClick={() => acts.write(row.kommunenummer, column.id)}
      >
        {writing === null ? (
          <span className="own-value">{column.text(value)}</span>
        ) : (
          <CellInput row={row} column={column} value={value} writing={writing} acts={acts} />
        )}
        {hidden}
      </td>
    );
  }
  const id = column.id as BuiltInColumn;
  const number = (value: number | null, decimals = 0): string =>
    value === null ? '–' : formatNumber(value, decimals);
  const at = (live: LiveNumbers): WorkRow => live.byNumber.get(row.kommunenummer) ?? row;
  const plain = (text: React.ReactNode) => (
    <td {...common} className={`col-${id}`}>
      {text}
      {hidden}
    </td>
  );
  switch (id) {
    case 'kommune':
      return (
        <th
          scope="row"
          className="col-kommune"
          data-long={row.name.length > longName || undefined}
          {...common}
          data-tip={[row.name, ...says].join('\n')}
        >
          {row.name}
          {hidden}
        </th>
      );
    case 'inhabitants':
    case 'lastYear':
      return plain(number(row[id]));
    case 'key':
    case 'perThousand':
      return plain(<LiveText of={(live) => number(at(live)[id], 1)} />);
    case 'proposal':
      return (
        <td {...common} className="col-proposal" onDoubleClick={() => acts.edit(row.kommunenummer)}>
          <LiveText className="proposal" of={(live) => number(at(live).proposal)} />
          <ProposalBar kommunenummer={row.kommunenummer} locked={row.lock !== null} />
          {hidden}
        </td>
      );
    case 'change':
      return plain(<LiveChange of={(live) => at(live).change} />);
    case 'robustness':
      return plain(<RangeBar kommunenummer={row.kommunenummer} />);
    case 'bound':
      return (
        <td {...common} className="col-bound" onDoubleClick={() => acts.editBounds(row.kommunenummer)}>
          <LiveText of={(live) => boundText(at(live), words)} />
          {row.aboveCapacity && (
            <span className="warn">
              <Icon name="warning" />
            </span>
          )}
          {hidden}
        </td>
      );
    case 'lock':
      return (
        <td className="col-lock" data-note={common['data-note']} data-chosen={chosen || undefined}>
          <button
            type="button"
            className="lock"
            data-locked={row.lock !== null || undefined}
            aria-label={[
              row.lock === null ? words.lockOf(row.name) : words.lockedAt(row.name, row.lock.number),
              ...says,
            ].join('. ')}
            data-tip={common['data-tip']}
            data-cell={place}
            tabIndex={common.tabIndex}
            onClick={() => acts.edit(row.kommunenummer)}
          >
            <Icon name={row.lock === null ? 'unlock' : 'lock'} solid={row.lock !== null} />
          </button>
        </td>
      );
    default:
      return assertNever(id);
  }
}, sameCell);

/** What a cell says beyond its number. */
function asideOf(
  row: WorkRow,
  column: WorkColumn,
  { work: words, robustness: robust, fordeling }: ScreenWords,
): string | null {
  switch (column.id) {
    case 'lastYear':
      return row.lastYear === null ? words.derived : null;
    case 'robustness':
      return row.range === null
        ? null
        : robust.column(formatNumber(row.range.low5), formatNumber(row.range.high95));
    case 'bound': {
      const own = row.ownBound;
      const parts = [
        row.aboveCapacity ? words.aboveCapacity(row.can ?? 0) : null,
        own === null ? null : `${fordeling.editor.own(own.min, own.max)}: ${own.reason}`,
      ].filter((part) => part !== null);
      return parts.length === 0 ? null : parts.join('. ');
    }
    case 'lock':
      return row.lock === null || row.lock.reason === '' ? null : row.lock.reason;
    default:
      return null;
  }
}
