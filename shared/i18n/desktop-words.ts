import { type DesktopWords, desktopNb } from './desktop-nb.ts';
import { desktopNn } from './desktop-nn.ts';

/**
 * The words in the language the system prefers: nynorsk where it stands before bokmål, else bokmål, which is what the
 * window starts in too.
 *
 * @param preferred language tags, best first, for example ['nn-NO', 'nb-NO', 'en-GB']
 */
export function desktopWords(preferred: readonly string[]): DesktopWords {
  const first = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => ['nb', 'no', 'nn'].includes(tag));
  return first === 'nn' ? desktopNn : desktopNb;
}
