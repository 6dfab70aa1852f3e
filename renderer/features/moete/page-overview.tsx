import { useEffect, useRef } from 'react';
import { useWords } from '../../store/use-app.ts';
import type { MeetingPage } from './meeting-pages.ts';
import type { MeetingView } from './meeting-view.ts';
import { pageName } from './page-name.ts';

interface Props {
  readonly pages: readonly MeetingPage[];
  readonly view: MeetingView;
  readonly at: number;
  readonly turnTo: (index: number) => void;
  readonly close: () => void;
}

/** Every page by name, to go straight to. */
export function PageOverview({ pages, view, at, turnTo, close }: Props) {
  const words = useWords().moete;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <aside className="meeting-side overview" aria-label={words.pages}>
      <header>
        <h2>{words.pages}</h2>
        <button type="button" className="text-button" onClick={close}>
          {words.close}
        </button>
      </header>
      <ol ref={list}>
        {pages.map((page, index) => (
          <li key={page.id}>
            <button
              type="button"
              aria-current={index === at ? 'page' : undefined}
              onClick={() => turnTo(index)}
            >
              <span>{index + 1}</span> {pageName(page, view, words)}
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}
