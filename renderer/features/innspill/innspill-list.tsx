import { useState } from 'react';
import type { KommuneView } from '../../../shared/model/round.ts';
import { hasAnswered } from '../../app/step-status.ts';
import { Icon } from '../../components/icon.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** The topics a kommune is assessed on; 6 is the fylke's own. */
const assessedTopics = 5;

/** Who has answered and who has not. */
export function InnspillList({ current }: { readonly current: string | null }) {
  const words = useWords().input;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [filter, setFilter] = useState<'all' | 'lacking'>('all');
  const answered = kommuner.filter(hasAnswered).length;
  const shown = kommuner.filter((one) => filter === 'all' || !hasAnswered(one));
  return (
    <section className="innspill-list" aria-labelledby="answered-title">
      <header>
        <h2 id="answered-title">{words.answered(answered, kommuner.length)}</h2>
        <progress aria-labelledby="answered-title" max={kommuner.length} value={answered} />
        <Segmented
          label={words.filter}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: words.all(kommuner.length) },
            { value: 'lacking', label: words.lacking(kommuner.length - answered) },
          ]}
        />
      </header>
      <nav aria-label={words.list}>
        <ul>
          {shown.map((kommune) => (
            <ListItem
              key={kommune.kommunenummer}
              kommune={kommune}
              current={kommune.kommunenummer === current}
            />
          ))}
          {shown.length === 0 && <li className="muted none">{words.nobody}</li>}
        </ul>
      </nav>
    </section>
  );
}

interface ListItemProps {
  readonly kommune: KommuneView;
  readonly current: boolean;
}

function ListItem({ kommune, current }: ListItemProps) {
  const words = useWords().input;
  const store = useAppStore();
  const done = hasAnswered(kommune);
  const assessed = kommune.innspill.filter(
    (one) => one.assessment !== null && one.topic <= assessedTopics,
  ).length;
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
        <span className={done ? 'ok' : 'warn'}>
          <Icon name={done ? 'check' : 'clock'} />
        </span>
        <span className="name">{kommune.name}</span>{' '}
        <span className={done ? 'muted status' : 'warn status'}>
          {done ? words.answeredStatus(assessed, assessedTopics) : words.lacksAnswer}
          {!kommune.asked && ` · ${words.notAsked}`}
        </span>
      </button>
    </li>
  );
}
