import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import {
  type DetailsFields,
  detailsFields,
  type SavedDetails,
} from '../../../shared/model/details-fields.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { type DetailsDraft, filledDetails, overSaved, settledOver } from '../../store/details-draft.ts';
import { useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly draft: DetailsDraft;
  /** As another window has saved it. */
  readonly saved: SavedDetails;
}

/** Fields that are written in here and were saved by another window meanwhile. */
export function DetailsClash({ draft, saved }: Props) {
  const words = useWords().packageMore;
  const store = useAppStore();
  const { clashes, merged } = overSaved(draft, saved);
  if (clashes.length === 0) return null;
  const [mine, theirs] = [detailsFields(filledDetails(draft)), detailsFields(saved)];
  const settle = (fields: DetailsFields): void =>
    store.getState().setDetailsDraft(settledOver(draft, fields, saved));
  const taken = Object.fromEntries(clashes.map((field) => [field, theirs[field]]));
  return (
    <div className="details-wide">
      <ClashChoice
        parts={clashes.map((field) => ({
          label: field === 'saksframlegg' ? words.caseWanted : words[field],
          theirs: textOf(theirs, field, words),
          mine: textOf(mine, field, words),
        }))}
        mine={() => settle(merged)}
        theirs={() => settle({ ...merged, ...taken })}
      />
    </div>
  );
}

function textOf(
  fields: DetailsFields,
  field: keyof DetailsFields,
  words: ScreenWords['packageMore'],
): string {
  switch (field) {
    case 'status':
      return words.statuses[fields.status];
    case 'decidedOn':
    case 'date':
      return formatDate(fields[field] ?? '');
    case 'copyTo':
    case 'attachments':
      return fields[field].join('\n');
    case 'saksframlegg':
      return [fields.saksframlegg?.proposal ?? '', fields.saksframlegg?.economy ?? '']
        .filter((text) => text.trim() !== '')
        .join('\n\n');
    default:
      return fields[field];
  }
}
