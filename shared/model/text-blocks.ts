/** A part of a text as it was written: a paragraph, or a list. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] };

/** «- », «* », «• » or «– » in front of a line; a dash without a space is part of a word. */
const bullet = /^\s*[-*•–]\s+(.*)$/;
/** «1. » or «1) ». A year or a date at the start of a line is not a number in a list. */
const numbered = /^\s*\d{1,2}[.)]\s+(.*)$/;

/**
 * A text taken apart into the paragraphs and lists it was written as, so that documents and screens keep them. Every line
 * is a paragraph; empty lines only part them.
 */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let parted = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      parted = true;
      continue;
    }
    const item = listItem(line);
    const last = blocks.at(-1);
    if (item === null) blocks.push({ kind: 'paragraph', text: line.trim() });
    else if (!parted && last !== undefined && last.kind === item.kind) {
      blocks[blocks.length - 1] = { kind: last.kind, items: [...last.items, item.text] };
    } else blocks.push({ kind: item.kind, items: [item.text] });
    parted = false;
  }
  return blocks;
}

function listItem(line: string): { readonly kind: 'bullets' | 'numbers'; readonly text: string } | null {
  const dashed = bullet.exec(line)?.[1];
  if (dashed !== undefined) return { kind: 'bullets', text: dashed.trim() };
  const counted = numbered.exec(line)?.[1];
  return counted === undefined ? null : { kind: 'numbers', text: counted.trim() };
}
