import type { WorkRow } from '../features/fordeling/work-rows.ts';

export interface ChartPoint {
  readonly kommunenummer: string;
  readonly name: string;
  readonly lastYear: number;
  readonly proposal: number;
  readonly change: number;
  readonly selected: boolean;
  readonly labelled: boolean;
}

/** Names on the largest rises and falls at each end; more would run into each other. */
const named = 2;

/** The kommuner that have both numbers. The largest movers, the largest kommune and the chosen one carry their name. */
export function chartPoints(rows: readonly WorkRow[], selected: string | null): readonly ChartPoint[] {
  const points = rows.flatMap((row) =>
    row.lastYear === null || row.proposal === null || row.change === null || row.proposal === 0
      ? []
      : [{ ...pick(row), lastYear: row.lastYear, proposal: row.proposal, change: row.change }],
  );
  const byChange = [...points].sort((a, b) => b.change - a.change);
  const largest = [...points].sort((a, b) => b.proposal - a.proposal).slice(0, 1);
  const labelled = new Set(
    [
      ...byChange.slice(0, named).filter((point) => point.change > 0),
      ...byChange.slice(-named).filter((point) => point.change < 0),
      ...largest,
    ].map((point) => point.kommunenummer),
  );
  return points.map((point) => ({
    ...point,
    selected: point.kommunenummer === selected,
    labelled: labelled.has(point.kommunenummer) || point.kommunenummer === selected,
  }));
}

const pick = ({ kommunenummer, name }: WorkRow): Pick<WorkRow, 'kommunenummer' | 'name'> => ({
  kommunenummer,
  name,
});
