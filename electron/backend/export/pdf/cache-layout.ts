import type { Face } from './pdf-look.ts';
import type { Pdf } from './pdf-writer.ts';

/** A set text as PDFKit has it: glyphs, where each stands, and how far it all goes. */
interface Run {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly unknown[];
  readonly advanceWidth: number;
}

type Layout = (text: string, features: unknown, onlyWidth?: boolean) => Run;

/**
 * Sets each word of a document once. PDFKit remembers words only where no features of the typeface are named, and sets every
 * line twice; most of the time of a long letter went there. Ours join no words (no kerning, no contextual letters), so that
 * a line is its words one after the other.
 */
export function cacheLayout(pdf: Pdf, faces: readonly Face[]): void {
  for (const face of faces) {
    pdf.font(face);
    // PDFKit's types say nothing of the font in use.
    const font = (pdf as unknown as { readonly _font: { layout: Layout } })._font;
    const set = font.layout.bind(font);
    const known = new Map<string, Run>();
    const word = (text: string, features: unknown): Run => {
      const found = known.get(text);
      if (found !== undefined) return found;
      // Figures of one width make a hyphen as wide as a figure: «Sør - Aurdal».
      const run = set(text, text.includes('-') ? { ...Object(features), tnum: false } : features);
      known.set(text, run);
      return run;
    };
    font.layout = (text, features, onlyWidth) => {
      if (!features) return set(text, features, onlyWidth);
      const runs = (text.match(/[^ ]* ?/g) ?? [])
        .filter((piece) => piece !== '')
        .map((piece) => word(piece, features));
      return {
        glyphs: runs.flatMap(({ glyphs }) => glyphs),
        positions: runs.flatMap(({ positions }) => positions),
        advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
      };
    };
  }
}
