import { useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { AskedReason } from './asked-reason.tsx';

/** Who is asked. A change is made together with its reason. */
export function AskedTable() {
  const words = useWords();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const [changing, setChanging] = useState<string | null>(null);
  if (set === null) return null;
  const asked = kommuner.filter((one) => one.asked).length;
  const number = (kommune: KommuneView, measure: typeof set.size): string => {
    const value = measureValue(kommune, measure);
    if (value.number !== null) return formatNumber(value.number);
    return value.missing === null ? '–' : words.basis.missingKinds[value.missing];
  };
  return (
    <section aria-labelledby="asked-title" className="block">
      <h2 id="asked-title">{words.round.asked}</h2>
      <p className="muted">
        {words.round.askedHelp} {words.round.askedCount(asked, kommuner.length)}.
      </p>
      <table className="plain-table asked">
        <thead>
          <tr>
            <th scope="col">{words.work.columns.kommune}</th>
            <th scope="col" className="num">
              {words.work.columns.inhabitants}
            </th>
            <th scope="col" className="num">
              {words.round.askedLast}
            </th>
            <th scope="col">{words.round.askedHead}</th>
            <th scope="col">{words.round.reason}</th>
          </tr>
        </thead>
        <tbody>
          {kommuner.map((kommune) => (
            <tr key={kommune.kommunenummer}>
              <th scope="row">{kommune.name}</th>
              <td className="num">{number(kommune, set.size)}</td>
              <td className="num">{number(kommune, set.lastYear)}</td>
              <td>
                <input
                  type="checkbox"
                  aria-label={words.round.isAsked(kommune.name)}
                  checked={(changing === kommune.kommunenummer) !== kommune.asked}
                  onChange={() =>
                    setChanging(changing === kommune.kommunenummer ? null : kommune.kommunenummer)
                  }
                />
              </td>
              <td>
                {changing === kommune.kommunenummer ? (
                  <AskedReason kommune={kommune} close={() => setChanging(null)} />
                ) : (
                  kommune.askedReason
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
