import { useEffect } from 'react';
import type { Bridge } from '../bridge/bridge.ts';
import { BridgeContext } from '../bridge/use-bridge.ts';
import { LoneHelp } from '../features/hjelp/lone-help.tsx';
import type { AppStore } from '../store/app-store.ts';
import { StoreContext, useApp } from '../store/use-app.ts';
import { DropTarget } from './drop-target.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstStart } from './first-start.tsx';
import { LiveRegion } from './live-region.tsx';
import { Recovery } from './recovery.tsx';
import { Shell } from './shell.tsx';
import { useDesktop } from './use-desktop.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Props {
  readonly store: AppStore;
  readonly bridge: Bridge;
}

export function App({ store, bridge }: Props) {
  return (
    <StoreContext value={store}>
      <BridgeContext value={bridge}>
        <ErrorBoundary language={() => store.getState().language}>
          <Look />
          <Window />
          <LiveRegion />
        </ErrorBoundary>
      </BridgeContext>
    </StoreContext>
  );
}

/** The root element carries language and theme, for the style sheets and for screen readers. */
function Look() {
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.colorScheme = theme;
  }, [language, theme]);
  return null;
}

function Window() {
  const rounds = useApp((state) => state.rounds);
  const roundId = useApp((state) => state.roundId);
  const recovery = useApp((state) => state.recovery);
  const helping = useApp((state) => state.screen === 'hjelp');
  useShortcuts();
  useDesktop();
  if (recovery !== null) return <Recovery recovery={recovery} />;
  if (rounds === null) return <main className="lone-page" aria-busy="true" />;
  if (roundId !== null) return <Shell />;
  if (helping) return <LoneHelp />;
  return (
    <>
      <FirstStart />
      <DropTarget />
    </>
  );
}
