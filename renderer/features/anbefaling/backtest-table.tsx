import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { sameKommuner } from './same-kommuner.ts';

/** How the proposal and two simple rules hit what IMDi really asked for, where that is known. Reckoned by the backend. */
export function BacktestTable() {
  const words = useWords().package;
  const backtest = useAnswer('allocation.show', {})?.backtest ?? null;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  if (backtest === null) return null;
  const same = sameKommuner(kommuner, backtest.against);
  return (
    <section aria-labelledby="backtest-title" className="block">
      <h2 id="backtest-title">{words.backtest}</h2>
      <p className="muted">{words.backtestLead(backtest.total, backtest.against.period, same)}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col" className="num">
              {words.misplaced}
            </th>
            <th scope="col" className="num">
              %
            </th>
            <th scope="col" className="num">
              {words.within}
            </th>
          </tr>
        </thead>
        <tbody>
          {backtest.rows.map((row) => (
            <tr key={row.rule}>
              <th scope="row">{words.rules[row.rule]}</th>
              <td className="num">{formatNumber(row.misplaced, Number.isInteger(row.misplaced) ? 0 : 1)}</td>
              <td className="num">{formatShare(row.misplacedShare, 1)}</td>
              <td className="num">
                {row.within2} / {row.of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
