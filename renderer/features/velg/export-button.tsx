import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { SelectionReceipt } from '../../../shared/contract/selection-calls.ts';
import { MadeFolder } from '../../components/made-folder.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** What the choice rests on, as a letter and a workbook in the language of the window. */
export function ExportButton({ id }: { readonly id: number }) {
  const words = useWords().velg;
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<SelectionReceipt | null>(null);
  const make = async (): Promise<void> => {
    setBusy(true);
    const answer = await store.getState().call('selection.export', { id, language });
    setBusy(false);
    if (!answer.ok) return store.getState().fail(answer.error);
    if (answer.value === null) return;
    setMade(answer.value);
    store.getState().say(words.exported(answer.value.folderName));
  };
  return (
    <div className="velg-export">
      <Button disabled={busy} onClick={() => void make()}>
        {busy ? words.exporting : words.exportDocuments}
      </Button>
      {made !== null && <MadeFolder made={made}>{words.exported(made.folderName)}</MadeFolder>}
    </div>
  );
}
