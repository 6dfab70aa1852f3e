/**
 * Whether a change of the target is so large that Nasjonalt utvalg looks at it again: more than ± 10 % of the persons
 * before (the committee's mandate). Exactly a tenth is not more.
 */
export function beyondTenth(before: number, after: number): boolean {
  return Math.abs(after - before) * 10 > before;
}
