import type { RoundView } from '../../shared/model/round.ts';
import type { WorkRow } from '../store/work-rows.ts';

/** One kommune on the map: where it is, and the numbers that are drawn. */
export interface MapPlace {
  readonly kommunenummer: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly proposal: number;
  readonly change: number | null;
  readonly perThousand: number | null;
  /** What is written on it, where that is not its change. */
  readonly sign?: string;
}

/** The kommuner that have a number and a place. One without a point is in the table only. */
export function mapPlaces(view: RoundView, rows: readonly WorkRow[]): readonly MapPlace[] {
  const points = new Map(view.kommuner.map(({ kommunenummer, point }) => [kommunenummer, point]));
  return rows.flatMap((row): readonly MapPlace[] => {
    const point = points.get(row.kommunenummer) ?? null;
    const { kommunenummer, name, proposal, change, perThousand } = row;
    return point === null || proposal === null
      ? []
      : [{ kommunenummer, name, ...point, proposal, change, perThousand }];
  });
}
