import type { SettlementHistory } from '../../../shared/model/settlement-history.ts';
import { useWords } from '../../store/use-app.ts';

/** Numbers that belong to no kommune of the round, or were left out, and why. */
export function HistoryNotes({ history }: { readonly history: SettlementHistory }) {
  const words = useWords().historie;
  const { divided, uncounted } = history;
  if (divided.length + uncounted.length === 0) return null;
  return (
    <section className="block" aria-labelledby="history-notes">
      <h2 id="history-notes">{words.notes}</h2>
      <ul>
        {divided.map(({ kommunenummer, name, ended, into, inFylke }) => (
          <li key={kommunenummer}>{(inFylke ? words.divided : words.dividedOutside)(name, ended, into)}</li>
        ))}
        {uncounted.map(({ kommunenummer, name, year, series, number }) => (
          <li key={`${kommunenummer} ${year} ${series}`}>{words.uncounted(name, year, number)}</li>
        ))}
      </ul>
    </section>
  );
}
