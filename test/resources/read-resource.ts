import { readFileSync } from 'node:fs';

/** A file that ships with Fordel, read as it is and not yet checked. */
export function readResource(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../resources/${file}`, import.meta.url), 'utf8'));
}
