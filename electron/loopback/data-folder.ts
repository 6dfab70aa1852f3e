import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the database is kept when no folder is named, by the custom of each system. */
export function dataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Fordel');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fordel');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'fordel');
}
