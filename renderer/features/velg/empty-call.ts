import type { SelectionCall, SelectionCandidate } from '../../../shared/model/selection-call.ts';

/** An id that no other in the list has. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let n = taken.length + 1;
  while (taken.some(({ id }) => id === `${prefix}${n}`)) n++;
  return `${prefix}${n}`;
}

export const emptyCandidate = (id: string, name: string): SelectionCandidate => ({
  id,
  name,
  attributes: {},
  marks: {},
  received: {},
  residents: null,
  choice: 'open',
  reason: '',
});

/** A call with room for one criterion and nobody in it. */
export const emptyCall = (name: string, criterion: string): SelectionCall => ({
  name,
  source: '',
  size: 1,
  margin: 0.5,
  kroner: null,
  criteria: [{ id: 'k1', name: criterion, weight: 1 }],
  attributes: [],
  rules: [],
  documents: [],
  candidates: [],
});
