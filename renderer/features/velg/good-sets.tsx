import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { Selection } from '../../../shared/selection/index.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly call: SelectionCall;
  readonly selection: Selection;
  readonly names: (ids: readonly string[]) => string;
}

/** More rows than this help nobody to choose. */
const SHOWN = 25;

/** The sets that are nearly as good as the best, best first. */
export function GoodSets({ call, selection, names }: Props) {
  const words = useWords().velg;
  const { best, good, goodCount } = selection;
  if (best === null) return null;
  const shown = good.slice(0, SHOWN);
  const more = (goodCount ?? good.length) - shown.length;
  return (
    <section className="block" aria-labelledby="velg-good">
      <h2 id="velg-good">
        {goodCount === null
          ? words.goodSetsSolved(good.length, call.margin)
          : words.goodSets(goodCount, call.margin)}
      </h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.set}</th>
            <th scope="col" className="number">
              {words.sum}
            </th>
            <th scope="col" className="number">
              {words.under}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ ids, value }) => (
            <tr key={ids.join()}>
              <th scope="row">{names(ids)}</th>
              <td className="number">{formatNumber(value, 2)}</td>
              <td className="number">{formatNumber(best.value - value, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="muted">{words.more(more)}</p>}
    </section>
  );
}
