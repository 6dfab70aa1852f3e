import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the database is kept when no folder is named: where Electron keeps it on each system, so that both doors open the same. */
export function dataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Fordel');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fordel');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Fordel');
}
