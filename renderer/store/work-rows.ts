import type {
  AllocatedPlace,
  BoundBy,
  Sensitivity,
  SensitivityPlace,
} from '../../shared/allocation/index.ts';
import {
  changeFromLastYear,
  knownLastYear,
  sumsBesideLast,
} from '../../shared/model/change-from-last-year.ts';
import { measureValue } from '../../shared/model/measure-value.ts';
import type { KommuneBound, KommuneView, Lock, RoundView } from '../../shared/model/round.ts';
import type { Outcome } from './outcome.ts';

/** One kommune of the work table. null where there is no number. */
export interface WorkRow {
  readonly kommunenummer: string;
  readonly name: string;
  readonly inhabitants: number | null;
  /** null where missing, hidden or 0: then it is derived from inhabitants. */
  readonly lastYear: number | null;
  readonly key: number | null;
  readonly proposal: number | null;
  readonly change: number | null;
  readonly perThousand: number | null;
  /** How far the number moves under other weights; null until it is known. */
  readonly range: SensitivityPlace | null;
  readonly boundBy: BoundBy | null;
  readonly lock: Lock | null;
  /** Bounds of this kommune's own. */
  readonly ownBound: KommuneBound | null;
  /** What the kommune says it can settle. */
  readonly can: number | null;
  readonly aboveCapacity: boolean;
}

/** The kommuner asked, with their numbers as they are now. */
export function workRows(
  view: RoundView,
  outcome: Outcome | null,
  robustness: Sensitivity | null = null,
): readonly WorkRow[] {
  const ranges = new Map((robustness?.places ?? []).map((place) => [place.id, place]));
  const places = new Map<string, AllocatedPlace>();
  if (outcome?.kind === 'allocated')
    for (const place of outcome.allocation.places) places.set(place.id, place);
  return view.kommuner
    .filter((kommune) => kommune.asked)
    .map((kommune) =>
      workRow(
        view,
        kommune,
        places.get(kommune.kommunenummer) ?? null,
        ranges.get(kommune.kommunenummer) ?? null,
      ),
    );
}

function workRow(
  view: RoundView,
  kommune: KommuneView,
  place: AllocatedPlace | null,
  range: SensitivityPlace | null,
): WorkRow {
  const { criteria, locks, bounds } = view.draft;
  const inhabitants = measureValue(kommune, criteria.size).number;
  const lastYear = knownLastYear(measureValue(kommune, criteria.lastYear).number);
  const proposal = place?.number ?? null;
  const can = kommune.capacity?.can ?? null;
  return {
    kommunenummer: kommune.kommunenummer,
    name: kommune.name,
    inhabitants,
    lastYear,
    key: place?.key ?? null,
    proposal,
    change: proposal === null ? null : changeFromLastYear({ number: proposal, lastYear }),
    perThousand: proposal === null || inhabitants === null ? null : (1000 * proposal) / inhabitants,
    range,
    boundBy: place?.boundBy ?? null,
    lock: locks.find((lock) => lock.kommunenummer === kommune.kommunenummer) ?? null,
    ownBound: bounds.find((bound) => bound.kommunenummer === kommune.kommunenummer) ?? null,
    can,
    aboveCapacity: proposal !== null && can !== null && proposal > can,
  };
}

export interface WorkSums {
  readonly kommuner: number;
  readonly inhabitants: number;
  /** null where none of them has a number of last year. */
  readonly lastYear: number | null;
  /** null where there is no answer to sum. */
  readonly key: number | null;
  readonly proposal: number | null;
  readonly change: number | null;
  readonly perThousand: number | null;
  readonly bound: number;
  readonly locks: number;
}

/** The row at the foot; its change is the one that the documents write. */
export function workSums(rows: readonly WorkRow[]): WorkSums {
  const sum = (pick: (row: WorkRow) => number | null): number =>
    rows.reduce((total, row) => total + (pick(row) ?? 0), 0);
  const inhabitants = sum((row) => row.inhabitants);
  const answered = rows.every((row) => row.proposal !== null);
  const proposal = answered ? sum((row) => row.proposal) : null;
  const beside = sumsBesideLast(rows.map((row) => ({ number: row.proposal ?? 0, lastYear: row.lastYear })));
  return {
    kommuner: rows.length,
    inhabitants,
    lastYear: beside.change === null ? null : beside.lastYear,
    key: answered ? sum((row) => row.key) : null,
    proposal,
    change: proposal === null ? null : beside.change,
    perThousand: inhabitants === 0 || proposal === null ? null : (1000 * proposal) / inhabitants,
    bound: rows.filter((row) => row.boundBy !== null).length,
    locks: rows.filter((row) => row.lock !== null).length,
  };
}
