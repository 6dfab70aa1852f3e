import { useRef, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useFollowMarked } from '../../components/use-follow-marked.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useLettersView } from './letters-context.ts';
import { ListItem } from './list-item.tsx';
import { type ListOrder, type ListRow, listOrders, orderedRows } from './list-order.ts';
import { listStatus } from './list-status.ts';
import { useRecordWords } from './use-record-words.ts';

/** Who has answered and who has not. */
export function InnspillList({ current }: { readonly current: string | null }) {
  const words = useWords().input;
  const own = useRecordWords();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const letters = useLettersView();
  const [filter, setFilter] = useState<'all' | 'lacking' | 'follow-up'>('all');
  const [order, setOrder] = useState<ListOrder>('number');
  const [search, setSearch] = useState('');
  const list = useRef<HTMLElement>(null);
  useFollowMarked(list, '[aria-current]', current);
  const rows = kommuner.map((kommune): ListRow => {
    const letter = letters?.kommuner.find((one) => one.kommunenummer === kommune.kommunenummer);
    return {
      kommune,
      status: listStatus(kommune, letter, own.status),
      assessed: kommune.innspill.filter((one) => one.assessment !== null && one.topic !== 6).length,
    };
  });
  const count = (kind: ListRow['status']['kind']): number =>
    rows.filter((row) => row.status.kind === kind).length;
  const lacking = count('lacking');
  const answered = rows.length - lacking;
  const shown = orderedRows(rows, search, order).filter(
    ({ status }) => filter === 'all' || status.kind === filter,
  );
  const deadline = letters?.setup.deadline ?? null;
  const followUp = count('follow-up');
  return (
    <section className="innspill-list" aria-labelledby="answered-title">
      <header>
        <h2 id="answered-title">{words.answered(answered, kommuner.length)}</h2>
        <progress aria-labelledby="answered-title" max={kommuner.length} value={answered} />
        {deadline !== null && (
          <p className="muted deadline">
            {own.status.deadline(formatDate(deadline), letters?.daysLeft ?? 0)}
          </p>
        )}
        <Segmented
          label={words.filter}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: words.all(kommuner.length) },
            { value: 'lacking', label: words.lacking(lacking) },
            ...(followUp > 0 || filter === 'follow-up'
              ? [{ value: 'follow-up' as const, label: own.status.followUp(followUp) }]
              : []),
          ]}
        />
        <div className="list-tools">
          <input
            type="search"
            aria-label={own.search}
            placeholder={own.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <select
            aria-label={own.sort}
            value={order}
            onChange={(event) => {
              const chosen = listOrders.find((one) => one === event.target.value);
              if (chosen !== undefined) setOrder(chosen);
            }}
          >
            {listOrders.map((one) => (
              <option key={one} value={one}>
                {own.sortBy[one]}
              </option>
            ))}
          </select>
        </div>
      </header>
      <nav ref={list} aria-label={words.list}>
        <ul>
          {shown.map((row) => (
            <ListItem
              key={row.kommune.kommunenummer}
              row={row}
              current={row.kommune.kommunenummer === current}
            />
          ))}
          {shown.length === 0 && <li className="muted none">{words.nobody}</li>}
        </ul>
      </nav>
    </section>
  );
}
