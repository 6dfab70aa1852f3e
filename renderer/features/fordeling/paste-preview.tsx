import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Pasted } from '../../../shared/model/match-pasted.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useApp, useWords } from '../../store/use-app.ts';

interface Props {
  readonly pasted: Pasted;
  /** What stands there now, written out. */
  readonly now: (kommunenummer: string) => string;
}

/** What a paste would do, line by line, and above it what did not fit and why. */
export function PastePreview({ pasted: { by, cells, problems }, now }: Props) {
  const all = useWords();
  const words = all.fordeling.paste;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const nameOf = (kommunenummer: string): string =>
    kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer;
  const written = (value: string | number): string =>
    typeof value === 'string' ? value : formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return (
    <>
      <p aria-live="polite">
        <b>{words.matched(cells.length)}</b>, {by === 'name' ? words.byName : words.byOrder}.
      </p>
      {problems.length > 0 && (
        <div className="paste-problems">
          <p>
            <b>{words.unmatched(problems.length)}</b>
          </p>
          <ul>
            {problems.map(({ line, text, problem }) => (
              <li key={line}>
                {words.line(line)}: «{text}» {words.problems[problem]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {cells.length > 0 && (
        <ScrollRegion label={words.preview} className="paste-preview">
          <table className="plain-table">
            <caption className="visually-hidden">{words.preview}</caption>
            <thead>
              <tr>
                <th scope="col">{all.work.columns.kommune}</th>
                <th scope="col" className="num">
                  {words.before}
                </th>
                <th scope="col" className="num">
                  {words.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ kommunenummer, value }) => (
                <tr key={kommunenummer}>
                  <th scope="row">{nameOf(kommunenummer)}</th>
                  <td className="num">{now(kommunenummer) || '–'}</td>
                  <td className="num">
                    <b>{written(value)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}
