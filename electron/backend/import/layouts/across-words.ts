import { foldName } from '../../register/index.ts';
import type { AcrossSection, FigureLine } from './across-section.ts';
import { isAttribute } from './first-region.ts';
import { stubText } from './ssb-codes.ts';
import { isContentHeader } from './ssb-layout.ts';
import { isKnownContent } from './ssb-words.ts';

/** Whether a column before the kommuner says nothing of the figures. */
const isUnused = ({ corner, lines }: AcrossSection, column: number): boolean =>
  isAttribute(
    corner[column] ?? '',
    lines.map(({ stubs }) => stubs[column] ?? ''),
  );

/** What is counted stands first in SSB's own headers. */
function contentFirst(
  words: readonly { readonly text: string; readonly isContent: boolean }[],
): readonly string[] {
  return words.toSorted((a, b) => Number(b.isContent) - Number(a.isContent)).map(({ text }) => text);
}

/**
 * All that is said of the figures of a line under one kommune, each once: what stands over the kommune, before the line,
 * and beside and under the name of the kommune.
 */
export function wordsOver(
  section: AcrossSection,
  line: FigureLine,
  column: number,
  isSsb: boolean,
): readonly string[] {
  const plain = (texts: readonly string[]) =>
    texts.map((text) => ({ text, isContent: isSsb && isKnownContent(foldName(text)) }));
  const stubs = line.stubs.map((text, at) => {
    if (!isSsb) return { text: isUnused(section, at) ? '' : text, isContent: false };
    const header = foldName(section.corner[at] ?? '');
    const isContent = isContentHeader(header) || isKnownContent(foldName(text));
    return { text: stubText({ header, column: at, isCoded: false }, text), isContent };
  });
  const words = [
    ...plain(section.over[column] ?? []),
    ...plain(line.headings),
    ...stubs,
    ...plain(section.regions[column]?.more ?? []),
    ...plain(section.under[column] ?? []),
  ].filter(({ text }) => text !== '');
  return [...new Set(contentFirst(words))];
}
