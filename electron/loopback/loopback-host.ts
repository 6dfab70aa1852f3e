import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from '../backend/host.ts';
import { openInDesktop } from './open-in-desktop.ts';

/** A name that is free: the second export of a day stands beside the first. */
function freeName(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, n === 1 ? name : `${name} (${n})`);
    if (!existsSync(path)) return path;
  }
}

/**
 * The host acts of browser mode. Files come in through the browser's own dialog (PUT /files), so there is none to ask
 * with here; packages go to a folder beside the database and are offered as a download.
 */
export const loopbackHost = (exportFolder: string): Host => ({
  chooseFiles: () => Promise.resolve(null),
  chooseExportFolder: (suggestedName) => Promise.resolve(freeName(exportFolder, suggestedName)),
  reveal: async (path) => {
    await openInDesktop(dirname(path));
  },
});
