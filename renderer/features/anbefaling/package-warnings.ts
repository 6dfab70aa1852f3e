import type { Allocation } from '../../../shared/allocation/index.ts';
import { joinNames } from '../../../shared/i18n/join-names.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { askedWithoutReason } from '../../../shared/model/asked-without-reason.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { minorsTies } from './minors-ties.ts';
import { minorsWarnings } from './minors-warnings.ts';

/** What the advisor should have seen before the recommendation leaves the house. */
export function packageWarnings(
  view: RoundView,
  allocation: Allocation,
  criterionName: (indicator: string) => string,
  words: ScreenWords,
): readonly string[] {
  const { warn } = words.package;
  const { minors } = words.robustness;
  const nameOf = (id: string): string => view.kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const capacity = allocation.places.flatMap(({ id, number }) => {
    const can = view.kommuner.find((one) => one.kommunenummer === id)?.capacity?.can ?? null;
    return can !== null && number > can ? [warn.capacity(nameOf(id), number, can)] : [];
  });
  const all = allocation.places.length;
  const coverage = allocation.key.criteria.flatMap((result) => {
    const criterion = view.draft.criteria.criteria.find((one) => one.id === result.id);
    if (criterion === undefined || criterion.reach === 0 || result.known === all) return [];
    const name = criterionName(criterion.indicator);
    return [result.known === 0 ? warn.noData(name) : warn.coverage(name, result.known, all)];
  });
  const derived = allocation.places.filter((place) => place.lastYearDerived).map((place) => nameOf(place.id));
  const { takenIn, leftOut } = askedWithoutReason(
    view.kommuner.map((kommune) => ({
      ...kommune,
      lastYear: measureValue(kommune, view.draft.criteria.lastYear).number,
    })),
  );
  const rest = view.draft.rest?.persons ?? 0;
  return [
    ...(rest > 0 ? [warn.rest(rest)] : []),
    ...capacity,
    ...minorsWarnings(view, allocation, warn),
    ...(takenIn.length > 0 ? [warn.takenIn(joinNames(takenIn, words.work.and))] : []),
    ...(leftOut.length > 0 ? [warn.leftOut(joinNames(leftOut, words.work.and))] : []),
    ...coverage,
    ...(derived.length > 0 && view.draft.criteria.kappa > 0
      ? [
          // Where nobody has such a number nothing is reckoned in its place: it does not count.
          allocation.key.continuityOff ? warn.noLastYear : warn.derived(joinNames(derived, words.work.and)),
        ]
      : []),
    ...allocation.ties
      .filter((tie) => tie.decided === 'provisional-order')
      .map((tie) => warn.tie(joinNames(tie.places.map(nameOf), words.work.and))),
    ...minorsTies(view, allocation).map(({ part, tie }) =>
      minors.tie(minors.groups[part], joinNames(tie.places.map(nameOf), words.work.and)),
    ),
  ];
}
