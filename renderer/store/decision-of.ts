import type { CallInput } from '../../shared/contract/index.ts';
import { conflictKey, type FileCard } from './file-cards.ts';

type Decision = NonNullable<CallInput<'import.confirmAll'>['decisions']>[number];

/** What the user has chosen for a file, as a call takes it: for all its values, and for those that stand apart. */
export function decisionOf(state: Extract<FileCard['state'], { kind: 'preview' }>): Decision {
  const { preview, prefer, keep } = state;
  const choices = preview.conflicts.flatMap((conflict) => {
    const chosen = keep[conflictKey(conflict)];
    const { kommunenummer, indicator, period } = conflict;
    return chosen === undefined || chosen === prefer
      ? []
      : [{ kommunenummer, indicator, period, keep: chosen }];
  });
  return { previewId: preview.previewId, prefer, choices };
}
