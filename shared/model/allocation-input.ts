import type { AllocationInput, AllocationPlace, Group } from '../allocation/index.ts';
import type { AppError } from '../contract/errors.ts';
import { appError } from '../contract/errors.ts';
import { measureValue } from './measure-value.ts';
import { fail, ok, type Result } from './result.ts';
import type { AllocationDraft, KommuneView, RoundView } from './round.ts';

/**
 * What the core is given for a round: one pure function, used by the window while a slider is dragged and by the
 * backend for what is stored and exported, so that the two can never differ.
 *
 * A capacity is a bound only where the advisor has said so. The minimum of the criteria set holds for every kommune
 * asked; a bound of its own, set by the advisor with a reason, takes its place.
 */
export function allocationInput(
  view: Pick<RoundView, 'target' | 'kommuner' | 'samarbeid'>,
  draft: AllocationDraft,
): Result<AllocationInput, AppError> {
  const { target } = view;
  if (target === null) return fail(appError('no-target'));
  const asked = view.kommuner.filter((kommune) => kommune.asked);
  if (asked.length === 0) return fail(appError('nobody-asked'));
  const rest = draft.rest?.persons ?? 0;
  if (rest > target.number) return fail(appError('rest-exceeds-target', { rest, number: target.number }));
  const { criteria: set } = draft;
  const places: AllocationPlace[] = [];
  for (const kommune of asked) {
    const inhabitants = measureValue(kommune, set.size).number;
    if (inhabitants === null || inhabitants <= 0) {
      return fail(appError('inhabitants-missing', { kommune: kommune.name, period: set.size.period }));
    }
    const bound = boundsOf(kommune, draft);
    if (bound.max !== null && bound.min > bound.max) {
      return fail(appError('bounds-cross', { kommune: kommune.name, min: bound.min, max: bound.max }));
    }
    places.push({
      id: kommune.kommunenummer,
      inhabitants,
      lastYear: measureValue(kommune, set.lastYear).number,
      values: Object.fromEntries(set.criteria.map((c) => [c.id, measureValue(kommune, c).number])),
      ...bound,
      lock: draft.locks.find((lock) => lock.kommunenummer === kommune.kommunenummer)?.number ?? null,
    });
  }
  return ok({
    total: target.number - rest,
    alpha: set.alpha,
    kappa: set.kappa,
    lowest: set.lowest,
    highest: set.highest,
    criteria: set.criteria.map(({ id, scale, direction, reach }) => ({ id, scale, direction, reach })),
    places,
    groups: groupsOf(view, asked),
    ...lotOf(draft, asked),
  });
}

function boundsOf(
  kommune: KommuneView,
  draft: AllocationDraft,
): Pick<AllocationPlace, 'min' | 'max' | 'minIfPositive'> {
  const own = draft.bounds.find((bound) => bound.kommunenummer === kommune.kommunenummer);
  const { minimum, minimumRule } = draft.criteria;
  const everyone = minimumRule === 'at-least' ? minimum : 0;
  const max = own?.max ?? capacityBound(kommune, draft);
  return {
    min: own?.min ?? (max === null ? everyone : Math.min(everyone, max)),
    max,
    minIfPositive: minimumRule === 'zero-or-at-least' && minimum > 1 ? minimum : null,
  };
}

function capacityBound(kommune: KommuneView, draft: AllocationDraft): number | null {
  const chosen = draft.capacityAsMax.some((entry) => entry.kommunenummer === kommune.kommunenummer);
  return chosen ? (kommune.capacity?.can ?? null) : null;
}

/** The order a lot put the kommuner asked in; one that is left out since then has no say. */
function lotOf({ lot }: AllocationDraft, asked: readonly KommuneView[]): Pick<AllocationInput, 'lot'> {
  if (lot === null) return {};
  const numbers = new Set(asked.map((kommune) => kommune.kommunenummer));
  return { lot: lot.order.filter((kommunenummer) => numbers.has(kommunenummer)) };
}

/** Joint bounds of a samarbeid, over those of its kommuner that are asked. */
function groupsOf(view: Pick<RoundView, 'samarbeid'>, asked: readonly KommuneView[]): readonly Group[] {
  const numbers = new Set(asked.map((kommune) => kommune.kommunenummer));
  return view.samarbeid
    .filter((samarbeid) => samarbeid.min !== null || samarbeid.max !== null)
    .map(({ id, members, min, max }) => ({
      id: String(id),
      members: members.filter((member) => numbers.has(member)),
      min,
      max,
    }))
    .filter((group) => group.members.length > 0);
}
