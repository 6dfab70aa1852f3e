import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly call: SelectionCall;
  readonly outcome: SelectionOutcome;
  readonly names: (ids: readonly string[]) => string;
}

/** For each candidate: its mark, whether it is in the best set and in the good ones, and if not, what taking it in would cost. */
export function CandidateOutcomes({ call, outcome, names }: Props) {
  const words = useWords().velg;
  const { kroner, otherWeights, selection } = outcome;
  if (selection === null) return null;
  const best = selection.best?.ids ?? [];
  const ranked = [...selection.scores].sort(
    (a, b) => Number(best.includes(b.id)) - Number(best.includes(a.id)) || b.score - a.score,
  );
  return (
    <section className="block" aria-labelledby="velg-candidates">
      <h2 id="velg-candidates">{words.byCandidate}</h2>
      {otherWeights !== null && otherWeights.winners.length > 0 && (
        <p className="muted">
          {words.otherWeights}: {words.otherWeightsHelp(otherWeights.draws)}
        </p>
      )}
      {call.kroner !== null && kroner === null && best.length > 0 && (
        <p className="warn">{words.kronerLacks}</p>
      )}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.candidate}</th>
            <th scope="col" className="number">
              {words.score}
            </th>
            <th scope="col">{words.inBest}</th>
            <th scope="col">{words.membership}</th>
            {otherWeights !== null && (
              <th scope="col" className="number">
                {words.otherWeights}
              </th>
            )}
            {kroner !== null && (
              <th scope="col" className="number">
                {words.kronerColumn}
              </th>
            )}
            <th scope="col">{words.whyNot}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ id, score }) => {
            const member = selection.membership.find((one) => one.id === id);
            const why = selection.whyNot.find((one) => one.id === id);
            const share = otherWeights?.inWinner.find((one) => one.id === id)?.share;
            const money = kroner?.find((one) => one.id === id)?.kroner;
            return (
              <tr key={id} data-selected={best.includes(id) || undefined}>
                <th scope="row">{names([id])}</th>
                <td className="number">{formatNumber(score, 2)}</td>
                <td>{best.includes(id) ? words.yes : words.no}</td>
                <td>
                  {member !== undefined && selection.best !== null && (
                    <>
                      {words.memberships[member.membership]}
                      {member.sets !== null && member.membership === 'some' && (
                        <span className="muted">
                          {' '}
                          ({words.ofSets(member.sets, selection.goodCount ?? 0)})
                        </span>
                      )}
                    </>
                  )}
                </td>
                {otherWeights !== null && (
                  <td className="number">{share === undefined ? '' : formatShare(share)}</td>
                )}
                {kroner !== null && (
                  <td className="number">{money === undefined ? '' : formatNumber(money)}</td>
                )}
                <td>
                  {why !== undefined &&
                    selection.best !== null &&
                    (why.best === null || why.loss === null
                      ? words.cannot
                      : words.loss(why.loss, names(why.best.ids)))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
