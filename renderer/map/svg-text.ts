import { svgNumber } from '../charts/svg-number.ts';
import { pageInk } from '../charts/svg-page.ts';
import { svgWords } from '../charts/svg-words.ts';

/** Type of a map's picture, pixels. */
export const mapType = 13;

interface Text {
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly words: string;
  readonly fill?: string;
  readonly anchor?: string;
  readonly weight?: number;
  readonly px?: number;
}

export const svgText = ({
  x,
  y,
  words,
  fill = pageInk.text,
  anchor = 'start',
  weight = 400,
  px = mapType,
}: Text): string =>
  `<text x="${svgNumber(x)}" y="${svgNumber(y + px * 0.35)}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}" font-size="${px}">${svgWords(words)}</text>`;
