import { Anbefaling } from '../features/anbefaling/anbefaling.tsx';
import { Fordeling } from '../features/fordeling/fordeling.tsx';
import { Grunnlag } from '../features/grunnlag/grunnlag.tsx';
import { Hjelp } from '../features/hjelp/hjelp.tsx';
import { TourPanel } from '../features/hjelp/tour-panel.tsx';
import { Innspill } from '../features/innspill/innspill.tsx';
import { Kopier } from '../features/kopier/kopier.tsx';
import { Kriterier } from '../features/kriterier/kriterier.tsx';
import { MeetingShow } from '../features/moete/meeting-show.tsx';
import { Moete } from '../features/moete/moete.tsx';
import { Oppfolging } from '../features/oppfolging/oppfolging.tsx';
import { Runde } from '../features/runde/runde.tsx';
import { Velg } from '../features/velg/velg.tsx';
import type { Screen } from '../store/screen.ts';
import { useApp, useWords } from '../store/use-app.ts';
import { DropTarget } from './drop-target.tsx';
import { PlaceBanner } from './place-banner.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { UnsavedBanner } from './unsaved-banner.tsx';

const pages = {
  runde: Runde,
  grunnlag: Grunnlag,
  innspill: Innspill,
  kriterier: Kriterier,
  fordeling: Fordeling,
  moete: Moete,
  anbefaling: Anbefaling,
  oppfolging: Oppfolging,
  velg: Velg,
  hjelp: Hjelp,
  kopier: Kopier,
} satisfies Record<Screen, () => React.ReactNode>;

/** The frame around every screen of an open round. */
export function Shell() {
  const words = useWords();
  const screen = useApp((state) => state.screen);
  const ready = useApp((state) => state.view !== null);
  const show = useApp((state) => (state.screen === 'moete' ? state.show : null));
  const Page = pages[screen];
  if (show !== null && ready) return <MeetingShow show={show} />;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.app.skip}
      </a>
      <Rail />
      <TopBar />
      <UnsavedBanner />
      <PlaceBanner />
      {/* Of its own for each screen: how far one was scrolled is nothing to the next. */}
      <main key={screen} id="content" tabIndex={-1} className={`screen screen-${screen}`} aria-busy={!ready}>
        {ready ? <Page /> : <p className="loading">{words.app.loading}</p>}
      </main>
      <TourPanel />
      <DropTarget />
    </div>
  );
}
