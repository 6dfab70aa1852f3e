import type { Recommendation } from '../../../shared/model/package.ts';
import type { VersionChange } from '../../../shared/model/version-change.ts';

type Reason = Extract<VersionChange, { readonly kind: 'reason' }>;

/**
 * What is decided as before, for another reason. Where the decision is another one too, its own line tells the reason; that of
 * the remainder has no room for one, so its reason is told whatever the number is.
 */
export function reasonChanges(before: Recommendation, now: Recommendation): readonly Reason[] {
  const one = (
    of: Reason['of'],
    kommunenummer: string | null,
    from: string | null | undefined,
    to: string | null | undefined,
  ): readonly Reason[] =>
    (from ?? '') === (to ?? '') ? [] : [{ kind: 'reason', of, kommunenummer, reason: to ?? '' }];
  return [
    ...(now.rest === null ? [] : one('rest', null, before.rest?.reason, now.rest.reason)),
    ...now.kommuner.flatMap(({ kommunenummer, asked, askedReason }) => {
      const old = before.kommuner.find((kommune) => kommune.kommunenummer === kommunenummer);
      return old?.asked === asked ? one('asked', kommunenummer, old.askedReason, askedReason) : [];
    }),
    ...now.locks.flatMap(({ kommunenummer, number, reason }) => {
      const old = before.locks.find((lock) => lock.kommunenummer === kommunenummer);
      return old?.number === number ? one('lock', kommunenummer, old.reason, reason) : [];
    }),
    ...(before.minors === null || now.minors === null
      ? []
      : one('minors', null, before.minors.plan.capacityReason, now.minors.plan.capacityReason)),
  ];
}
