import { type DesktopWords, desktopNb } from './desktop-nb.ts';
import { desktopNn } from './desktop-nn.ts';

/** The words in a language that has been chosen. */
export const desktopWordsIn = (language: 'nb' | 'nn'): DesktopWords =>
  language === 'nn' ? desktopNn : desktopNb;

/**
 * The language the system prefers: nynorsk where it stands before bokmål, else bokmål, which is what the
 * window starts in too.
 *
 * @param preferred language tags, best first, for example ['nn-NO', 'nb-NO', 'en-GB']
 */
export function preferredLanguage(preferred: readonly string[]): 'nb' | 'nn' {
  const first = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => ['nb', 'no', 'nn'].includes(tag));
  return first === 'nn' ? 'nn' : 'nb';
}

/** The words in the language the system prefers. */
export const desktopWords = (preferred: readonly string[]): DesktopWords =>
  desktopWordsIn(preferredLanguage(preferred));
