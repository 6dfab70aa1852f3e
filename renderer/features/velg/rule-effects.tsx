import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { ruleText } from '../../../shared/i18n/rule-text.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { Selection } from '../../../shared/selection/index.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly call: SelectionCall;
  readonly selection: Selection;
  readonly names: (ids: readonly string[]) => string;
}

/** Which single rule decides: what would be gained without it, and the set there would then be. */
export function RuleEffects({ call, selection, names }: Props) {
  const words = useWords().velg;
  if (selection.rules.length === 0) return null;
  const counted = selection.rules.some(({ removed }) => removed !== null);
  return (
    <section className="block" aria-labelledby="velg-rules">
      <h2 id="velg-rules">{words.ruleEffects}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col" className="number">
              {words.gain}
            </th>
            {counted && (
              <th scope="col" className="number">
                {words.removed}
              </th>
            )}
            <th scope="col">{words.instead}</th>
          </tr>
        </thead>
        <tbody>
          {selection.rules.map(({ rule: id, best, gain, removed }) => {
            const rule = call.rules.find((one) => one.id === id);
            return (
              <tr key={id}>
                <th scope="row">{rule === undefined ? id : ruleText(words.ruleText, call, rule)}</th>
                <td className="number">
                  {gain === null ? '–' : gain === 0 ? words.noneGain : words.points(gain)}
                </td>
                {counted && <td className="number">{removed === null ? '' : formatNumber(removed)}</td>}
                <td>{best !== null && gain !== 0 ? names(best.ids) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
