import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { useApp, useWords } from '../../../store/use-app.ts';
import type { MeetingView } from '../meeting-view.ts';
import { PageHead } from './page-head.tsx';

const shown = 12;

/** How many numbers stand whatever the weights, and which move most. */
export function RobustnessPage({ view }: { readonly view: MeetingView }) {
  const words = useWords().moete;
  const robustness = useApp((state) => state.robustness);
  if (robustness === null) return <PageHead title={words.robustnessWaits} />;
  const names = new Map(view.rows.map(({ kommunenummer, name }) => [kommunenummer, name]));
  const moving = robustness.places
    .filter(({ id }) => names.has(id))
    .toSorted((a, b) => b.high95 - b.low5 - (a.high95 - a.low5) || b.number - a.number)
    .slice(0, shown);
  // One scale of persons to both sides of the proposal, so that spread compares down the page.
  const reach = Math.max(3, ...moving.flatMap((one) => [one.number - one.lowest, one.highest - one.number]));
  const at = (persons: number): number => 50 + (50 * persons) / reach;
  const span = (low: number, high: number) => ({ left: `${at(low)}%`, width: `${at(high) - at(low)}%` });
  return (
    <>
      <PageHead
        title={words.robustnessTitle(
          robustness.within.places,
          robustness.places.length,
          robustness.within.persons,
        )}
        sub={words.robustnessSub(robustness.draws)}
      />
      <table className="meeting-list range-list">
        <tbody>
          {moving.map((one) => (
            <tr key={one.id}>
              <th scope="row">{names.get(one.id)}</th>
              <td className="proposal">{formatNumber(one.number)}</td>
              <td className="range-wide" aria-hidden="true">
                <i className="thin" style={span(one.lowest - one.number, one.highest - one.number)} />
                <i className="thick" style={span(one.low5 - one.number, one.high95 - one.number)} />
                <i className="centre" />
              </td>
              <td className="last">
                {words.robustnessRange(formatNumber(one.low5), formatNumber(one.high95))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
