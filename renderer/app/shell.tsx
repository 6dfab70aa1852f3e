import { Anbefaling } from '../features/anbefaling/anbefaling.tsx';
import { Fordeling } from '../features/fordeling/fordeling.tsx';
import { Grunnlag } from '../features/grunnlag/grunnlag.tsx';
import { Innspill } from '../features/innspill/innspill.tsx';
import { Runde } from '../features/runde/runde.tsx';
import type { Screen } from '../store/app-state.ts';
import { useApp, useWords } from '../store/use-app.ts';
import { DropTarget } from './drop-target.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const pages = {
  runde: Runde,
  grunnlag: Grunnlag,
  innspill: Innspill,
  fordeling: Fordeling,
  anbefaling: Anbefaling,
} satisfies Record<Screen, () => React.ReactNode>;

/** The frame around every screen of an open round. */
export function Shell() {
  const words = useWords();
  const screen = useApp((state) => state.screen);
  const ready = useApp((state) => state.view !== null);
  useShortcuts();
  const Page = pages[screen];
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.app.skip}
      </a>
      <Rail />
      <TopBar />
      <main id="content" tabIndex={-1} className={`screen screen-${screen}`} aria-busy={!ready}>
        {ready ? <Page /> : <p className="loading">{words.app.loading}</p>}
      </main>
      <DropTarget />
    </div>
  );
}
