import { ImportFailure } from '../../import/import-failure.ts';
import { DEFAULT_LIMITS } from '../../import/limits.ts';
import { xmlReader } from '../../import/xlsx/xml-reader.ts';

/** A paragraph of a Word file, and where it stands: in the text itself, at the head or the foot of the pages. */
export interface TemplateParagraph {
  readonly part: 'body' | 'header' | 'footer' | 'notes';
  /** Counted from 1 within its part; those without text count too. */
  readonly number: number;
  readonly text: string;
  /** Where it stands in a table, each counted from 1; of a table in a table the inner one. null outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/**
 * The paragraphs of a Word file with their whole text, however it is cut into runs. null where it is no Word file or its
 * XML is broken.
 */
export function readTemplate(parts: ReadonlyMap<string, Uint8Array>): readonly TemplateParagraph[] | null {
  if (!parts.has('word/document.xml')) return null;
  try {
    return [...parts].flatMap(([name, bytes]) => {
      const part = partOf(name);
      return part === null ? [] : paragraphsOf(name, bytes, part);
    });
  } catch (error) {
    if (error instanceof ImportFailure) return null;
    throw error;
  }
}

function partOf(name: string): TemplateParagraph['part'] | null {
  if (name === 'word/document.xml') return 'body';
  const kind = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/.exec(name)?.[1];
  if (kind === undefined) return null;
  return kind === 'header' || kind === 'footer' ? kind : 'notes';
}

function paragraphsOf(
  name: string,
  bytes: Uint8Array,
  part: TemplateParagraph['part'],
): readonly TemplateParagraph[] {
  const done: TemplateParagraph[] = [];
  const open: { number: number; text: string; cell: TemplateParagraph['cell'] }[] = [];
  const tables: { table: number; row: number; column: number }[] = [];
  let count = 0;
  let tableCount = 0;
  let inText = false;
  const reader = xmlReader(
    name,
    {
      open: (element) => {
        const last = open.at(-1);
        if (element === 'p') {
          count += 1;
          const at = tables.at(-1);
          open.push({ number: count, text: '', cell: at === undefined ? null : { ...at } });
        } else if (element === 'tbl') {
          tableCount += 1;
          tables.push({ table: tableCount, row: 0, column: 0 });
        } else if (element === 'tr' || element === 'tc') move(tables.at(-1), element);
        else if (element === 't') inText = true;
        else if (last !== undefined && (element === 'tab' || element === 'br')) last.text += ' ';
      },
      close: (element) => {
        if (element === 't') inText = false;
        if (element === 'tbl') tables.pop();
        if (element !== 'p') return;
        const last = open.pop();
        if (last !== undefined) done.push({ part, ...last });
      },
      text: (text) => {
        const last = open.at(-1);
        if (inText && last !== undefined) last.text += text;
      },
    },
    DEFAULT_LIMITS,
  );
  reader.write(bytes);
  reader.close();
  return done.toSorted((a, b) => a.number - b.number);
}

/** To the next row, or the next cell of it. */
function move(at: { row: number; column: number } | undefined, element: 'tr' | 'tc'): void {
  if (at === undefined) return;
  at.column = element === 'tr' ? 0 : at.column + 1;
  if (element === 'tr') at.row += 1;
}
