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
  return (
    <ScrollRegion label={label} className="chart-table">
      <table className="plain-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th key={head} scope="col">
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
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
