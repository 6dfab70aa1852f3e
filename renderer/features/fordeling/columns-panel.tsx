import { Button } from '@digdir/designsystemet-react';
import type { ColumnPlace } from '../../../shared/model/table-layout.ts';
import { Icon } from '../../components/icon.tsx';
import { useNewest } from '../../components/use-newest.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { moveColumn } from './arrange-columns.ts';
import { ColumnName } from './column-name.tsx';
import { NewColumn } from './new-column.tsx';
import { SidePanel } from './side-panel.tsx';
import type { WorkColumns } from './use-work-columns.ts';

interface Props {
  readonly columns: WorkColumns;
  readonly close: () => void;
}

/** Which columns are shown and in what order, and columns of the user's own. */
export function ColumnsPanel({ columns: { all, places }, close }: Props) {
  const words = useWords().fordeling.columns;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const arranged = useApp((state) => (state.view?.table.places.length ?? 0) > 0);
  const write = (next: readonly ColumnPlace[]): Promise<boolean> =>
    store.getState().write('layout.save', { roundId, columns: [...next] });
  const change = useNewest(places, write);
  const save = (arrange: (now: readonly ColumnPlace[]) => readonly ColumnPlace[]): void =>
    void change(arrange);
  const remove = async (columnId: number, name: string): Promise<void> => {
    const state = store.getState();
    if (await state.write('column.remove', { roundId, columnId })) state.say(words.removed(name));
  };
  return (
    <SidePanel title={words.title} help={words.help} close={close}>
      <ul className="column-list">
        {all.map((column, index) => {
          const { id, name, own } = column;
          const hidden = places.find((place) => place.id === id)?.hidden ?? false;
          return (
            <li key={id}>
              <input
                type="checkbox"
                aria-label={words.show(name)}
                checked={!hidden}
                disabled={index === 0}
                onChange={() =>
                  save((now) => now.map((place) => (place.id === id ? { id, hidden: !hidden } : place)))
                }
              />
              {own === null ? <span>{name}</span> : <ColumnName key={name} id={own.id} name={name} />}
              <span className="unit">{own === null ? '' : column.unit}</span>
              <button
                type="button"
                className="quiet"
                aria-label={words.earlier(name)}
                disabled={index < 2}
                onClick={() => save((now) => moveColumn(now, id, -1))}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={words.later(name)}
                disabled={index === 0 || index === all.length - 1}
                onClick={() => save((now) => moveColumn(now, id, 1))}
              >
                <Icon name="down" />
              </button>
              {own !== null && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={words.remove(name)}
                  onClick={() => void remove(own.id, name)}
                >
                  <Icon name="cross" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {arranged && (
        <Button variant="tertiary" onClick={() => void write([])}>
          {words.reset}
        </Button>
      )}
      <NewColumn />
    </SidePanel>
  );
}
