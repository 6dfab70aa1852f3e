import { realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

export interface Asset {
  readonly path: string;
  readonly contentType: string;
}

/** Only what the build of the window consists of; anything else is not served, whatever lies in the folder. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/** `..`, `.git`, a back slash, a drive letter or a NUL has no place in the name of an asset. */
const plainSegment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file of the built window that an address stands for, or null. Both doors that serve the window (app:// in
 * Electron, the loopback server) ask here, so that a way out of the folder is closed in one place.
 *
 * @param root folder of the built window
 * @param pathname path part of the address, still percent-encoded; `/` is index.html
 */
export function resolveAsset(root: string, pathname: string): Asset | null {
  const name = decoded(pathname);
  if (name === null || !name.startsWith('/')) return null;
  const segments = name === '/' ? ['index.html'] : name.slice(1).split('/');
  if (!segments.every((segment) => plainSegment.test(segment))) return null;
  const contentType = contentTypes[extname(segments.at(-1) ?? '').toLowerCase()];
  if (contentType === undefined) return null;
  try {
    const folder = realpathSync(root);
    const path = realpathSync(join(folder, ...segments));
    // A symbolic link inside the folder could still point out of it.
    if (!path.startsWith(folder + sep) || !statSync(path).isFile()) return null;
    return { path, contentType };
  } catch {
    return null;
  }
}
