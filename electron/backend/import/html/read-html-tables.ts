import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import { pause, type ReadHooks } from '../read-progress.ts';
import { readNumber } from '../staging/read-number.ts';
import type { Cell, TableSink } from '../table.ts';
import { decodeEntities } from './decode-entities.ts';
import { hiddenParts } from './hidden-parts.ts';
import { htmlAttributes } from './html-attributes.ts';
import { htmlTokens } from './html-tokens.ts';
import { isHidden } from './is-hidden.ts';

const BLOCKS = new Set(['br', 'p', 'div', 'li']);
/**
 * What stands in a cell and is no part of what it says: the mark of a note («60¹»), which would be a digit more, and what
 * was struck out.
 */
const ASIDE = new Set(['sup', 'del', 's', 'strike']);
/** Elements without an end: one that is hidden hides nothing after it. */
const WITHOUT_END = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const NEVER_WITHIN = new Set(['table', 'tr', 'td', 'th']);
const PARTS = new Set(['thead', 'tbody', 'tfoot']);
const SUMMARY = 7;
/** Headings over a table, and how far down: they say the year and the group that the table itself leaves out. */
const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['title', 0],
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
  // Over what is folded out under it, and no further.
  ['summary', SUMMARY],
  ['caption', 8],
]);
const YEAR = /(?<!\d)(19|20)\d{2}(?!\d)/;
const PAUSE_EVERY = 2_000;

const tidy = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim();

/** How many columns or rows a cell says it goes over. */
const spanOf = (said: string | undefined): number => Number(/^\s*(\d{1,4})/.exec(said ?? '')?.[1] ?? '1');

interface OpenCell {
  text: string;
  /** How many columns and rows it goes over. */
  readonly columns: number;
  readonly rows: number;
}

/** A cell that goes over several rows, for those below its first. */
interface Reaching {
  readonly text: string | null;
  readonly rowsLeft: number;
}

/** A number that several rows share is nobody's own: it is named as what it is, and not read as anybody's. */
const shared = (text: string): string =>
  readNumber(text) === null || /^(19|20)\d{2}$/.test(text) ? text : `${text} (rowspan)`;

/**
 * Reads the tables of a page, or of what was copied from one, each as a sheet. The headings before a table come as its
 * first row. Nothing is run or fetched: scripts and styles are passed over as text. Tables in a part of the page that is
 * not shown are read where `withHidden` says so, and else given as names.
 */
