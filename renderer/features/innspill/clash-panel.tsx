import { Button } from '@digdir/designsystemet-react';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore } from '../../store/use-app.ts';
import type { Words, WordsName } from '../../store/words-of.ts';
import { joinWords } from './join-words.ts';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly name: WordsName;
  /** What stands in this window. */
  readonly mine: Words;
  readonly onEdit: (change: Partial<Words>) => void;
}

/** Another window saved other words in this field meanwhile: both are shown, and nothing is saved before one has chosen. */
export function ClashPanel({ name, mine, onEdit }: Props) {
  const own = useRecordWords().otherWindow;
  const store = useAppStore();
  const theirs = useApp((state) => state.clashes[name]);
  if (theirs === undefined) return null;
  const settle = (words: Partial<Words>): void => {
    store.getState().settleClash(name);
    onEdit(words);
    void store.getState().flush();
  };
  return (
    <section className="clash" role="alert">
      <p>
        <Icon name="warning" /> <b>{own.title}</b> {own.help}
      </p>
      <blockquote>{theirs.text.trim() === '' ? <i>{own.empty}</i> : theirs.text}</blockquote>
      {theirs.source.trim() !== mine.source.trim() && (
        <p className="muted">{theirs.source.trim() === '' ? own.noSource : own.source(theirs.source)}</p>
      )}
      <div className="actions">
        <Button onClick={() => settle(joinWords(mine, theirs))}>{own.both}</Button>
        <Button variant="secondary" onClick={() => settle({})}>
          {own.mine}
        </Button>
        <Button variant="secondary" onClick={() => settle({ text: theirs.text, source: theirs.source })}>
          {own.theirs}
        </Button>
      </div>
    </section>
  );
}
