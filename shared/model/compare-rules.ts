import { type AllocationPlace, type Comparison, leaveOneOut, otherRules } from '../allocation/index.ts';
import type { AppError } from '../contract/errors.ts';
import { allocationInput } from './allocation-input.ts';
import type { CriteriaPreset, Criterion } from './criteria.ts';
import { measureValue } from './measure-value.ts';
import { ok, type Result } from './result.ts';
import type { AllocationDraft, RoundView } from './round.ts';
import { setFromPreset } from './set-from-preset.ts';

/** Other answers to the same round: by every preset, and by our own set with one criterion left out. */
export interface RulesComparison {
  /** By preset id, in the order of the presets: other rules on our numbers and bounds, without our locks. */
  readonly rules: readonly Comparison[];
  /** By criterion id. */
  readonly without: readonly Comparison[];
}

/**
 * Every preset side by side on the numbers of this round. A preset has criteria of its own, so their values are looked
 * up as they would be had the round been started from it.
 */
export function compareRules(
  view: Pick<RoundView, 'round' | 'target' | 'kommuner' | 'samarbeid'>,
  draft: AllocationDraft,
  presets: readonly CriteriaPreset[],
): Result<RulesComparison, AppError> {
  const input = allocationInput(view, draft);
  if (!input.ok) return input;
  const { size, lastYear } = draft.criteria;
  const sets = presets.map((preset) =>
    setFromPreset(preset, view.round.year, view.kommuner, { size, lastYear }),
  );
  // Two presets may use one name for criteria that differ, so each goes by a name of its own.
  const named = (at: number): readonly Criterion[] =>
    (sets[at]?.criteria ?? []).map((criterion) => ({ ...criterion, id: `${at}:${criterion.id}` }));
  const all = sets.flatMap((_, at) => named(at));
  const kommuner = new Map(view.kommuner.map((kommune) => [kommune.kommunenummer, kommune]));
  const places = input.value.places.map((place): AllocationPlace => {
    const kommune = kommuner.get(place.id);
    if (kommune === undefined) return place;
    const values = Object.fromEntries(all.map((one) => [one.id, measureValue(kommune, one).number]));
    return { ...place, values: { ...place.values, ...values } };
  });
  return ok({
    rules: otherRules(
      { ...input.value, places },
      presets.map((preset, at) => ({ id: preset.id, parameters: { ...preset, criteria: named(at) } })),
    ),
    without: leaveOneOut(input.value),
  });
}
