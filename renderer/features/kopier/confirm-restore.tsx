import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';
import { roundNames } from './round-names.ts';
import type { Offer } from './use-backups.ts';

interface Props {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Asks before everything is changed, and says what the copy holds and that there is a way back. */
export function ConfirmRestore({ offer, busy, confirm, cancel }: Props) {
  const words = useWords().kopier;
  const { contents, file, madeAt } = offer;
  return (
    <ConfirmPanel
      title={file === null ? words.confirmTitle(localTime(madeAt ?? '')) : words.confirmFile(file)}
      level={2}
      busy={busy}
      yes={words.confirm}
      no={words.cancel}
      confirm={confirm}
      cancel={cancel}
    >
      {contents !== null && (
        <p>
          {words.holds(
            roundNames(words, contents.rounds),
            contents.lastChange === null ? null : localTime(contents.lastChange),
          )}
        </p>
      )}
      <p>{words.confirmText}</p>
    </ConfirmPanel>
  );
}
