import { session } from 'electron';
import { appOrigin } from './app-origin.ts';

/** What the window may load. Everything else, and so every network, is cut off. */
const allowed = ['app:', 'blob:', 'data:'];

/** What the window uses: the meeting fills the screen, and tables and pictures are copied. It never reads the clipboard. */
const granted: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write']);

/** Whether the window's own page asks, and for one of the two. */
const mayHave = (permission: string, url: string | undefined, isMainFrame: boolean): boolean =>
  granted.has(permission) && isMainFrame && url?.startsWith(`${appOrigin}/`) === true;

/**
 * Takes from the window what it never needs: all but two permissions, every device, every request that leaves the
 * program. The spell checker is off because it fetches its dictionaries.
 */
export function setupSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(mayHave(permission, requestingUrl, isMainFrame)),
  );
  own.setPermissionCheckHandler((_contents, permission, _origin, { requestingUrl, isMainFrame }) =>
    mayHave(permission, requestingUrl, isMainFrame),
  );
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !allowed.some((scheme) => details.url.startsWith(scheme)) });
  });
}
