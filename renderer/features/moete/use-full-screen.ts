import { useEffect } from 'react';

/**
 * The whole screen for as long as the component stands, where the browser allows it; else the window. Leaving full screen by
 * Esc, which the browser keeps for itself, leaves the meeting too.
 */
export function useFullScreen(leave: () => void): void {
  useEffect(() => {
    let had = document.fullscreenElement !== null;
    const changed = (): void => {
      if (document.fullscreenElement !== null) had = true;
      else if (had) leave();
    };
    document.addEventListener('fullscreenchange', changed);
    // Refused without a key or a click just before, and in a frame: then the window is what there is.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, [leave]);
}
