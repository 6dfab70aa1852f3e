import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { BackupTable } from './backup-table.tsx';
import { BackupWarnings } from './backup-warnings.tsx';
import { ConfirmRestore } from './confirm-restore.tsx';
import { useBackups } from './use-backups.ts';
import { useGivenFile } from './use-given-file.ts';

/** Backups: made, kept elsewhere, and brought back. Also on the first page, where there may be nothing else. */
export function BackupsPanel({ hasRounds }: { readonly hasRounds: boolean }) {
  const words = useWords().kopier;
  const store = useAppStore();
  const door = useApp((state) => state.info?.door ?? 'browser');
  const opened = useApp((state) => state.openedBackup);
  const give = useGivenFile();
  const field = useRef<HTMLInputElement>(null);
  const { list, offer, setOffer, busy, make, save, inspect, restore } = useBackups();

  // The program was opened with a backup: it is looked into, and the user is asked, as if it had been chosen here.
  useEffect(() => {
    if (opened === null) return;
    store.getState().openBackup(null);
    void inspect(opened.token, opened.name);
  }, [opened, store, inspect]);

  const choose = async (): Promise<void> => {
    if (door !== 'electron') return field.current?.click();
    const answer = await store.getState().call('file.pick', {});
    if (!answer.ok) return store.getState().fail(answer.error);
    const [first] = answer.value ?? [];
    if (first !== undefined) await inspect(first.token, first.name);
  };

  return (
    <div className="backups">
      {list !== null && <BackupWarnings list={list} />}
      <div className="offer-line">
        {hasRounds && (
          <>
            <Button disabled={busy} onClick={() => void make()}>
              {words.make}
            </Button>
            <Button variant="secondary" disabled={busy} onClick={() => void save(null)}>
              {words.makeAndSave}
            </Button>
          </>
        )}
        <Button variant="secondary" disabled={busy} onClick={() => void choose()}>
          {words.chooseFile}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".fordel,.db"
          hidden
          aria-label={words.chooseFile}
          data-testid="backup-field"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file === undefined) return;
            void give(file).then((given) => (given === null ? undefined : inspect(given.token, given.name)));
          }}
        />
      </div>
      {offer !== null && (
        <ConfirmRestore
          offer={offer}
          busy={busy}
          confirm={() => void restore()}
          cancel={() => setOffer(null)}
        />
      )}
      {list !== null && (hasRounds || list.backups.length > 0) && (
        <BackupTable
          backups={list.backups}
          busy={busy}
          offer={({ name, madeAt }) => setOffer({ from: { name }, file: null, madeAt, contents: null })}
          save={(name) => void save(name)}
        />
      )}
    </div>
  );
}
