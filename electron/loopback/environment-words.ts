import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';
import { desktopWords } from '../../shared/i18n/desktop-words.ts';

/** The words in the language the terminal is set to. */
export const environmentWords = (env: NodeJS.ProcessEnv = process.env): DesktopWords =>
  desktopWords([env.LC_ALL || env.LC_MESSAGES || env.LANG || '']);
