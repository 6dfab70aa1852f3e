import type { ErrorCode } from '../contract/errors.ts';
import type { DesktopWords } from './desktop-nb.ts';

/** Why the data could not be opened and what to do about it, for the window and for the terminal. */
export function startFailureWords(words: DesktopWords, code: ErrorCode): string {
  const { failure } = words;
  const known: Partial<Record<ErrorCode, string>> = {
    'database-open-elsewhere': failure.elsewhere,
    'database-newer': failure.newer,
    'database-foreign': failure.foreign,
    'database-damaged': failure.damaged,
    'database-unwritable': failure.unwritable,
    'disk-full': failure.diskFull,
  };
  return known[code] ?? failure.other;
}
