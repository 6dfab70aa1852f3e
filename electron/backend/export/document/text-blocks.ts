import type { Block } from './block.ts';
import { bullet, paragraph } from './blocks.ts';

/** A line of a list as people type it: a dash, a dot or a star, and a space. */
const listed = /^\s*[-–•*]\s+/;

/** A text as it was typed: each line its own paragraph, lines of a list as bullets. */
export const textBlocks = (text: string): readonly Block[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (listed.test(line) ? bullet(line.replace(listed, '').trim()) : paragraph(line.trim())));
