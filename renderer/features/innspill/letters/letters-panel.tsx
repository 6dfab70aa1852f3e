import { useState } from 'react';
import { Segmented } from '../../../components/segmented.tsx';
import { useLettersView } from '../letters-context.ts';
import { DeliveryButton } from './delivery-button.tsx';
import { KommuneLetter } from './kommune-letter.tsx';
import { LetterActions } from './letter-actions.tsx';
import { LetterProgress } from './letter-progress.tsx';
import { LettersSetup } from './letters-setup.tsx';
import { LettersTable } from './letters-table.tsx';
import { type Filter, filters, type Sort, shownKommuner } from './shown-kommuner.ts';
import { useLetterWords } from './use-letter-words.ts';

const choices = ['all', 'unsent', 'missing', 'answered', 'approved', 'followUp'] as const;

/** Innspill → Brev og status: who has been asked, who has answered, and what goes to IMDi. */
export function LettersPanel() {
  const words = useLetterWords();
  const letters = useLettersView();
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<Sort>({ by: 'name', down: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  if (letters === null) return null;
  const { counts, setup, daysLeft, kommuner } = letters;
  const shown = shownKommuner(kommuner, filter, sort);
  // What a filter has hidden is not acted on.
  const acted = shown.filter(({ kommunenummer }) => chosen.has(kommunenummer));
  const open = kommuner.find(({ kommunenummer }) => kommunenummer === opened);
  return (
    <div className="letters">
      <div className="letters-main">
        <header>
          <h1>{words.title(counts.answered, counts.all)}</h1>
          <p className="muted">
            {setup.deadline === null || daysLeft === null
              ? words.noDeadline
              : words.deadline(setup.deadline, daysLeft)}
          </p>
          <LetterProgress kommuner={kommuner} />
        </header>
        <LetterActions letters={letters} chosen={acted.map(({ kommunenummer }) => kommunenummer)} />
        <Segmented
          label={words.filter}
          value={filter}
          onChange={setFilter}
          options={choices
            .filter((choice) => choice === 'all' || choice === filter || kommuner.some(filters[choice]))
            .map((value) => ({ value, label: words.filters[value](kommuner.filter(filters[value]).length) }))}
        />
        <LettersTable
          kommuner={shown}
          chosen={chosen}
          choose={setChosen}
          sort={sort}
          setSort={setSort}
          opened={opened}
          open={(number) => setOpened(number === opened ? null : number)}
        />
      </div>
      <aside className="letters-side">
        {open === undefined ? (
          <>
            <DeliveryButton />
            <LettersSetup letters={letters} />
          </>
        ) : (
          <KommuneLetter key={open.kommunenummer} kommune={open} close={() => setOpened(null)} />
        )}
      </aside>
    </div>
  );
}
