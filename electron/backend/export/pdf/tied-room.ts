import type { Block, Run } from '../document/block.ts';
import { tableStart } from './draw-table.ts';
import type { Pdf } from './pdf-writer.ts';

/** Lines of about a hundred letters. */
const roughLines = (runs: readonly Run[]): number =>
  Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 1) / 95);

/** How much must follow on the same page, in points: the tied blocks after this one and the start of the next, roughly. */
export function tiedRoom(pdf: Pdf, blocks: readonly Block[], from: number): number {
  let room = 0;
  for (const block of blocks.slice(from + 1)) {
    if (block.kind === 'heading') room += 30;
    else if (block.kind === 'paragraph' && block.tied) room += 8 + 13 * roughLines(block.runs);
    else if (block.kind === 'bullet' && block.tied) room += 17;
    // What is not tied may break after some lines. A table is measured: it moves to the next page where its start has
    // no room, and would leave its caption behind.
    else if (block.kind === 'table') return room + tableStart(pdf, block);
    else return room + (block.kind === 'paragraph' ? 14 * Math.min(3, roughLines(block.runs)) : 14);
  }
  return room;
}
