import type { Words } from '../../store/words-of.ts';

/** Both texts and both sources, ours first; one that is there already is not written twice. */
export const joinWords = (mine: Words, theirs: Words): Words => ({
  text: joined(mine.text, theirs.text, '\n\n'),
  source: joined(mine.source, theirs.source, '; '),
});

/** Two texts as one; what is in the other already is not written twice. */
export function joined(mine: string, theirs: string, between: string): string {
  const [a, b] = [mine.trim(), theirs.trim()];
  if (a.includes(b)) return mine;
  return b.includes(a) ? theirs : `${a}${between}${b}`;
}
