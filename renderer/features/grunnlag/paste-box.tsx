import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAppStore, useWords } from '../../store/use-app.ts';

/** A table pasted from a spreadsheet, to be read like any file. */
export function PasteBox({ close }: { readonly close: () => void }) {
  const words = useWords();
  const store = useAppStore();
  const [text, setText] = useState('');
  return (
    <form
      className="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        close();
        void store.getState().pasteTable(text);
      }}
    >
      <Textfield
        multiline
        rows={5}
        autoFocus
        label={words.basis.pasteArea}
        description={words.basis.pasteHelp}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <Button type="submit">{words.basis.pasteRead}</Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}
