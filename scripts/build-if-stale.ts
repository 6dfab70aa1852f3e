import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceStamp } from './source-stamp.ts';

const root = join(import.meta.dirname, '..');

/** What can be built on its own, of what, and a file that is there when it is. */
const parts = {
  renderer: {
    targets: ['renderer'],
    sources: ['renderer', 'shared', 'resources/guide'],
    made: 'out/renderer/index.html',
  },
  electron: { targets: ['main', 'preload'], sources: ['electron', 'shared'], made: 'out/main/main.js' },
} as const;

/** Decide the rest of what a build comes out as. */
const settings = [
  'electron.vite.config.ts',
  'vite.renderer.config.ts',
  'scripts/light-styles.ts',
  'package-lock.json',
];

/**
 * Builds one part if its sources have changed since it was built last.
 *
 * @param say told once, if there is something to build
 */
export async function buildIfStale(part: keyof typeof parts, say: (line: string) => void): Promise<void> {
  const { targets, sources, made } = parts[part];
  const stampFile = join(root, '.cache', 'build', part);
  const stamp = sourceStamp(root, [...sources, ...settings]);
  const isFresh =
    existsSync(join(root, made)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isFresh) return;
  say(part === 'renderer' ? 'Bygger vinduet …' : 'Bygger programmet …');
  // Loaded here: Vite takes a second to load, which a fresh build should not cost.
  const [{ resolveConfig }, { build }] = await Promise.all([import('electron-vite'), import('vite')]);
  process.env.NODE_ENV_ELECTRON_VITE = 'production';
  const { config } = await resolveConfig({ root, logLevel: 'warn' }, 'build', 'production');
  for (const target of targets) {
    const found = config?.[target];
    if (found === undefined) throw new Error(`electron.vite.config.ts has no ${target}`);
    await build(found);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
