import { Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { ChooseFile } from '../../components/choose-file.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { BackupTable } from './backup-table.tsx';
import { BackupWarnings } from './backup-warnings.tsx';
import { ConfirmRestore } from './confirm-restore.tsx';
import { useBackups } from './use-backups.ts';

/** Backups: made, kept elsewhere, and brought back. Also on the first page, where there may be nothing else. */
export function BackupsPanel({ hasRounds }: { readonly hasRounds: boolean }) {
  const words = useWords().kopier;
  const store = useAppStore();
  const opened = useApp((state) => state.openedBackup);
  const { list, offer, setOffer, busy, make, save, inspect, restore } = useBackups();

  // The program was opened with a backup: it is looked into, and the user is asked, as if it had been chosen here.
  useEffect(() => {
    if (opened === null) return;
    store.getState().openBackup(null);
    void inspect(opened.token, opened.name);
  }, [opened, store, inspect]);

  return (
    <div className="backups">
      {list !== null && <BackupWarnings list={list} />}
      <div className="offer-line">
        {hasRounds && (
          <>
            <Button aria-disabled={busy} onClick={() => void make()}>
              {words.make}
            </Button>
            <Button variant="secondary" aria-disabled={busy} onClick={() => void save(null)}>
              {words.makeAndSave}
            </Button>
          </>
        )}
        <ChooseFile
          label={words.chooseFile}
          kind="backup"
          accept=".fordel,.db"
          testId="backup-field"
          disabled={busy}
          take={({ token, name }) => void inspect(token, name)}
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
