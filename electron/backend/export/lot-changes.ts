import type { Lot } from '../../../shared/model/lot.ts';
import { minorsGroups } from '../../../shared/model/minors-groups.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import type { VersionChange } from '../../../shared/model/version-change.ts';

/** A lot that was drawn, drawn again or is no more, also where it left every number as it was. */
export function lotChanges(before: Recommendation, now: Recommendation): readonly VersionChange[] {
  return [null, ...minorsGroups].flatMap((part): readonly VersionChange[] => {
    const of = ({ lot, minors }: Recommendation): Lot | null =>
      part === null ? lot : (minors?.plan.lots.find((one) => one.part === part) ?? null);
    const [old, current] = [of(before), of(now)];
    if (same(old, current)) return [];
    return [{ kind: 'lot', part, from: old?.date ?? null, to: current?.date ?? null }];
  });
}

const same = (a: Lot | null, b: Lot | null): boolean =>
  a === b || (a?.date === b?.date && a?.witnesses === b?.witnesses && a?.order.join() === b?.order.join());
