import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { isReady } from '../../store/file-cards.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { Contradicting } from './contradicting.tsx';
import { PasteBox } from './paste-box.tsx';

/** The ways in besides dropping: the host's own dialog, or the browser's, and a pasted table. */
export function FetchBar() {
  const words = useWords().basis;
  const store = useAppStore();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const cards = useApp((state) => state.cards);
  const field = useRef<HTMLInputElement>(null);
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

  const fetchFiles = async (): Promise<void> => {
    if (door !== 'electron') return field.current?.click();
    const answer = await store.getState().call('file.pick', {});
    if (!answer.ok) store.getState().fail(answer.error);
    else if (answer.value !== null) await store.getState().addFiles(answer.value);
  };

  return (
    <div className="fetch-bar">
      <Button onClick={() => void fetchFiles()}>
        <Icon name="file" /> {words.fetch}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={words.fetch}
        data-testid="file-field"
        onChange={(event) => {
          void store.getState().dropFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
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
