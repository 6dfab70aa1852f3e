import type { FormMark } from '../../../../shared/model/form.ts';
import type { readXml } from '../../import/xlsx/read-xml.ts';
import { markOfBookmark } from '../form-marks.ts';
import { markOfLabel } from './mark-of-label.ts';
import { paragraphLines } from './paragraph-lines.ts';
import type { ListPlace, Numbering } from './read-numbering.ts';
import { tidyAnswer } from './tidy-answer.ts';
import { withoutPlaceholder } from './without-placeholder.ts';
import { wordAttribute } from './word-attribute.ts';

type XmlHandlers = Parameters<typeof readXml>[2];

interface OpenCell {
  mark: FormMark | null;
  readonly lines: string[];
}

interface OpenParagraph {
  text: string;
  style: string;
  list: string | null;
  level: number;
}

/** Text in these is not part of what the document says: deleted, moved away, or the same again for older programs. */
const unread: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'sdtPr']);

/**
 * Handlers that put a Word document together as text: a line for each paragraph, and for each marked question the text
 * of the cell that follows it. A table within an answer becomes lines of it.
 */
export function documentHandlers(numbering: Numbering) {
  const { lineOf } = paragraphLines(numbering);
  const marks: Partial<Record<FormMark, string>> = {};
  const body: string[] = [];
  const cells: OpenCell[] = [];
  const paragraphs: OpenParagraph[] = [];
  /** Of each open table: the question whose answer comes next. */
  const waiting: (FormMark | null)[] = [];
  let skipped = 0;
  let inText = false;

  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const line = lineOf(paragraph.text, placeOf(paragraph, numbering));
    (cells.at(-1)?.lines ?? body).push(line);
  };

  const closeCell = (): void => {
    const cell = cells.pop();
    if (cell === undefined) return;
    const table = waiting.length - 1;
    const asked = waiting[table] ?? null;
    const own = cell.mark ?? (cells.length === 0 ? markOfLabel(cell.lines[0] ?? '') : null);
    if (cells.length > 0) cells.at(-1)?.lines.push(...cell.lines);
    else if (asked !== null && own === null) {
      marks[asked] ??= withoutPlaceholder(tidyAnswer(cell.lines.join('\n')));
    }
    if (cells.length === 0) {
      waiting[table] = own;
      body.push(...cell.lines);
    }
  };

  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (unread.has(name)) skipped += 1;
      if (skipped > 0) return;
      const paragraph = paragraphs.at(-1);
      if (name === 'tbl') waiting.push(null);
      else if (name === 'tc') cells.push({ mark: null, lines: [] });
      else if (name === 'p') paragraphs.push({ text: '', style: '', list: null, level: 0 });
      else if (name === 'bookmarkStart') {
        const mark = markOfBookmark(wordAttribute(attributes, 'name'));
        const cell = cells.at(-1);
        if (mark !== null && cell !== undefined) cell.mark ??= mark;
      } else if (paragraph === undefined) return;
      else if (name === 't') inText = true;
      else if (name === 'br' && wordAttribute(attributes, 'type') !== 'page') paragraph.text += '\n';
      else if (name === 'cr') paragraph.text += '\n';
      else if (name === 'tab' && !isTabStop(attributes)) paragraph.text += '\t';
      else if (name === 'noBreakHyphen') paragraph.text += '-';
      else if (name === 'pStyle') paragraph.style = wordAttribute(attributes, 'val');
      else if (name === 'numId') paragraph.list = wordAttribute(attributes, 'val');
      else if (name === 'ilvl') paragraph.level = Number(wordAttribute(attributes, 'val')) || 0;
    },
    close: (name) => {
      if (unread.has(name)) skipped -= 1;
      if (skipped > 0) return;
      if (name === 't') inText = false;
      else if (name === 'p') closeParagraph();
      else if (name === 'tc') closeCell();
      else if (name === 'tbl') waiting.pop();
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (inText && skipped === 0 && paragraph !== undefined) paragraph.text += text;
    },
  };
  return { handlers, marks, text: (): readonly string[] => body };
}

/** In the properties of a paragraph the same element is a place for tabs, and then it says where. */
const isTabStop = (attributes: Readonly<Record<string, string>>): boolean =>
  wordAttribute(attributes, 'pos') !== '';

function placeOf({ list, level, style }: OpenParagraph, numbering: Numbering): ListPlace | null {
  return list === null ? numbering.listOfStyle(style) : { list, level };
}
