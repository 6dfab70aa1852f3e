import type { CriteriaSet } from '../../shared/model/criteria.ts';
import type { Capacity, Innspill } from '../../shared/model/innspill.ts';
import type { AllocationDraft, KommuneView, RoundView } from '../../shared/model/round.ts';

/** A lock that is being written, and is shown in the numbers before it is saved. */
export interface LockEdit {
  readonly kommunenummer: string;
  /** null while the field holds no whole number. */
  readonly number: number | null;
}

/** What the user has changed and the backend may not have answered yet. */
export interface Edits {
  readonly criteria: CriteriaSet | null;
  readonly lock: LockEdit | null;
  /** By 'kommunenummer:topic'. */
  readonly innspill: Readonly<Record<string, Innspill>>;
  /** By kommunenummer. */
  readonly capacity: Readonly<Record<string, Capacity>>;
}

export const noEdits: Edits = { criteria: null, lock: null, innspill: {}, capacity: {} };

export const innspillKey = (kommunenummer: string, topic: number): string => `${kommunenummer}:${topic}`;

/** The round as the user sees it: what is stored, with the edits laid over. */
export function editedView(view: RoundView, edits: Edits): RoundView {
  return { ...view, kommuner: editedKommuner(view.kommuner, edits), draft: editedDraft(view.draft, edits) };
}

function editedKommuner(kommuner: readonly KommuneView[], edits: Edits): readonly KommuneView[] {
  const inputs = Object.entries(edits.innspill);
  if (inputs.length === 0 && Object.keys(edits.capacity).length === 0) return kommuner;
  return kommuner.map((kommune) => {
    const mine = inputs
      .filter(([key, entry]) => key === innspillKey(kommune.kommunenummer, entry.topic))
      .map(([, entry]) => entry);
    const capacity = edits.capacity[kommune.kommunenummer];
    if (mine.length === 0 && capacity === undefined) return kommune;
    const kept = kommune.innspill.filter((old) => !mine.some((entry) => entry.topic === old.topic));
    return { ...kommune, innspill: [...kept, ...mine], capacity: capacity ?? kommune.capacity };
  });
}

function editedDraft(draft: AllocationDraft, edits: Edits): AllocationDraft {
  const { lock } = edits;
  const criteria = edits.criteria ?? draft.criteria;
  if (lock === null || lock.number === null) return { ...draft, criteria };
  const others = draft.locks.filter((old) => old.kommunenummer !== lock.kommunenummer);
  const own = { kommunenummer: lock.kommunenummer, number: lock.number, reason: '', who: '', at: '' };
  return { ...draft, criteria, locks: [...others, own] };
}
