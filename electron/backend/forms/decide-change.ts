import { withoutElevenDigits } from '../../../shared/model/eleven-digits.ts';
import { capacityFields, type FormChange, type FormTake } from '../../../shared/model/form.ts';

export interface FieldDecision {
  readonly take: FormTake;
  readonly number?: number | null | undefined;
}

export type Decided =
  | { readonly kind: 'write'; readonly value: string | number }
  /** What stands there stays. */
  | { readonly kind: 'keep' }
  /** The user has not said. */
  | { readonly kind: 'undecided' };

const keep: Decided = { kind: 'keep' };
const undecided: Decided = { kind: 'undecided' };
const write = (value: string | number): Decided => ({ kind: 'write', value });

/**
 * What becomes of one answer. A question is only settled by a decision of its own, never by a general preference: that a
 * number cannot be read, or a text may be about one person, is for a human to look at.
 */
export function decideChange(
  change: FormChange,
  decision: FieldDecision | undefined,
  prefer: 'new' | 'old' | null,
): Decided {
  if (change.kind === 'same') return keep;
  if (decision === undefined) {
    if (change.kind === 'question' || change.new === null) return undecided;
    if (change.kind === 'new' || prefer === 'new') return write(change.new);
    return prefer === 'old' ? keep : undecided;
  }
  const isNumber = capacityFields.some((field) => field === change.field);
  switch (decision.take) {
    case 'keep':
      return keep;
    case 'new': {
      if (change.why === 'too-long') return undecided;
      const value = change.new ?? decision.number ?? null;
      return value === null ? undecided : write(value);
    }
    case 'masked':
      return change.why === 'eleven-digits' ? write(withoutElevenDigits(change.written)) : undecided;
    case 'both':
      if (isNumber || change.why === 'too-long' || !change.field.startsWith('topic-')) return undecided;
      return write(change.old === null ? change.written : `${change.old}\n\n${change.written}`);
  }
}