export async function readHtmlTables(
  html: string,
  sink: TableSink,
  limits: ReadLimits,
  hooks: ReadHooks,
  withHidden = false,
): Promise<readonly string[]> {
  const isInHidden = withHidden ? () => false : hiddenParts();
  const passedOver: string[] = [];
  let tables = 0;
  let rows = 0;
  let row = 0;
  let inTable = false;
  let cells: Cell[] | null = null;
  let cell: OpenCell | null = null;
  /** By column, the cell above that reaches down into this row. */
  let reaching = new Map<number, Reaching>();
  let begun = new Map<number, Reaching>();
  let heading: string | null = null;
  /** The headings that the next table stands under: a new one ends those of its level and below. */
  let headings: readonly { readonly level: number; readonly text: string }[] = [];
  /** The last heading with a year, whatever it was over. */
  let dated: string | null = null;
  /** The element that is passed over just now, and how many of its name are open within it. */
  let aside: { readonly name: string; readonly depth: number } | null = null;
  let isHiddenRow = false;
  /** The table, or part of one, that is not shown, and how many tables are open in it, itself counted. */
  let unseen: { readonly isTable: boolean; readonly depth: number } | null = null;
  let tokens = 0;

  /** Puts in what reaches down from the rows above, up to the next free column, or in all columns. */
  const fillReaching = (into: Cell[], all: boolean): void => {
    const last = all ? Math.max(-1, ...reaching.keys()) : Number.POSITIVE_INFINITY;
    while (into.length <= last) {
      const above = reaching.get(into.length);
      if (above === undefined && !all) return;
      if (above === undefined) {
        into.push(null);
        continue;
      }
      if (above.rowsLeft > 1) reaching.set(into.length, { ...above, rowsLeft: above.rowsLeft - 1 });
      else reaching.delete(into.length);
      into.push(above.text);
    }
  };

  const endCell = (): void => {
    if (cell === null || cells === null) return;
    fillReaching(cells, false);
    const text = cell.rows > 1 ? shared(tidy(cell.text)) : tidy(cell.text);
    const first = cells.length;
    cells.push(text);
    for (let extra = 1; extra < cell.columns && cells.length <= limits.columns; extra++) cells.push(null);
    if (cells.length > limits.columns) {
      throw new ImportFailure('too-many-columns', { found: cells.length, row, limit: limits.columns });
    }
    // Those of this row begin to count in the next one.
    for (let column = first; cell.rows > 1 && column < cells.length; column++) {
      begun.set(column, { text: column === first ? text : null, rowsLeft: cell.rows - 1 });
    }
    cell = null;
  };

  const endRow = (): void => {
    endCell();
    if (cells !== null) fillReaching(cells, true);
    for (const [column, above] of begun) reaching.set(column, above);
    begun = new Map();
    if (cells?.some((each) => each !== null && each !== '') === true) {
      rows += 1;
      if (rows > limits.rows) throw new ImportFailure('too-many-rows', { row, limit: limits.rows });
      sink.row(row, cells);
    }
    cells = null;
  };

  const beginTable = (): void => {
    endRow();
    tables += 1;
    row = 1;
    isHiddenRow = false;
    reaching = new Map();
    inTable = true;
    sink.sheet(`Tabell ${tables}`);
    const texts = headings.map(({ text }) => text);
    const over = dated === null || texts.some((text) => YEAR.test(text)) ? texts : [dated, ...texts];
    if (over.length > 0) sink.row(row, [over.join(' · ').slice(0, 1_000)]);
  };

  /** Whether a tag is within, begins or ends what is passed over. A cell or a heading that begins ends it too. */
  const isAside = (name: string, closing: boolean, attributes: string): boolean => {
    if (NEVER_WITHIN.has(name) || HEADINGS.has(name)) {
      aside = null;
      return false;
    }
    if (aside !== null) {
      const depth = aside.depth + (name !== aside.name ? 0 : closing ? -1 : 1);
      aside = depth > 0 ? { name: aside.name, depth } : null;
      return true;
    }
    const isWithin = cell !== null || heading !== null;
    if (closing || !isWithin || WITHOUT_END.has(name)) return false;
    if (!ASIDE.has(name) && !isHidden(htmlAttributes(attributes))) return false;
    aside = { name, depth: 1 };
    return true;
  };

  /** Whether a tag is within, begins or ends a table that is not shown, or a part of one. */
  const isUnseen = (name: string, closing: boolean, attributes: string): boolean => {
    if (unseen !== null) {
      const depth: number = unseen.depth + (name !== 'table' ? 0 : closing ? -1 : 1);
      const isPart = !unseen.isTable && depth === 0 && PARTS.has(name);
      unseen = depth < 0 || (unseen.isTable && depth === 0) || isPart ? null : { ...unseen, depth };
      // What ends a part without being of it: its table's end, or the beginning of the next.
      if (depth >= 0 && !(isPart && !closing)) return true;
    }
    const isTable = name === 'table';
    if (closing || !(isTable || (inTable && PARTS.has(name))) || !isHidden(htmlAttributes(attributes)))
      return false;
    if (!isTable) endRow();
    unseen = { isTable, depth: isTable ? 1 : 0 };
    return true;
  };

  const onTag = (name: string, closing: boolean, attributes: string): void => {
    if (!inTable && heading === null && isInHidden(name, closing, attributes)) {
      if (name === 'table' && !closing) {
        tables += 1;
        passedOver.push(`Tabell ${tables}`);
      }
      return;
    }
    if (isUnseen(name, closing, attributes) || isAside(name, closing, attributes)) return;
    const level = HEADINGS.get(name);
    if (level !== undefined) {
      if (!closing) heading = '';
      else if (heading !== null) {
        const text = tidy(heading);
        if (text !== '' && name === 'caption' && inTable) sink.row(row, [text]);
        else if (text !== '') {
          headings = [...headings.filter((each) => each.level < level), { level, text }];
          if (YEAR.test(text) && name !== 'summary') dated = text;
        }
        heading = null;
      }
    } else if (name === 'details' && closing) {
      headings = headings.filter((each) => each.level < SUMMARY);
    } else if (name === 'table') {
      if (closing) {
        endRow();
        inTable = false;
      } else beginTable();
    } else if (!inTable) return;
    else if (name === 'tr') {
      endRow();
      isHiddenRow = !closing && isHidden(htmlAttributes(attributes));
      if (!closing) row += 1;
      if (!closing && !isHiddenRow) cells = [];
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (!closing && !isHiddenRow) {
        if (cells === null) {
          row += 1;
          cells = [];
        }
        // A cell that is not shown has no place either: those after it stand further to the left.
        const own = htmlAttributes(attributes);
        if (isHidden(own)) return;
        cell = { text: '', columns: spanOf(own.get('colspan')), rows: spanOf(own.get('rowspan')) };
      }
    } else if (BLOCKS.has(name) && cell !== null) cell.text += ' ';
  };

  const onText = (text: string): void => {
    if (aside !== null || unseen !== null) return;
    if (cell !== null) cell.text += text;
    else if (heading !== null) heading += text;
  };

  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') onText(token.text);
    else onTag(token.name, token.closing, token.attributes);
    tokens += 1;
    if (tokens % PAUSE_EVERY === 0) {
      await pause(hooks);
      hooks.onProgress?.(token.end, html.length);
    }
  }
  endRow();
  return passedOver;
}
