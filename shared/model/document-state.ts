import type { SelectionCall } from './selection-call.ts';

/** How a document stands against its deadline, on a day. */
export type DocumentState = 'in-time' | 'late' | 'awaited' | 'missing';

/** `today` is an ISO date. A document without a deadline is never late. */
export function documentState(
  { deadline }: SelectionCall['documents'][number],
  received: string | null,
  today: string,
): DocumentState {
  if (received !== null) return deadline !== null && received > deadline ? 'late' : 'in-time';
  return deadline !== null && today > deadline ? 'missing' : 'awaited';
}
