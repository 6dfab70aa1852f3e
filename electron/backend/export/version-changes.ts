import type { Criterion } from '../../../shared/model/criteria.ts';
import { minorsGroups } from '../../../shared/model/minors-groups.ts';
import type { PackageKommune, Recommendation } from '../../../shared/model/package.ts';
import { packageTemplateKinds } from '../../../shared/model/package-template-kind.ts';
import type { VersionChange } from '../../../shared/model/version-change.ts';
import { lotChanges } from './lot-changes.ts';
import { minorsNumbers } from './minors-numbers.ts';
import { reasonChanges } from './reason-changes.ts';

type Kommune = readonly [now: PackageKommune, before: PackageKommune | undefined];

/** What is new since the version before: first what was decided, then the numbers that came of it. */
export function versionChanges(before: Recommendation, now: Recommendation): readonly VersionChange[] {
  const kommuner: readonly Kommune[] = now.kommuner.map((kommune) => [
    kommune,
    before.kommuner.find(({ kommunenummer }) => kommunenummer === kommune.kommunenummer),
  ]);
  return [
    ...status(before, now),
    ...papers(before, now),
    ...pair(before.target, now.target, (from, to) => ({ kind: 'target', from, to })),
    ...pair(before.rest?.persons ?? 0, now.rest?.persons ?? 0, (from, to) => ({ kind: 'rest', from, to })),
    ...kommuner.flatMap(([kommune, old]): readonly VersionChange[] =>
      old === undefined || old.asked === kommune.asked
        ? []
        : [
            {
              kind: 'asked',
              kommunenummer: kommune.kommunenummer,
              to: kommune.asked,
              reason: kommune.askedReason ?? '',
            },
          ],
    ),
    ...rules(before, now),
    ...weights(before.criteria.criteria, now.criteria.criteria),
    ...workings(before.criteria.criteria, now.criteria.criteria),
    ...minors(before, now),
    ...figures(now, kommuner),
    ...locks(before, now),
    ...bounds(before, now),
    ...groups(before, now),
    ...lotChanges(before, now),
    ...reasonChanges(before, now),
    ...kommuner.flatMap(([kommune, old]): readonly VersionChange[] =>
      old === undefined || same([old.innspill, old.capacity], [kommune.innspill, kommune.capacity])
        ? []
        : [{ kind: 'innspill', kommunenummer: kommune.kommunenummer }],
    ),
    ...kommuner.flatMap(([kommune, old]): readonly VersionChange[] =>
      pair(old?.number ?? null, kommune.number, (from, to) => ({
        kind: 'number',
        kommunenummer: kommune.kommunenummer,
        from,
        to,
      })),
    ),
  ];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const pair = <T>(from: T, to: T, change: (from: T, to: T) => VersionChange): readonly VersionChange[] =>
  from === to ? [] : [change(from, to)];

const status = (before: Recommendation, now: Recommendation): readonly VersionChange[] =>
  pair(before.details.status as string, now.details.status as string, (from, to) => ({
    kind: 'status',
    from,
    to,
  }));

/** Templates are kept by language: those of another language's package say nothing of what was changed. */
const papers = (before: Recommendation, now: Recommendation): readonly VersionChange[] => [
  ...pair(before.details.saksframlegg !== undefined, now.details.saksframlegg !== undefined, (_from, to) => ({
    kind: 'case',
    to,
  })),
  ...packageTemplateKinds.flatMap((document): readonly VersionChange[] => {
    const [from, to] = [before.templates?.[document], now.templates?.[document]];
    return before.language !== now.language || from?.sha256 === to?.sha256
      ? []
      : [{ kind: 'template', document, from: from?.fileName ?? null, to: to?.fileName ?? null }];
  }),
];

const rules = (before: Recommendation, now: Recommendation): readonly VersionChange[] => [
  ...(['alpha', 'kappa', 'lowest', 'highest', 'minimum'] as const).flatMap((rule) =>
    pair(before.criteria[rule], now.criteria[rule], (from, to) => ({ kind: 'rule', rule, from, to })),
  ),
  ...pair(before.criteria.minimumRule, now.criteria.minimumRule, (from, to) => ({
    kind: 'minimum-rule',
    from,
    to,
  })),
];

/** Criteria of both versions that work in another way; their weights are told by themselves. */
const workings = (before: readonly Criterion[], now: readonly Criterion[]): readonly VersionChange[] =>
  now.flatMap(({ indicator, direction, scale }): readonly VersionChange[] => {
    const old = before.find((one) => one.indicator === indicator);
    return old === undefined || (old.direction === direction && old.scale === scale)
      ? []
      : [{ kind: 'criterion', indicator }];
  });

/** Enslige mindreårige by age, where there are others of them or they are others'. */
function minors(before: Recommendation, now: Recommendation): readonly VersionChange[] {
  const [was, is] = [minorsNumbers(before), minorsNumbers(now)];
  return minorsGroups.flatMap((group): readonly VersionChange[] => {
    const of = (all: typeof is) => all.find((one) => one.group === group);
    const [old, current] = [of(was), of(is)];
    const kommuner = now.kommuner.filter(
      ({ kommunenummer: id }) => (old?.of(id) ?? 0) !== (current?.of(id) ?? 0),
    ).length;
    const [from, to] = [old?.total ?? null, current?.total ?? null];
    return kommuner === 0 && from === to ? [] : [{ kind: 'minors', group, from, to, kommuner }];
  });
}

function weights(before: readonly Criterion[], now: readonly Criterion[]): readonly VersionChange[] {
  const reach = (set: readonly Criterion[], indicator: string): number | null =>
    set.find((one) => one.indicator === indicator)?.reach ?? null;
  const names = [...new Set([...now, ...before].map(({ indicator }) => indicator))];
  return names.flatMap((indicator) =>
    pair(reach(before, indicator), reach(now, indicator), (from, to) => ({
      kind: 'weight',
      indicator,
      from,
      to,
    })),
  );
}

/** How many kommuner have another figure under a criterion, or of inhabitants or last year. */
function figures({ criteria }: Recommendation, kommuner: readonly Kommune[]): readonly VersionChange[] {
  const counted = (
    indicator: string,
    value: (kommune: PackageKommune) => number | null,
  ): readonly VersionChange[] => {
    const count = kommuner.filter(([now, old]) => old !== undefined && value(now) !== value(old)).length;
    return count === 0 ? [] : [{ kind: 'figures', indicator, kommuner: count }];
  };
  return [
    ...counted(criteria.size.indicator, ({ inhabitants }) => inhabitants),
    ...counted(criteria.lastYear.indicator, ({ lastYear }) => lastYear),
    ...criteria.criteria.flatMap(({ id, indicator }) =>
      counted(indicator, ({ values }) => values[id]?.number ?? null),
    ),
  ];
}

function locks(before: Recommendation, now: Recommendation): readonly VersionChange[] {
  const of = (all: Recommendation, id: string) => all.locks.find((lock) => lock.kommunenummer === id);
  const ids = [...new Set([...before.locks, ...now.locks].map(({ kommunenummer }) => kommunenummer))].sort();
  return ids.flatMap((kommunenummer) => {
    const [old, current] = [of(before, kommunenummer), of(now, kommunenummer)];
    return pair(old?.number ?? null, current?.number ?? null, (from, to) => ({
      kind: 'lock',
      kommunenummer,
      from,
      to,
      reason: (current ?? old)?.reason ?? '',
    }));
  });
}

function bounds(before: Recommendation, now: Recommendation): readonly VersionChange[] {
  const of = (all: Recommendation, id: string) => [
    all.bounds.find(({ kommunenummer }) => kommunenummer === id) ?? null,
    all.capacityAsMax.find(({ kommunenummer }) => kommunenummer === id) ?? null,
  ];
  const every = [before, now].flatMap((all) => [...all.bounds, ...all.capacityAsMax]);
  return [...new Set(every.map(({ kommunenummer }) => kommunenummer))].sort().flatMap((kommunenummer) => {
    const current = of(now, kommunenummer);
    if (same(of(before, kommunenummer), current)) return [];
    return [{ kind: 'bound', kommunenummer, reason: (current[0] ?? current[1])?.reason ?? '' }];
  });
}

function groups(before: Recommendation, now: Recommendation): readonly VersionChange[] {
  const of = (all: Recommendation, name: string) => all.samarbeid.find((one) => one.name === name) ?? null;
  const names = [...new Set([...before.samarbeid, ...now.samarbeid].map(({ name }) => name))];
  return names.flatMap((name): readonly VersionChange[] => {
    const [old, current] = [of(before, name), of(now, name)];
    const key = (one: typeof old) => one && [one.members, one.min, one.max];
    return same(key(old), key(current)) ? [] : [{ kind: 'samarbeid', name }];
  });
}
