import type { RoundFileView } from '../../../shared/contract/index.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly view: RoundFileView;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** What is in the file, who made it, and what of one's own it would replace. */
export function ConfirmReceive({ view, busy, confirm, cancel }: Props) {
  const all = useWords().roundFile;
  const words = all.receive;
  const name = `${view.fylke} ${view.year}`;
  const when = (time: string | null | undefined): string | null =>
    time === null || time === undefined ? null : localTime(time);
  const last = when(view.lastChange);
  return (
    <ConfirmPanel
      title={words.confirm(name)}
      level={3}
      busy={busy}
      yes={view.clash === null ? words.yes : words.replace}
      no={words.cancel}
      confirm={confirm}
      cancel={cancel}
    >
      <p>
        {words.made(view.madeBy, localTime(view.madeAt), view.program)}{' '}
        {last === null ? '' : words.lastChange(last)}
      </p>
      <p>{all.contents(view)}.</p>
      {view.clash !== null && (
        <p className="backup-warning">{words.clash(name, when(view.clash.lastChange))}</p>
      )}
    </ConfirmPanel>
  );
}
