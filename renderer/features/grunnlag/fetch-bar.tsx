import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { ChooseFiles } from '../../components/choose-files.tsx';
import { isReady } from '../../store/file-cards.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { Contradicting } from './contradicting.tsx';
import { PasteBox } from './paste-box.tsx';

/** The ways in besides dropping: the host's own dialog, or the browser's, and a pasted table. */
export function FetchBar() {
  const words = useWords().basis;
  const store = useAppStore();
  const cards = useApp((state) => state.cards);
  const [pasting, setPasting] = useState(false);
  const ready = cards.filter(isReady);

  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) void store.getState().dropFiles(files);
      else if (text.trim() !== '') void store.getState().pasteTable(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [store]);

  return (
    <div className="fetch-bar">
      <ChooseFiles label={words.fetch} testId="file-field" take={store.getState().addFiles} />
      <Button variant="secondary" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
        {words.paste}
      </Button>
      {ready.length > 1 && (
        <Button variant="secondary" onClick={() => void store.getState().confirmAll()}>
          {words.confirmAll(ready.length)}
        </Button>
      )}
      {ready.length > 1 && <Contradicting />}
      {pasting && <PasteBox close={() => setPasting(false)} />}
    </div>
  );
}
