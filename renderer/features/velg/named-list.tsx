import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { focusBeside } from '../../components/focus-beside.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props<Item extends Named> {
  readonly title: string;
  readonly help?: string;
  readonly nameLabel: string;
  readonly columns: readonly { readonly label: string; readonly cell: (item: Item) => ReactNode }[];
  readonly items: readonly Item[];
  readonly addLabel: string;
  readonly add: () => void;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly pause: () => void;
}

/** A short list of named things with a column or two: criteria, kjennetegn, documents. */
export function NamedList<Item extends Named>(props: Props<Item>) {
  const words = useWords().velg;
  const { title, help, nameLabel, columns, items, addLabel, add, rename, remove, pause } = props;
  return (
    <section className="block">
      <h2>{title}</h2>
      {help !== undefined && <p className="muted">{help}</p>}
      {items.length > 0 && (
        <table className="plain-table velg-list">
          <thead>
            <tr>
              <th scope="col">{nameLabel}</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <input
                    className="ds-input"
                    aria-label={`${nameLabel}: ${words.name.toLowerCase()}`}
                    spellCheck={false}
                    value={item.name}
                    onChange={(event) => event.target.value !== '' && rename(item.id, event.target.value)}
                    onBlur={pause}
                  />
                </th>
                {columns.map(({ label, cell }) => (
                  <td key={label}>{cell(item)}</td>
                ))}
                <td className="velg-actions">
                  <Button
                    variant="tertiary"
                    aria-label={words.removeThis(item.name)}
                    data-removes
                    onClick={(event) => {
                      focusBeside(event);
                      remove(item.id);
                      pause();
                    }}
                  >
                    <Icon name="cross" />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button
          variant="secondary"
          data-adds
          onClick={() => {
            add();
            pause();
          }}
        >
          {addLabel}
        </Button>
      </div>
    </section>
  );
}
