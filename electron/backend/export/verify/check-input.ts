import { allocationInput } from '../../../../shared/model/allocation-input.ts';
import { topicIndicator } from '../../../../shared/model/innspill.ts';
import type {
  PackageInnspill,
  PackageKommune,
  PackageProblem,
  Recommendation,
} from '../../../../shared/model/package.ts';
import type { AllocationDraft, KommuneView, RoundView, ValueView } from '../../../../shared/model/round.ts';
import { packageFileNames } from '../package-files.ts';
import { differences } from './differences.ts';
import { withNames } from './kommune-label.ts';

const file = packageFileNames.data;

/**
 * Does the input the numbers were reckoned from say what the package tells of its kommuner: inhabitants, last year,
 * values, assessments, bounds, locks, the lot, who is asked, and the måltall less the rest? It is made again from what is told, by
 * the same function as in the program.
 */
export function checkInput(recommendation: Recommendation): readonly PackageProblem[] {
  const { target, targetVersion, input } = recommendation;
  const problems: PackageProblem[] = [];
  if (target !== targetVersion.number)
    problems.push(differs('target', String(targetVersion.number), String(target)));
  const told = allocationInput(viewOf(recommendation), draftOf(recommendation));
  if (!told.ok) return [...problems, differs('input', null, told.error.code)];
  // Groups go by the database's ids, which a package does not carry.
  const plain = (groups: Recommendation['input']['groups']) =>
    groups.map(({ members, min = null, max = null }) => ({ members: [...members].sort(), min, max }));
  const found = differences(
    { ...input, groups: plain(input.groups) },
    { ...told.value, groups: plain(told.value.groups) },
  );
  return [
    ...problems,
    ...found.map((each) => differs(withNames(recommendation, each.at), each.expected, each.found)),
  ];
}

const differs = (at: string, expected: string | null, found: string | null): PackageProblem => ({
  code: 'input-differs',
  file,
  at,
  expected,
  found,
});

const topicIds: readonly string[] = Object.values(topicIndicator);
const sizeId = 'told:inhabitants';
const lastYearId = 'told:last-year';

/**
 * The value of a criterion is looked up by the criterion, since a package tells the values that were used and not every
 * figure behind them. An assessment is looked up where it is told: in the innspill.
 */
const toldId = (id: string, indicator: string): string =>
  topicIds.includes(indicator) ? indicator : `told:${id}`;

function viewOf(recommendation: Recommendation): Pick<RoundView, 'target' | 'kommuner' | 'samarbeid'> {
  return {
    target: { id: 0, ...recommendation.targetVersion },
    kommuner: recommendation.kommuner.map((kommune) => kommuneOf(kommune, recommendation)),
    samarbeid: recommendation.samarbeid.map((samarbeid, id) => ({ id, ...samarbeid })),
  };
}

function kommuneOf(kommune: PackageKommune, { criteria }: Recommendation): KommuneView {
  const value = (number: number | null): ValueView => ({
    number,
    missing: null,
    importId: 0,
    sheet: null,
    cell: '',
  });
  const values: Record<string, Record<string, ValueView>> = {
    [sizeId]: { [criteria.size.period]: value(kommune.inhabitants) },
    [lastYearId]: { [criteria.lastYear.period]: value(kommune.lastYear) },
  };
  for (const { id, indicator, period } of criteria.criteria)
    values[toldId(id, indicator)] = { [period]: value(kommune.values[id]?.number ?? null) };
  const { kommunenummer, name, maalform, asked, askedReason, innspill, capacity } = kommune;
  return {
    kommunenummer,
    name,
    maalform,
    asked,
    askedReason,
    innspill: innspill.map((entry) => withTold(entry, kommune, criteria)),
    capacity,
    values,
    point: null,
    neighbours: [],
  };
}

/** The assessment of an exempt text is told only as the value that the key was reckoned from. */
function withTold(
  entry: PackageInnspill,
  { values }: PackageKommune,
  { criteria }: Recommendation['criteria'],
): PackageInnspill {
  if (entry.exempt === undefined) return entry;
  const indicator = Object.entries(topicIndicator).find(([topic]) => Number(topic) === entry.topic)?.[1];
  const criterion = criteria.find((each) => each.indicator === indicator);
  const value = criterion === undefined ? null : (values[criterion.id]?.number ?? null);
  const rating = ([1, 2, 3, 4, 5] as const).find((each) => each === value);
  return { ...entry, assessment: rating ?? null };
}

function draftOf({ criteria, locks, bounds, capacityAsMax, rest, lot }: Recommendation): AllocationDraft {
  return {
    id: 0,
    name: '',
    recommended: true,
    criteria: {
      ...criteria,
      size: { ...criteria.size, indicator: sizeId },
      lastYear: { ...criteria.lastYear, indicator: lastYearId },
      criteria: criteria.criteria.map((each) => ({ ...each, indicator: toldId(each.id, each.indicator) })),
    },
    locks: locks.map((lock) => ({ ...lock, who: '' })),
    bounds,
    capacityAsMax,
    rest,
    lot,
  };
}
