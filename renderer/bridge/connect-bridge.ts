import type { Bridge } from './bridge.ts';
import { loopbackBridge } from './loopback-bridge.ts';
import { takeToken } from './take-token.ts';

declare global {
  interface Window {
    /** Set by Electron's preload. */
    readonly bridge?: Bridge;
  }
}

/** The bridge of this window, or null where the address holds no token and there is no preload. */
export function connectBridge(window: Window): Bridge | null {
  if (window.bridge !== undefined) return window.bridge;
  const token = takeToken(window.location, window.history, window.sessionStorage);
  return token === null ? null : loopbackBridge(token);
}
