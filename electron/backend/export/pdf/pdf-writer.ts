import type PDFDocument from 'pdfkit';
import { colours, type Face, page, textBottom } from './pdf-look.ts';

export type Pdf = typeof PDFDocument extends new (...args: never[]) => infer Instance ? Instance : never;
export type Element = ReturnType<Pdf['struct']>;

/** Text of one look. Sizes in points. */
export interface Look {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
}

export interface Piece extends Look {
  readonly text: string;
}

/** A line that fits, with where each of its pieces begins, in points. */
export interface Line {
  readonly pieces: readonly (Piece & { readonly x: number })[];
  readonly width: number;
}

/**
 * The page that is being filled. PDFKit's own flow of text knows nothing of tables that tag their cells, so lines and pages
 * are broken here; PDFKit sets the glyphs and keeps the structure.
 */
export interface PdfWriter {
  readonly pdf: Pdf;
  /** Where all the content hangs. */
  readonly root: Element;
  y: number;
  pageIndex: number;
}

export function newPage(writer: PdfWriter): void {
  writer.pdf.addPage();
  writer.pageIndex += 1;
  writer.y = page.top;
}

/** Turns the page where less than this is left, unless it is already a new one. */
export function ensureRoom(writer: PdfWriter, height: number): boolean {
  if (writer.y + height <= textBottom || writer.y === page.top) return false;
  newPage(writer);
  return true;
}

/** Breaks pieces of text into lines. A word that is wider than the line is broken where it must be. */
export function breakLines(pdf: Pdf, pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let current: (Piece & { x: number })[] = [];
  let x = 0;
  const finish = (): void => {
    const last = current.at(-1);
    if (last !== undefined) current[current.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
    lines.push({ pieces: current, width: x });
    current = [];
    x = 0;
  };
  const add = (piece: Piece, text: string, measured: number): void => {
    const last = current.at(-1);
    if (
      last !== undefined &&
      last.face === piece.face &&
      last.size === piece.size &&
      last.colour === piece.colour
    )
      current[current.length - 1] = { ...last, text: last.text + text };
    else current.push({ ...piece, text, x });
    x += measured;
  };
  for (const piece of pieces) {
    for (const [index, paragraph] of piece.text.split('\n').entries()) {
      if (index > 0) finish();
      for (const word of paragraph.match(/[^ ]+ *| +/g) ?? []) {
        const bare = widthOf(pdf, piece, word.trimEnd());
        if (x > 0 && x + bare > width) finish();
        if (bare <= width) {
          add(piece, word, widthOf(pdf, piece, word));
          continue;
        }
        for (const letter of word) {
          const size = widthOf(pdf, piece, letter);
          if (x + size > width) finish();
          add(piece, letter, size);
        }
      }
    }
  }
  if (current.length > 0 || lines.length === 0) finish();
  return lines;
}

/** Inter's ascent, of its size. */
const ascent = 0.96875;

/**
 * Figures of one width, and no kerning: Inter draws a point or a comma in under the 7 before it, and a number must be read
 * without doubt. Contextual letters are off too, which take most of the time. PDFKit's types know only what is switched on.
 */
const features = { kern: false, calt: false, tnum: true } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** Widths at a size of 1, by face and word: the same words come again, and setting them is what takes time. */
const widths = new Map<string, number>();

export function widthOf(pdf: Pdf, { face, size }: Look, text: string): number {
  const key = `${face} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  const width = pdf.font(face).fontSize(1000).widthOfString(text, { features }) / 1000;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width * size;
}

/** Draws a line of text with its baseline box at y. */
export function drawLine(pdf: Pdf, line: Line, x: number, y: number): void {
  const largest = Math.max(...line.pieces.map(({ size }) => size));
  for (const piece of line.pieces) {
    if (piece.text === '') continue;
    pdf
      .font(piece.face)
      .fontSize(piece.size)
      .fillColor(piece.colour)
      // On one baseline, whatever the size.
      .text(piece.text, x + piece.x, y + ascent * (largest - piece.size), { lineBreak: false, features });
  }
}

/** What belongs to the page and not to the text: lines, fills, page numbers. */
export function artifact(pdf: Pdf, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** Draws inside an element of the structure, on the page that is being filled. */
export function within(pdf: Pdf, element: Element, tag: string, draw: () => void): void {
  element.add(pdf.markStructureContent(tag));
  draw();
  pdf.endMarkedContent();
}

export const plain = (over: Partial<Look> = {}): Look => ({
  face: 'regular',
  size: 9.5,
  colour: colours.ink,
  ...over,
});

/** The counts of closed bookmarks, which PDF/A asks for (PDFBox Preflight 1.4.9) and PDFKit leaves out. */
export function countBookmarks({ outline }: Pdf): void {
  const count = (item: typeof outline, sign: 1 | -1): void => {
    if (item.children.length === 0) return;
    (item as unknown as { readonly outlineData: Record<string, unknown> }).outlineData.Count =
      sign * item.children.length;
    for (const child of item.children) count(child, -1);
  };
  count(outline, 1);
}

/** PDFKit's types say nothing of the objects it writes; these reach into them. */
interface Inside {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** A text in PDFKit's own objects: a plain string there is a name. */
export const pdfText = (text: string): unknown => Object(text);

export function setAttributes(element: Element, attributes: Readonly<Record<string, unknown>>): void {
  (element as unknown as Inside).dictionary.data.A = attributes;
}

/** Readers go through the links of a page in the order of the structure (ISO 14289-1, 7.18.3). */
export function tabsByStructure({ page: current }: Pdf): void {
  (current as unknown as Inside).dictionary.data.Tabs = 'S';
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A link to a page of this document, with its words for those who do not see it. */
export function linkToPage(pdf: Pdf, element: Element, box: Box, pageIndex: number, words: string): void {
  const options = { structParent: element, Contents: pdfText(words) };
  (
    pdf as unknown as {
      link(x: number, y: number, width: number, height: number, to: number, more: typeof options): void;
    }
  ).link(box.x, box.y, box.width, box.height, pageIndex, options);
}
