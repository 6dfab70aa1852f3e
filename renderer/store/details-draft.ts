import type { DetailsFields } from '../../shared/model/details-fields.ts';
import { detailsFields, type SavedDetails, savedDetails } from '../../shared/model/details-fields.ts';
import { type MergedSeen, mergeSeen } from '../../shared/model/merge-seen.ts';
import { sameValue } from '../../shared/model/same-value.ts';

/** The form of details as it stands with what is written and not saved: lists are texts while they are written. */
export interface DetailsDraft {
  readonly value: SavedDetails;
  readonly copyTo: string;
  readonly attachments: string;
  /** What was saved when it was begun, and what the user has seen another window save since. */
  readonly seen: readonly SavedDetails[];
}

/** The form with nothing written in it. */
export const draftOf = (saved: SavedDetails): DetailsDraft => ({
  value: saved,
  copyTo: saved.details.copyTo.join('\n'),
  attachments: saved.details.attachments.join('\n'),
  seen: [saved],
});

/** What it is to be saved as. */
export function filledDetails({ value, copyTo, attachments }: DetailsDraft): SavedDetails {
  const { details, note } = value;
  return { details: { ...details, copyTo: lines(copyTo), attachments: lines(attachments) }, note };
}

/** Whether something in it is not saved. */
export function isUnsaved(draft: DetailsDraft): boolean {
  const [first] = draft.seen;
  return first === undefined || !sameValue(detailsFields(filledDetails(draft)), detailsFields(first));
}

/**
 * What stays of one with nothing unsaved in it: a space or a line break at the end of a list is no other list, but whoever has
 * written it writes on after it. null where nothing stays.
 */
export function unfinishedLines(draft: DetailsDraft, saved: SavedDetails): DetailsDraft | null {
  const [own, now] = [filledDetails(draft).details, draftOf(saved)];
  const { copyTo, attachments } = {
    copyTo: sameValue(own.copyTo, saved.details.copyTo) ? draft.copyTo : now.copyTo,
    attachments: sameValue(own.attachments, saved.details.attachments) ? draft.attachments : now.attachments,
  };
  return copyTo === now.copyTo && attachments === now.attachments ? null : { ...now, copyTo, attachments };
}

/** What it would be laid over what is saved by now, and the fields that another window has changed too. */
export const overSaved = (draft: DetailsDraft, saved: SavedDetails): MergedSeen<DetailsFields> =>
  mergeSeen(draft.seen.map(detailsFields), detailsFields(filledDetails(draft)), detailsFields(saved));

/** The draft with these fields, where the user has seen what is saved by now: null where it is the same. */
export function settledOver(
  draft: DetailsDraft,
  fields: DetailsFields,
  saved: SavedDetails,
): DetailsDraft | null {
  const settled = { ...draftOf(savedDetails(fields)), seen: [saved, ...draft.seen] };
  return isUnsaved(settled) ? settled : null;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
