import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import { useWords } from '../../../store/use-app.ts';
import { changeClass } from '../../fordeling/change-class.ts';
import { groupOf, type ListLine, listParts } from '../meeting-pages.ts';
import type { MeetingView } from '../meeting-view.ts';
import { PageHead } from './page-head.tsx';

/** A longer name takes two lines, a little smaller: on the wall none is cut. */
const longName = 15;

/** Every kommune with last year and the proposal, by change, numbers beside bars. */
export function ListPage({ view, part }: { readonly view: MeetingView; readonly part: number }) {
  const words = useWords().moete;
  const { rows } = view;
  const count = (group: string): number => rows.filter((row) => groupOf(row) === group).length;
  const down = Math.max(0, ...rows.map(({ change }) => -(change ?? 0)));
  const most = Math.max(1, ...rows.map(({ change }) => Math.abs(change ?? 0)));
  const columns = listParts(rows)[part] ?? [];
  return (
    <>
      <PageHead
        title={words.listTitle(view.target.number, view.change)}
        sub={words.listSub(count('more'), count('same'), count('fewer'), down)}
      />
      <div className="list-columns">
        {columns.map((lines, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand
          <table key={index} className="meeting-list">
            <tbody>
              {lines.map((line) => (
                <Line
                  key={line.kind === 'row' ? line.row.kommunenummer : line.group}
                  line={line}
                  most={most}
                />
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}

function Line({ line, most }: { readonly line: ListLine; readonly most: number }) {
  const words = useWords().moete;
  if (line.kind === 'head') {
    const name = words.groups[line.group];
    return (
      <tr className="list-head">
        <th scope="col">{line.again ? words.groupAgain(name) : name}</th>
        <th scope="col">{words.lastYear}</th>
        <td className="arrow" />
        <th scope="col">{words.proposal}</th>
        <td className="group-sum">{words.groupSum(line.count, line.sum)}</td>
      </tr>
    );
  }
  const { name, lastYear, proposal, change } = line.row;
  return (
    <tr>
      <th scope="row" data-long={name.length > longName || undefined}>
        {name}
      </th>
      <td className="last">{lastYear === null ? '–' : formatNumber(lastYear)}</td>
      <td className="arrow" aria-hidden="true">
        →
      </td>
      <td className="proposal">{formatNumber(proposal)}</td>
      <td className={`change ${changeClass(change)}`}>
        {change !== null && <ChangeBar change={change} most={most} />}
      </td>
    </tr>
  );
}

/** The zero line stands a third in, so that falls have room; the number stands beside the bar, and has room there. */
function ChangeBar({ change, most }: { readonly change: number; readonly most: number }) {
  const figures = 8 + 8 * (String(most).length + 1);
  const long = (Math.abs(change) / most) * (change < 0 ? 27 : 70 - figures);
  return (
    <span className="change-bar">
      <i style={change < 0 ? { right: '70%', width: `${long}%` } : { left: '30%', width: `${long}%` }} />
      <b style={{ left: `calc(${30 + (change > 0 ? long : 0)}% + 0.5em)` }}>{formatChange(change)}</b>
    </span>
  );
}
