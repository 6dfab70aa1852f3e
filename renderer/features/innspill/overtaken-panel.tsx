import type { Topic } from '../../../shared/model/innspill.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { overtaken } from '../../store/overtaken.ts';
import type { RecordField, SavedRecords } from '../../store/saved-record.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { type JoinedParts, joinParts } from './join-parts.ts';
import { partText } from './part-text.ts';

interface Props<Field extends RecordField> {
  readonly field: Field;
  /** What it is kept by: the kommune, and the topic. */
  readonly of: string;
  /** Whose words an assessment is put in. */
  readonly topic?: Topic;
  readonly onEdit: (change: Partial<SavedRecords[Field]>) => void;
}

/**
 * Another window saved something else here meanwhile, in fields that are changed in this one: both are shown, and nothing is
 * saved before one has chosen. Texts with a source have a panel of their own.
 */
export function OvertakenPanel<Field extends RecordField>({ field, of, topic = 1, onEdit }: Props<Field>) {
  const words = useWords();
  const store = useAppStore();
  const stored = useApp((state) => state.stored);
  const edits = useApp((state) => state.edits);
  const seen = useApp((state) => state.seen);
  const found = overtaken({ stored, edits, seen }, field, of);
  if (found === null) return null;
  const textOf = (record: SavedRecords[Field], part: string) => partText(part, record, topic, words);
  const settle = (change: JoinedParts | Partial<SavedRecords[Field]>): void => {
    store.getState().seeStored(field, of);
    onEdit(change as Partial<SavedRecords[Field]>);
    void store.getState().flush();
  };
  const theirs = Object.fromEntries(found.fields.map((part) => [part, found.theirs[part]]));
  const both = joinParts(found);
  return (
    <ClashChoice
      parts={found.fields.map((part) => {
        const { label, text } = textOf(found.theirs, part);
        return { label, theirs: text, mine: textOf(found.mine, part).text };
      })}
      both={both === null ? undefined : () => settle(both)}
      mine={() => settle({})}
      theirs={() => settle(theirs as Partial<SavedRecords[Field]>)}
    />
  );
}
