import type { AllocatedPlace, Tie } from '../../../shared/allocation/index.ts';
import { type MinorsGroup, minorsView } from '../../../shared/model/minors.ts';
import type { KommuneView, RoundView } from '../../../shared/model/round.ts';

export interface MinorsTie {
  readonly part: MinorsGroup;
  readonly tie: Tie;
}

/** Ties for the last enslige mindreårige of an age that no lot has settled yet. None where they do not add up. */
export function minorsTies(
  view: Pick<RoundView, 'minors'> & {
    readonly kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'capacity'>[];
  },
  { places }: { readonly places: readonly Pick<AllocatedPlace, 'id' | 'number' | 'parts'>[] },
): readonly MinorsTie[] {
  const answer = minorsView(view.minors, view.kommuner, places)?.answer;
  if (answer?.feasible !== true) return [];
  return answer.parts.flatMap(({ id, answer: { ties } }) =>
    ties
      .filter(({ decided }) => decided === 'provisional-order')
      .map((tie) => ({ part: id as MinorsGroup, tie })),
  );
}
