import {
  type AllocatedPlace,
  allocateMinors,
  type MinorsAllocation,
  type MinorsPart,
} from '../allocation/index.ts';
import type { MinorsGroup } from './minors-groups.ts';
import type { MinorsPlan } from './minors-plan.ts';
import type { KommuneView } from './round.ts';

export type { MinorsGroup } from './minors-groups.ts';

export interface MinorsView {
  readonly plan: MinorsPlan;
  readonly answer: MinorsAllocation;
}

/**
 * The nested allocation: by the same key, over the kommuner on the list that are asked, and never more than a kommune's
 * own number. A capacity holds for both age groups together, so it is what the two may share.
 */
export function minorsView(
  plan: MinorsPlan | null,
  kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'capacity'>[],
  places: readonly Pick<AllocatedPlace, 'id' | 'number' | 'parts'>[],
): MinorsView | null {
  if (plan === null) return null;
  const told = new Map(
    kommuner.map(({ kommunenummer, capacity }) => [kommunenummer, capacity?.minors ?? null]),
  );
  const room = places.map(({ id, number, parts }) => {
    const most = plan.capacityReason === null ? null : (told.get(id) ?? null);
    return { id, parts, number: most === null ? number : Math.min(number, most) };
  });
  return { plan, answer: allocateMinors(room, partsOf(plan, new Set(places.map(({ id }) => id)))) };
}

/** The older first: they are most, and it is they the kommune is asked for. A group nobody is in has no part. */
function partsOf(plan: MinorsPlan, asked: ReadonlySet<string>): readonly MinorsPart[] {
  const places = plan.kommuner.filter((id) => asked.has(id)).map((id) => ({ id }));
  const takes = new Set(places.map(({ id }) => id));
  const parts: readonly { readonly id: MinorsGroup; readonly total: number }[] = [
    { id: '15-18', total: plan.aged15to18 },
    { id: 'under-15', total: plan.under15 },
  ];
  return parts
    .filter(({ total }) => total > 0)
    .map((part) => {
      const drawn = plan.lots.find((lot) => lot.part === part.id)?.order ?? [];
      // One that is left out since it was drawn has no say.
      return { ...part, places, lot: drawn.filter((id) => takes.has(id)) };
    });
}
