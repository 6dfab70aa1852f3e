import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout this file runs in, from source or from out/: the nearest folder above with a package.json. */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('no package.json above');
  return projectRoot(above);
}
