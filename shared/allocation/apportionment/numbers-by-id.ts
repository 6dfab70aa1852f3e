import { at } from '../at.ts';

/** One number per place, by its id, in the order given. */
export function numbersById(ids: readonly string[], numbers: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(ids.map((id, i) => [id, at(numbers, i)]));
}
