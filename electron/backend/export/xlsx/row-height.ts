import type { Cell, Row } from './workbook-model.ts';

/** Points that one line takes, and the room around it. */
const line = 13.5;
const room = 4;

/**
 * The height a row needs for its wrapped text, in points; null = the ordinary one. Spreadsheets do not fit the rows of
 * a file they have not written, so it is reckoned here: a column of width w holds about w letters of ordinary text.
 */
export function rowHeight(row: Row, widths: readonly number[]): number | null {
  const [first] = row.cells;
  if (first?.role === 'title') return 28;
  if (first?.role === 'section') return 22;
  if (row.span !== undefined && first !== undefined)
    return heightFor(
      linesIn(
        first,
        widths.slice(0, row.span).reduce((sum, width) => sum + width, 0),
      ),
    );
  const lines = row.cells.map((cell, column) => (cell.wrap ? linesIn(cell, widths[column] ?? 10) : 1));
  const most = Math.max(1, ...lines);
  return most === 1 ? null : heightFor(most);
}

/** Excel's highest row is 409 points. */
const heightFor = (lines: number): number => Math.min(400, line * lines + room);

function linesIn({ value, role }: Cell, width: number): number {
  // Bold heads are wider. A font that stands in for ours may be wider too, so ordinary text has no letter too many.
  const letters = Math.max(1, (role === 'head' ? 0.78 : 0.95) * width - 1);
  return String(value ?? '')
    .split('\n')
    .reduce((sum, text) => sum + brokenLines(text, letters), 0);
}

/** Lines of a text that breaks between words, and within one only where it is longer than a line. */
function brokenLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const more = used === 0 ? word.length : used + 1 + word.length;
    if (more <= letters) used = more;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / letters) - 1;
      used = word.length % letters || letters;
    }
  }
  return lines;
}
