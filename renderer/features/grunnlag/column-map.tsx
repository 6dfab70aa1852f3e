import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { FileReading, PlainColumn } from '../../../shared/model/importing.ts';
import type { FileCard } from '../../store/file-cards.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ColumnHead } from './column-head.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { mappingWith } from './mapping-with.ts';
import { columnStep, shownColumns } from './shown-columns.ts';

interface Props {
  readonly card: FileCard;
  readonly plain: NonNullable<FileReading['plain']>;
  /** The mapping is the user's own from the last time. */
  readonly remembered: boolean;
}

/** What each column of a plain table is: a select on its header. A change reads the file again. */
export function ColumnMap({ card, plain, remembered }: Props) {
  const words = useWords().basis;
  const store = useAppStore();
  const year = useApp((state) => state.view?.round.year ?? 0);
  const [making, setMaking] = useState<PlainColumn | null>(null);
  const [most, setMost] = useState(card.columnsShown ?? columnStep);
  const { mapping } = plain;
  const columns = shownColumns(plain, most);
  const hidden = plain.columns.length - columns.length;
  const change = (column: number, meaning: string, period: string): void => {
    const changed = mappingWith(mapping, column, meaning, period);
    void store.getState().reread(card.id, { mapping: changed, columnsShown: most });
  };
  const rows = Math.max(0, ...columns.map((column) => column.samples.length));
  /** The year in the header where there is one, else the year before the round's. */
  const periodOf = (header: string): string => /(?:19|20)\d{2}/.exec(header)?.[0] ?? String(year - 1);
  return (
    <>
      <div className="column-map">
        <p className="muted">
          {remembered ? words.remembered : words.mapHelp}
          {plain.columns.some(({ row }) => row !== undefined) && ` ${words.turnedHelp}`}
        </p>
        <div className="sample-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                {columns.map((one) => (
                  <ColumnHead
                    key={one.column}
                    column={one}
                    mapping={mapping}
                    isBeside={plain.beside.includes(one.column)}
                    period={periodOf(one.header)}
                    change={(meaning, period) =>
                      meaning === 'new' ? setMaking(one) : change(one.column, meaning, period)
                    }
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: rows }, (_, row) => (
                <tr key={columns.map((column) => column.samples[row]).join('|')}>
                  {columns.map((column) => (
                    <td key={column.column}>{column.samples[row]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {hidden > 0 && (
          <p className="muted">
            {words.columnsCut(columns.length, plain.columns.length)}{' '}
            <Button variant="tertiary" onClick={() => setMost(most + columnStep)}>
              {words.moreColumns(Math.min(columnStep, hidden))}
            </Button>
          </p>
        )}
      </div>
      {making !== null && (
        <IndicatorForm
          key={making.column}
          start={{
            nameNb: making.header.replace(/\s*(?:19|20)\d{2}\s*/, ' ').trim(),
            nameNn: '',
            unit: 'number',
            scale: 'index',
            direction: 1,
            carryOver: 'ask',
            source: card.name,
          }}
          done={(saved) => {
            setMaking(null);
            if (saved !== null) change(making.column, saved.id, periodOf(making.header));
          }}
        />
      )}
    </>
  );
}
