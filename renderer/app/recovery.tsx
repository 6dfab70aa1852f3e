import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { BackupView, RecoveryView } from '../../shared/model/backup.ts';
import { localTime } from '../components/local-time.ts';
import { Logo } from '../components/logo.tsx';
import { roundNames } from '../features/kopier/round-names.ts';
import { useApp, useWords } from '../store/use-app.ts';
import { LookSwitches } from './look-switches.tsx';

/** Instead of every other screen while the database cannot be opened: what is wrong, and the newest good backup. */
export function Recovery({ recovery }: { readonly recovery: RecoveryView }) {
  const words = useWords().kopier;
  const recover = useApp((state) => state.recover);
  const [busy, setBusy] = useState(false);
  const { problem, file, good, spoiled } = recovery;
  const [newest, ...older] = good;
  const use = (name: string): void => {
    setBusy(true);
    void recover(name).finally(() => setBusy(false));
  };
  const line = ({ madeAt, rounds }: BackupView): string =>
    `${localTime(madeAt)}: ${roundNames(words, rounds)}`;
  return (
    <main className="first-start recovery">
      <header>
        <Logo />
        <h1>{words.recovery.title}</h1>
        <LookSwitches />
      </header>
      <p className="lead" role="alert">
        {problem === 'database-foreign' ? words.recovery.foreign(file) : words.recovery.damaged(file)}
      </p>
      {newest === undefined ? (
        <p>{words.recovery.noneGood}</p>
      ) : (
        <section aria-labelledby="recovery-newest">
          <h2 id="recovery-newest">{words.recovery.newest}</h2>
          <p>
            {line(newest)} ({words.reasons[newest.reason]})
          </p>
          <div>
            <Button disabled={busy} onClick={() => use(newest.name)}>
              {words.recovery.restore(localTime(newest.madeAt))}
            </Button>
          </div>
          <p>{words.recovery.kept}</p>
        </section>
      )}
      {older.length > 0 && (
        <details>
          <summary>{words.recovery.older}</summary>
          <ul className="plain-list">
            {older.map((backup) => (
              <li key={backup.name}>
                <Button
                  variant="tertiary"
                  disabled={busy}
                  aria-label={words.restoreThis(localTime(backup.madeAt))}
                  onClick={() => use(backup.name)}
                >
                  {line(backup)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {spoiled > 0 && <p>{words.recovery.spoiled(spoiled)}</p>}
    </main>
  );
}
