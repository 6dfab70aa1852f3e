import { strFromU8, unzipSync } from 'fflate';

/** One part of a Word file as XML. */
export const partOf = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The paragraphs of a Word file as a reader sees them, each as one text. */
export const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  [...partOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) =>
    [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

/** The text of a heading, by its paragraph style: Title, Heading1 … */
export const styledAs = (bytes: Uint8Array, style: string): readonly string[] =>
  [...partOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .filter(([xml]) => xml.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([xml]) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
