import type { ChapterId } from '../../store/help-state.ts';

const folded = (text: string): string => text.toLocaleLowerCase('nb');

/** The chapters that hold every word searched for, in the order of the guide; all of them for nothing. */
export function findChapters(query: string, texts: ReadonlyMap<ChapterId, string>): readonly ChapterId[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...texts]
    .filter(([, text]) => wanted.every((word) => folded(text).includes(word)))
    .map(([id]) => id);
}
