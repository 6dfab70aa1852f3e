import { Icon } from '../../components/icon.tsx';
import { useAppStore, useWords } from '../../store/use-app.ts';
import type { ListRow } from './list-order.ts';
import { useRecordWords } from './use-record-words.ts';

/** The topics a kommune is assessed on; 6 is the fylke's own. */
const assessedTopics = 5;

interface Props {
  readonly row: ListRow;
  readonly current: boolean;
}

/** One kommune of the list: its name, and where it stands in a line. */
export function ListItem({ row: { kommune, status, assessed }, current }: Props) {
  const words = useWords().input;
  const own = useRecordWords().status;
  const store = useAppStore();
  const answered = status.kind === 'answered';
  return (
    <li>
      <button
        type="button"
        aria-current={current || undefined}
        onClick={() => {
          void store.getState().flush();
          store.getState().select(kommune.kommunenummer);
        }}
      >
        <span className={answered ? 'ok' : 'warn'}>
          <Icon name={status.icon} />
        </span>
        <span className="name">{kommune.name}</span>{' '}
        <span className={answered ? 'muted status' : 'warn status'}>
          {status.text}
          {answered && ` · ${own.assessed(assessed, assessedTopics)}`}
          {!kommune.asked && ` · ${words.notAsked}`}
        </span>
      </button>
    </li>
  );
}
