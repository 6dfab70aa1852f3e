import type { ComparedNumbers } from '../../../shared/contract/index.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import type { RoundSummary } from '../../../shared/model/round.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useRoundName } from '../../store/use-round-name.ts';

const columns = ['recommended', 'asked', 'decided', 'settled'] as const;
type Column = (typeof columns)[number];

/** The open round beside another: what was recommended, asked, decided and settled, and what changed. */
export function ComparePanel({ other }: { readonly other: RoundSummary }) {
  const words = useWords().runder;
  const found = useAnswer('round.compare', { other: other.id }, 'told');
  const now = useRoundName();
  const label = useApp((state) => state.rounds?.find(({ id }) => id === state.roundId)?.label);
  if (found === null) return null;
  const { rows, without } = found;
  const then = roundName(other);
  // Two of one year are told apart by what they are called.
  const heads = apart(found.earlier, found.now) ?? [other.label ?? words.noLabel, label ?? words.noLabel];
  const shown = columns.filter((column) =>
    rows.some((row) => row.now[column] !== null || row.earlier[column] !== null),
  );
  const sum = (side: 'now' | 'earlier'): ComparedNumbers => {
    const of = (column: Column): number | null =>
      rows.some((row) => row[side][column] !== null)
        ? rows.reduce((all, row) => all + (row[side][column] ?? 0), 0)
        : null;
    return {
      recommended: of('recommended'),
      asked: of('asked'),
      decided: of('decided'),
      settled: of('settled'),
    };
  };
  return (
    <>
      <p className="muted">{words.compareHelp(now, then)}</p>
      <ScrollRegion label={words.compare} className="compare-table">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.kommune}
              </th>
              {shown.map((column) => (
                <th key={column} scope="colgroup" colSpan={3}>
                  {words.columns[column]}
                </th>
              ))}
            </tr>
            <tr>
              {shown.flatMap((column) =>
                [...heads, words.change].map((head) => (
                  <th key={`${column} ${head}`} scope="col" className="num">
                    {head}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kommunenummer, name, ...row }) => (
              <tr key={kommunenummer}>
                <th scope="row">{name}</th>
                {shown.map((column) => (
                  <Compared key={column} before={row.earlier[column]} now={row.now[column]} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              {shown.map((column) => (
                <Compared key={column} before={sum('earlier')[column]} now={sum('now')[column]} />
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      {without.length > 0 && <p>{words.without(without, then)}</p>}
    </>
  );
}

/** The year of each, or the fylke where the years are the same; null where both are. */
function apart(one: RoundSummary, other: RoundSummary): readonly [string, string] | null {
  if (one.year !== other.year) return [String(one.year), String(other.year)];
  return one.fylkesnummer === other.fylkesnummer ? null : [one.fylke, other.fylke];
}

interface ComparedProps {
  readonly before: number | null;
  readonly now: number | null;
}

function Compared({ before, now }: ComparedProps) {
  return (
    <>
      <td className="num">{before === null ? '–' : formatNumber(before)}</td>
      <td className="num">{now === null ? '–' : formatNumber(now)}</td>
      <td className="num">{before === null || now === null ? '–' : formatChange(now - before)}</td>
    </>
  );
}
