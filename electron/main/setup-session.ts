import { session } from 'electron';

/** What the window may load. Everything else, and so every network, is cut off. */
const allowed = ['app:', 'blob:', 'data:'];

/**
 * Takes from the window what it never needs: every permission, every device, every request that leaves the program.
 * The spell checker is off because it fetches its dictionaries.
 */
export function setupSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !allowed.some((scheme) => details.url.startsWith(scheme)) });
  });
}
