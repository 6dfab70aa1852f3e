import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { ChapterId } from '../../store/help-state.ts';
import type { Screen } from '../../store/screen.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { AboutDetails } from './about-details.tsx';
import { BlockView, numbered } from './block-view.tsx';
import { ErrorList, errorSentences } from './error-list.tsx';
import { findChapters } from './find-chapters.ts';
import { guides } from './guide.ts';
import { KeyTable } from './key-table.tsx';
import { chapterText } from './parse-guide.ts';

const screenName = (words: ScreenWords, screen: Screen): string =>
  screen === 'velg' || screen === 'hjelp' || screen === 'kopier' ? words[screen].step : words.steps[screen];

/** A chapter that was asked for is read from its top. */
function toTop(heading: HTMLHeadingElement | null): void {
  const scrolled = heading?.closest('main');
  if (scrolled) scrolled.scrollTop = 0;
}

/** The guide: chapters by the steps of the year, searched as one types. */
export function Hjelp() {
  const all = useWords();
  const words = all.hjelp;
  const language = useApp((state) => state.language);
  const chapter = useApp((state) => state.chapter);
  const from = useApp((state) => state.helpFrom);
  const inRound = useApp((state) => state.roundId !== null);
  const openHelp = useApp((state) => state.openHelp);
  const go = useApp((state) => state.go);
  const [query, setQuery] = useState('');
  const guide = guides[language];
  const texts = new Map(
    [...guide].map(([id, one]): [ChapterId, string] => {
      const more = id === 'feil' ? errorSentences(language).flat().join('\n') : '';
      return [id, `${chapterText(one)}\n${more}`];
    }),
  );
  const found = findChapters(query, texts);
  const shown = guide.get(chapter);

  return (
    <div className="page help">
      <header className="help-head">
        <h1>{words.title}</h1>
        <Button variant="secondary" onClick={() => go(from)}>
          {inRound ? words.back(screenName(all, from)) : words.toStart}
        </Button>
      </header>
      <div className="help-columns">
        <nav aria-label={words.chapters}>
          <label className="help-search">
            {words.searchLabel}
            <input
              type="search"
              className="ds-input"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
          <p className="muted" role="status">
            {query === '' ? '' : words.hits(found.length)}
          </p>
          {found.length === 0 && <p>{words.noHits}</p>}
          <ol>
            {found.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className="help-chapter"
                  aria-current={id === chapter ? 'page' : undefined}
                  onClick={() => openHelp(id)}
                >
                  {guide.get(id)?.title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <article className="help-article" aria-labelledby="help-chapter">
          <h2 key={chapter} id="help-chapter" ref={toTop}>
            {shown?.title}
          </h2>
          {numbered(shown?.blocks ?? []).map(([at, block]) => (
            <BlockView key={at} block={block} language={language} />
          ))}
          {chapter === 'feil' && <ErrorList language={language} />}
          {chapter === 'taster' && <KeyTable />}
          {chapter === 'om' && <AboutDetails />}
        </article>
      </div>
    </div>
  );
}
