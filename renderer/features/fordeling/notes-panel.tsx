import { formatDate } from '../../../shared/i18n/format-date.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { SidePanel } from './side-panel.tsx';
import { useColumnName } from './use-column-name.ts';

interface Props {
  readonly close: () => void;
  readonly goTo: (cell: { readonly kommunenummer: string; readonly column: string }) => void;
}

/** All notes of the round; a press goes to the cell. */
export function NotesPanel({ close, goTo }: Props) {
  const words = useWords().fordeling.notes;
  const notes = useApp((state) => state.view?.table.notes) ?? [];
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const columnName = useColumnName();
  return (
    <SidePanel title={words.title} help={words.help} close={close}>
      {notes.length === 0 && <p>{words.none}</p>}
      <ul className="note-list">
        {notes.map(({ kommunenummer, column, text, who, at }) => {
          const name = kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer;
          return (
            <li key={`${kommunenummer} ${column}`}>
              <button
                type="button"
                className="link"
                aria-label={words.go(columnName(column), name)}
                onClick={() => goTo({ kommunenummer, column })}
              >
                <b>{name}</b>, {columnName(column)}
              </button>
              <p>{text}</p>
              <p className="muted">{words.by(who, formatDate(at))}</p>
            </li>
          );
        })}
      </ul>
    </SidePanel>
  );
}
