import type { Block, Run } from '../document/block.ts';

/** Lines of about a hundred letters. */
const roughLines = (runs: readonly Run[]): number =>
  Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 1) / 95);

/** A head of three lines and two rows, in points: less than that of a table is not left alone under its caption. */
const tableStart = 96;

/** How much must follow on the same page: the tied blocks after this one and the start of the next, roughly. */
export function tiedRoom(blocks: readonly Block[], from: number): number {
  let room = 0;
  for (const block of blocks.slice(from + 1)) {
    if (block.kind === 'heading') room += 30;
    else if (block.kind === 'paragraph' && block.tied) room += 8 + 13 * roughLines(block.runs);
    else if (block.kind === 'bullet' && block.tied) room += 17;
    // What is not tied may break after some lines, and a table after its head and the first rows.
    else if (block.kind === 'table') return room + tableStart;
    else return room + (block.kind === 'paragraph' ? 14 * Math.min(3, roughLines(block.runs)) : 14);
  }
  return room;
}
