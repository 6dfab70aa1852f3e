import type { FollowUp } from '../../../shared/model/decision.ts';
import { today } from '../../components/today.ts';

/** The ISO date the settled persons were counted: as written, else when the file came in, else today. */
export function countedOn(followUp: FollowUp): string {
  const written = followUp.rows.flatMap(({ written: { settledOn } }) => settledOn ?? []).toSorted();
  return written.at(-1) ?? followUp.settledImportedAt ?? today();
}
