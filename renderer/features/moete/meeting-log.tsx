import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { KommuneOutcome, MeetingRecord } from '../../../shared/model/meeting.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { useKommuneName } from '../robusthet/use-kommune-name.ts';
import { OutcomeRow } from './outcome-row.tsx';

/** What was written down: who asked for which number and why, and where the parties agree. */
export function MeetingLog({ record }: { readonly record: MeetingRecord }) {
  const words = useWords().moete;
  const nameOf = useKommuneName();
  const heads = words.logHeads;
  const { changes, outcomes } = record;
  const asked = useApp((state) => state.view?.kommuner ?? []).filter((kommune) => kommune.asked).length;
  const count = (outcome: KommuneOutcome['outcome']): number =>
    outcomes.filter((one) => one.outcome === outcome).length;
  if (changes.length === 0 && outcomes.length === 0) {
    return (
      <section className="meeting-log" aria-labelledby="meeting-log">
        <h2 id="meeting-log">{words.log}</h2>
        <p className="muted">{words.logEmpty}</p>
      </section>
    );
  }
  return (
    <section className="meeting-log" aria-labelledby="meeting-log">
      <h2 id="meeting-log">{words.log}</h2>
      {changes.length > 0 && (
        <ScrollRegion label={words.logChanges} className="table-region">
          <table className="plain-table">
            <caption>{words.logChanges}</caption>
            <thead>
              <tr>
                <th scope="col">{heads.at}</th>
                <th scope="col">{heads.form}</th>
                <th scope="col">{heads.kommune}</th>
                <th scope="col">{heads.number}</th>
                <th scope="col">{heads.askedBy}</th>
                <th scope="col">{heads.reason}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.id}>
                  <td>{formatDate(change.at)}</td>
                  <td>{words.forms[change.form]}</td>
                  <th scope="row">{nameOf(change.kommunenummer)}</th>
                  <td className="nowrap">
                    {change.from === null ? '–' : formatNumber(change.from)} →{' '}
                    <b>{formatNumber(change.to)}</b>
                  </td>
                  <td>{change.askedBy}</td>
                  <td>{change.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {outcomes.length > 0 && (
        <ScrollRegion label={words.logOutcomes} className="table-region">
          <table className="plain-table">
            <caption>
              {words.logOutcomes}:{' '}
              {words.outcomeSum(
                count('agreed'),
                count('differs'),
                count('follow-up'),
                Math.max(0, asked - outcomes.length),
              )}
            </caption>
            <thead>
              <tr>
                <th scope="col">{heads.kommune}</th>
                <th scope="col">{heads.outcome}</th>
                <th scope="col">
                  {heads.comment} <span className="muted">{words.commentHelp}</span>
                </th>
                <th scope="col">{heads.at}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map((one) => (
                <OutcomeRow key={one.kommunenummer} outcome={one} name={nameOf(one.kommunenummer)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
