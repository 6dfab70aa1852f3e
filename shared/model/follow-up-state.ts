import type { FollowUpRow } from './decision.ts';

/** Where a kommune stands with its vedtak. */
export const decisionStates = ['not-asked', 'waiting', 'fewer', 'as-asked', 'more'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Where it stands with settling, against the calendar. */
export const settledStates = ['no-vedtak', 'not-counted', 'behind', 'on-pace', 'all'] as const;
export type SettledState = (typeof settledStates)[number];

type Numbers = Pick<FollowUpRow, 'asked' | 'decided' | 'settled'>;

/** A hidden number is not known, and is told as no vedtak yet. */
export function decisionState({ asked, decided }: Numbers): DecisionState {
  const wanted = asked.number ?? 0;
  if (wanted === 0 && (decided.number ?? 0) === 0) return 'not-asked';
  if (decided.number === null) return 'waiting';
  if (decided.number < wanted) return 'fewer';
  return decided.number === wanted ? 'as-asked' : 'more';
}

/** @param gone the share of the year that had gone when the settled were counted, 0–1 */
export function settledState({ decided, settled }: Numbers, gone: number): SettledState {
  if (decided.number === null || decided.number === 0) return 'no-vedtak';
  if (settled.number === null) return 'not-counted';
  if (settled.number >= decided.number) return 'all';
  return settled.number / decided.number < gone ? 'behind' : 'on-pace';
}
