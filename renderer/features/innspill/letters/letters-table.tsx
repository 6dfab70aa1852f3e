import { Checkbox } from '@digdir/designsystemet-react';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { LetterKommune } from '../../../../shared/model/letter.ts';
import { Icon } from '../../../components/icon.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { type Column, type Sort, sentOn } from './shown-kommuner.ts';
import { StatusBadge } from './status-badge.tsx';
import { useLetterWords } from './use-letter-words.ts';

const columns: readonly Column[] = ['name', 'status', 'language', 'sent', 'reminded', 'answered', 'approved'];

interface Props {
  readonly kommuner: readonly LetterKommune[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly opened: string | null;
  readonly open: (kommunenummer: string) => void;
}

/** Each kommune with what has been sent to it and what has come back. */
export function LettersTable({ kommuner, chosen, choose, sort, setSort, opened, open }: Props) {
  const words = useLetterWords();
  const all = kommuner.length > 0 && kommuner.every(({ kommunenummer }) => chosen.has(kommunenummer));
  const toggle = (number: string): void => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    choose(next);
  };
  return (
    <ScrollRegion className="letters-scroll" label={words.table}>
      <table className="plain-table letters-table" aria-label={words.table}>
        <thead>
          <tr>
            <td>
              <Checkbox
                aria-label={words.selectAll}
                checked={all}
                disabled={kommuner.length === 0}
                onChange={() =>
                  choose(all ? new Set() : new Set(kommuner.map(({ kommunenummer }) => kommunenummer)))
                }
              />
            </td>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  title={words.sortBy(words.columns[column].toLowerCase())}
                  onClick={() => setSort({ by: column, down: sort.by === column && !sort.down })}
                >
                  {words.columns[column]}
                  {sort.by === column && <Icon name={sort.down ? 'down' : 'up'} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kommuner.map((kommune) => {
            const { kommunenummer, name } = kommune;
            return (
              <tr key={kommunenummer} data-opened={opened === kommunenummer || undefined}>
                <td>
                  <Checkbox
                    aria-label={words.select(name)}
                    checked={chosen.has(kommunenummer)}
                    onChange={() => toggle(kommunenummer)}
                  />
                </td>
                <th scope="row">
                  <button
                    type="button"
                    className="row-link"
                    title={words.open(name)}
                    aria-expanded={opened === kommunenummer}
                    onClick={() => open(kommunenummer)}
                  >
                    {name}
                  </button>
                </th>
                <td>
                  <StatusBadge kommune={kommune} />
                </td>
                <td>
                  <LanguageChoice kommune={kommune} />
                </td>
                {[
                  sentOn(kommune, 'request'),
                  sentOn(kommune, 'reminder'),
                  kommune.repliedOn,
                  kommune.approvedOn,
                ].map((date, at) => (
                  <td key={columns[at + 3]}>{date === null || date === '' ? '' : formatDate(date)}</td>
                ))}
              </tr>
            );
          })}
          {kommuner.length === 0 && (
            <tr>
              <td colSpan={columns.length + 1} className="muted">
                {words.nobody}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
