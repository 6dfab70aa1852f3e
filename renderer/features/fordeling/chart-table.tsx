import type { ChartModel } from '../../charts/chart-model.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';

/** The figures behind a chart or the map. */
export function ChartTable({
  table,
  label,
}: {
  readonly table: ChartModel['table'];
  readonly label: string;
}) {
  // Words begin at the left, numbers end at the right.
  const texts = new Set(
    table.heads.flatMap((_, column) =>
      table.rows.some((row) => /\p{L}/u.test(row[column] ?? '')) ? [column] : [],
    ),
  );
  return (
    <ScrollRegion label={label} className="chart-table">
      <table className="plain-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {table.heads.map((head, column) => (
              <th key={head} scope="col" className={texts.has(column) ? 'text' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may share a name, such as two dates alike
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand where they stand
                <td key={column} className={texts.has(column + 1) ? 'text' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
