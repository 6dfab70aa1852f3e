import { Button } from '@digdir/designsystemet-react';
import type { BackupView } from '../../../shared/model/backup.ts';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';
import { fileSize } from './file-size.ts';
import { roundNames } from './round-names.ts';

interface Props {
  readonly backups: readonly BackupView[];
  readonly busy: boolean;
  readonly offer: (backup: BackupView) => void;
  readonly save: (name: string) => void;
}

/** Each backup with its date, reason and rounds, newest first. */
export function BackupTable({ backups, busy, offer, save }: Props) {
  const words = useWords().kopier;
  if (backups.length === 0) return <p>{words.none}</p>;
  const { columns } = words;
  return (
    <div className="backup-table">
      <table>
        <caption className="visually-hidden">{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.made}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{columns.holds}</th>
            <th scope="col" className="number">
              {columns.size}
            </th>
            <th scope="col">
              <span className="visually-hidden">{columns.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => {
            const when = localTime(backup.madeAt);
            return (
              <tr key={backup.name}>
                <th scope="row">{when}</th>
                <td>{words.reasons[backup.reason]}</td>
                <td>{roundNames(words, backup.rounds)}</td>
                <td className="number">{fileSize(backup.bytes)}</td>
                <td className="acts">
                  <Button
                    variant="secondary"
                    disabled={busy || backup.rounds === null}
                    aria-label={words.restoreThis(when)}
                    onClick={() => offer(backup)}
                  >
                    {words.restore}
                  </Button>
                  <Button
                    variant="tertiary"
                    aria-disabled={busy}
                    aria-label={words.saveThis(when)}
                    onClick={() => save(backup.name)}
                  >
                    {words.save}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
