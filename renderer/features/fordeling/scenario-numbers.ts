import type { AllocationDraft, RoundView } from '../../../shared/model/round.ts';
import { type Outcome, reckon } from '../../store/outcome.ts';

/** One scenario's column. */
export interface ScenarioColumn {
  readonly draft: AllocationDraft;
  /** By kommunenummer; null where the numbers do not add up. */
  readonly numbers: Readonly<Record<string, number>> | null;
  readonly sum: number | null;
  /** Kommuner whose number is another than in the recommendation, and the persons moved between them. */
  readonly differs: number;
  readonly moved: number;
}

/** A scenario that is not being edited is reckoned once for as long as the round stays as it is. */
const reckoned = new WeakMap<RoundView['kommuner'], Map<string, Outcome>>();

function outcomeOf(view: RoundView, draft: AllocationDraft): Outcome {
  const known = reckoned.get(view.kommuner) ?? new Map<string, Outcome>();
  reckoned.set(view.kommuner, known);
  const key = JSON.stringify([draft, view.target?.number, view.samarbeid]);
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = reckon(view, draft);
  // The drafts of a slider that is dragged pass through here too, and need not be kept.
  if (known.size > 12) known.clear();
  known.set(key, made);
  return made;
}

/** Every scenario's numbers, side by side. The one that is open has its edits in it. */
export function scenarioColumns(view: RoundView, outcome: Outcome | null): readonly ScenarioColumn[] {
  const columns = view.scenarios.map((draft) => {
    const own = draft.id === view.draft.id && outcome !== null ? outcome : outcomeOf(view, draft);
    const numbers = own.kind === 'allocated' ? own.allocation.numbers : null;
    return { draft, numbers };
  });
  const main = columns.find(({ draft }) => draft.recommended)?.numbers ?? null;
  return columns.map(({ draft, numbers }) => {
    const all = numbers === null ? [] : Object.values(numbers);
    const changes =
      numbers === null || main === null
        ? []
        : Object.entries(numbers).map(([id, number]) => number - (main[id] ?? 0));
    return {
      draft,
      numbers,
      sum: numbers === null ? null : all.reduce((sum, number) => sum + number, 0),
      differs: changes.filter((change) => change !== 0).length,
      moved: changes.reduce((sum, change) => sum + Math.max(0, change), 0),
    };
  });
}
