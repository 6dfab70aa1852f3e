import type { WorkRow } from '../features/fordeling/work-rows.ts';

export interface ChartPoint {
  readonly kommunenummer: string;
  readonly name: string;
  readonly lastYear: number;
  readonly proposal: number;
  readonly change: number;
  readonly selected: boolean;
  readonly labelled: boolean;
  /** Which side of the point its name stands on. */
  readonly side: 'left' | 'right';
}

/** Names on the largest rises and falls at each end; more would run into each other. */
const named = 2;

/** The kommuner that have both numbers. The largest movers, the largest kommune and the chosen one carry their name. */
export function chartPoints(rows: readonly WorkRow[], selected: string | null): readonly ChartPoint[] {
  const points = rows.flatMap((row) =>
    row.lastYear === null || row.proposal === null || row.change === null
      ? []
      : [{ ...pick(row), lastYear: row.lastYear, proposal: row.proposal, change: row.change }],
  );
  const byChange = [...points].sort((a, b) => b.change - a.change);
  const largest = [...points].sort((a, b) => b.proposal - a.proposal).slice(0, 1);
  const labelled = new Set(
    [
      ...points.filter((point) => point.kommunenummer === selected),
      ...byChange.slice(0, named).filter((point) => point.change > 0),
      ...byChange.slice(-named).filter((point) => point.change < 0),
      ...largest,
    ].map((point) => point.kommunenummer),
  );
  return points.map((point) => ({
    ...point,
    side: sideOf(point, points),
    selected: point.kommunenummer === selected,
    labelled: labelled.has(point.kommunenummer) || point.kommunenummer === selected,
  }));
}

const pick = ({ kommunenummer, name }: WorkRow): Pick<WorkRow, 'kommunenummer' | 'name'> => ({
  kommunenummer,
  name,
});

interface Placed {
  readonly kommunenummer: string;
  readonly lastYear: number;
  readonly change: number;
}

/** About as far as a name reaches, as a factor on the logarithmic axis. */
const nameReach = 2;

/** To the right of the point, unless other points or the edge of the chart are in the way there and not on the left. */
function sideOf(point: Placed, all: readonly Placed[]): 'left' | 'right' {
  const level = all.filter(
    (other) => other.kommunenummer !== point.kommunenummer && Math.abs(other.change - point.change) < 1,
  );
  const right = level.filter(
    ({ lastYear }) => lastYear > point.lastYear && lastYear < nameReach * point.lastYear,
  );
  const left = level.filter(
    ({ lastYear }) => lastYear < point.lastYear && nameReach * lastYear > point.lastYear,
  );
  const edge = Math.max(...all.map((other) => other.lastYear));
  const atEdge =
    point.lastYear * nameReach > edge && point.lastYear > nameReach * Math.min(...all.map((o) => o.lastYear));
  return right.length > left.length || (atEdge && left.length === 0) ? 'left' : 'right';
}
