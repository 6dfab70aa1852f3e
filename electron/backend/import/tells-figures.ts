import { takenProblems } from '../../../shared/model/taken-problems.ts';
import { isOfRound } from './is-of-round.ts';
import type { RecognisedContent } from './recognise-tables.ts';

/**
 * Whether there are figures of the round's kommuner, read or not: also where only their year, the kind of their column, a
 * name or a fault in them is left for the user.
 */
export function tellsFigures(content: RecognisedContent | null): boolean {
  if (!isOfRound(content)) return false;
  const { values, targets, ambiguous, problems, ignored } = content;
  return (
    values.length + targets.length + ambiguous.length > 0 ||
    problems.some(({ code }) => !takenProblems.has(code)) ||
    ignored.some(({ reason }) => reason === 'no-period' || reason === 'unclear-column')
  );
}
