import { inflateSync } from 'node:zlib';

/** One stream unpacked; a whole PDF of ours is a tenth of it. */
const largest = 32 * 1024 * 1024;

/**
 * The text of a PDF of ours: what stands in each marked piece of a page, in the order it is read. Heads, feet and lines are
 * artifacts, and left out. null for a PDF that is not made as ours are.
 */
export function pdfItems(bytes: Uint8Array): readonly string[] | null {
  try {
    const objects = objectsIn(Buffer.from(bytes).toString('latin1'));
    const fonts = fontsIn(objects);
    const kids =
      [...objects.values()].map((body) => /\/Kids \[([^\]]*)\]/.exec(body)?.[1]).find(Boolean) ?? '';
    const items = [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, page = '']) => {
      const content = /\/Contents (\d+) 0 R/.exec(objects.get(page) ?? '')?.[1] ?? '';
      return pageItems(unpacked(objects.get(content) ?? ''), fonts);
    });
    return items.length === 0 ? null : items;
  } catch {
    return null;
  }
}

type Objects = ReadonlyMap<string, string>;
type Letters = ReadonlyMap<string, string>;

const objectsIn = (text: string): Objects =>
  new Map([...text.matchAll(/\n(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id = '', body = '']) => [id, body]));

function unpacked(body: string): string {
  const at = body.indexOf('stream\n');
  if (at < 0) return '';
  const bytes = Buffer.from(body.slice(at + 'stream\n'.length), 'latin1');
  return inflateSync(bytes, { maxOutputLength: largest }).toString('latin1');
}

/** What each glyph of a font stands for, by the name of the font on the pages. */
function fontsIn(objects: Objects): ReadonlyMap<string, Letters> {
  const fonts = new Map<string, Letters>();
  for (const body of objects.values())
    for (const [, list = ''] of body.matchAll(/\/Font <<(.*?)>>/gs))
      for (const [, name = '', id = ''] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
        const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
        if (!fonts.has(name)) fonts.set(name, lettersIn(unpacked(objects.get(map) ?? '')));
      }
  return fonts;
}

/** Ranges of glyphs, each with a list of what they stand for: `<0000> <00ff> [<0000> <0054> …]`. */
function lettersIn(map: string): Letters {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<(\w*)>/g)].forEach(([, code = ''], index) => {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      letters.set(glyph, Buffer.from(code, 'hex').swap16().toString('utf16le'));
    });
  return letters;
}

function pageItems(content: string, fonts: ReadonlyMap<string, Letters>): readonly string[] {
  return content.split(/\bEMC\b/).flatMap((piece) => {
    if (/\/Artifact\b/.test(piece)) return [];
    let letters: Letters = new Map();
    const lines: string[] = [];
    for (const [, font, glyphs] of piece.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) letters = fonts.get(font) ?? letters;
      else
        lines.push(
          [...(glyphs ?? '').matchAll(/<(\w*)>/g)]
            .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
            .map((glyph) => letters.get(glyph) ?? '\ufffd')
            .join(''),
        );
    }
    const text = lines.join(' ').trim();
    return text === '' ? [] : [text];
  });
}
