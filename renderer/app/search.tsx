import { useState } from 'react';
import { keyName } from '../../shared/commands/key-name.ts';
import { Icon } from '../components/icon.tsx';
import { useMediaQuery } from '../components/use-media-query.ts';
import { useApp, useAppStore, useWords } from '../store/use-app.ts';
import { findHits, type Hit } from './find-hits.ts';
import { focusRow } from './focus-row.ts';

/** Finds a kommune or a command, from the keyboard alone: Ctrl K, arrows, Enter. */
export function Search() {
  const store = useAppStore();
  const words = useWords();
  // As wide as the field is there: a text that is cut tells nothing.
  const roomy = useMediaQuery('(min-width: 1321px)');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  useApp((state) => state.view);
  const hits = open ? findHits(query, store.getState(), words) : [];
  const active = hits[at];

  const choose = (hit: Hit): void => {
    setQuery('');
    setOpen(false);
    const state = store.getState();
    if (hit.kind === 'command') {
      hit.command.run(state);
      return;
    }
    state.select(hit.kommune.kommunenummer);
    if (state.screen === 'innspill') return;
    state.go('fordeling');
    focusRow(hit.kommune.kommunenummer);
  };

  const press = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Escape') {
      setQuery('');
      setOpen(false);
    } else if (event.key === 'Enter' && active !== undefined) choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <search className="search">
      <Icon name="search" />
      <input
        id="search"
        className="search-field"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={words.app.search}
        placeholder={roomy ? words.app.search : words.app.searchShort}
        aria-expanded={open}
        aria-controls="search-hits"
        aria-activedescendant={active === undefined ? undefined : `hit-${active.kind}-${active.id}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        // What was searched for last gives way to what is typed next.
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          setAt(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <span className="key-hint" aria-hidden="true">
        Ctrl K
      </span>
      <div
        id="search-hits"
        role="listbox"
        aria-label={words.app.searchResults}
        hidden={!open}
        className="hits"
      >
        {hits.map((hit, index) => (
          <SearchHit key={`${hit.kind}-${hit.id}`} hit={hit} active={index === at} choose={choose} />
        ))}
        {open && hits.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
            {words.app.noHits}
          </div>
        )}
      </div>
    </search>
  );
}

interface SearchHitProps {
  readonly hit: Hit;
  readonly active: boolean;
  readonly choose: (hit: Hit) => void;
}

function SearchHit({ hit, active, choose }: SearchHitProps) {
  const words = useWords().app;
  return (
    <div
      id={`hit-${hit.kind}-${hit.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      // Before the field loses focus, which would close the list under the pointer.
      onMouseDown={(event) => {
        event.preventDefault();
        choose(hit);
      }}
    >
      {hit.label}
      <span className="muted">
        {hit.kind === 'kommune' ? words.kommuneHit : keyName(hit.command.keys[0] ?? '')}
      </span>
    </div>
  );
}
