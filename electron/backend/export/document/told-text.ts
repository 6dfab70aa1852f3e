import type { Block } from './block.ts';
import { led, runs, styled, tied } from './blocks.ts';
import { shorten } from './shorten.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * As many of a text's lines as there is room for, each as it was typed; the last one may be cut, and then ends with an
 * ellipsis.
 *
 * @param room letters.
 */
export function shortened(text: string, room: number): string {
  const lines: string[] = [];
  let left = room;
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    if (left <= 0) return `${lines.join('\n')} …`;
    const short = shorten(line, left);
    lines.push(/^\s*[-–•*]\s/.test(line) ? `- ${short.replace(/^[-–•*]\s+/, '')}` : short);
    left = short.endsWith('…') ? 0 : left - short.length;
  }
  return lines.join('\n');
}

/** A text after its name, with where it is from: on one line, or its paragraphs and lists as they are. */
export function toldText(lead: string | null, text: string, foot: string): readonly Block[] {
  if (text.includes('\n'))
    return [
      ...(lead === null ? textBlocks(text) : ledText(lead, text)),
      ...(foot === '' ? [] : [styled('note', foot)]),
    ];
  const name = lead === null ? [] : [{ text: `${lead}: `, bold: true }];
  return [runs([...name, { text: `${text} ` }, { text: foot, quiet: true }])];
}

/** A text of several lines after its name. */
export function ledText(lead: string, text: string): readonly Block[] {
  const [first, ...rest] = textBlocks(text);
  return first?.kind === 'paragraph' && text.split('\n', 1)[0]?.startsWith('- ') === false
    ? [led(`${lead}:`, text.split('\n', 1)[0] ?? ''), ...rest]
    : [tied(`${lead}:`), ...textBlocks(text)];
}
