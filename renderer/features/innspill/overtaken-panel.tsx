import { Button } from '@digdir/designsystemet-react';
import type { Topic } from '../../../shared/model/innspill.ts';
import { Icon } from '../../components/icon.tsx';
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
  const own = words.record.otherWindow;
  const store = useAppStore();
  const stored = useApp((state) => state.stored);
  const edits = useApp((state) => state.edits);
  const seen = useApp((state) => state.seen);
  const found = overtaken({ stored, edits, seen }, field, of);
  if (found === null) return null;
  const nameOf = (number: string): string =>
    stored?.kommuner.find((one) => one.kommunenummer === number)?.name ?? number;
  const textOf = (record: SavedRecords[Field], part: string) => partText(part, record, topic, nameOf, words);
  const settle = (change: JoinedParts | Partial<SavedRecords[Field]>): void => {
    store.getState().seeStored(field, of);
    onEdit(change as Partial<SavedRecords[Field]>);
    void store.getState().flush();
  };
  const theirs = Object.fromEntries(found.fields.map((part) => [part, found.theirs[part]]));
  const both = joinParts(found);
  return (
    <section className="clash" role="alert">
      <p>
        <Icon name="warning" /> <b>{own.otherTitle}</b> {own.otherHelp}
      </p>
      <dl className="clash-parts">
        {found.fields.map((part) => {
          const { label, text } = textOf(found.theirs, part);
          return (
            <div key={part}>
              <dt>{label}</dt>
              <dd>
                {text.trim() === '' ? <i>{own.nothing}</i> : text}
                <span className="muted">
                  {' '}
                  {own.here(textOf(found.mine, part).text.trim() || own.nothing)}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="actions">
        {both !== null && <Button onClick={() => settle(both)}>{own.both}</Button>}
        <Button variant="secondary" onClick={() => settle({})}>
          {own.keepMine}
        </Button>
        <Button variant="secondary" onClick={() => settle(theirs as Partial<SavedRecords[Field]>)}>
          {own.takeTheirs}
        </Button>
      </div>
    </section>
  );
}
