import type { Size } from '../components/use-size.ts';
import { svgWords } from './svg-words.ts';

/** The colours of text on a white page (tokens.css, light), whatever theme the window is in. */
export const pageInk = { text: '#292c30', muted: '#5b5d60' } as const;
/** Room over what is drawn, for the title, and at each side of it; pixels. */
export const pageHead = 64;
export const pageSide = 16;

interface Page {
  readonly title: string;
  readonly source: string;
  readonly size: Size;
  /** From the upper left of the room under the title. */
  readonly drawn: readonly string[];
  /** From the upper left of the page, such as a legend. */
  readonly besides?: readonly string[];
}

/**
 * A picture of its own: no style sheet, no font file, no script, on white. Type is whatever sans serif the reader has, Inter
 * and Arial first. The source stands under it.
 */
export const svgPage = ({ title, source, size: { width, height }, drawn, besides = [] }: Page): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Arial, Helvetica, sans-serif" role="img" aria-label="${svgWords(title)}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${pageSide}" y="38" fill="${pageInk.text}" font-size="22" font-weight="600">${svgWords(title)}</text>`,
    `<g transform="translate(${pageSide} ${pageHead})">`,
    ...drawn,
    '</g>',
    ...besides,
    `<text x="${pageSide}" y="${height - 12}" fill="${pageInk.muted}" font-size="12">${svgWords(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
