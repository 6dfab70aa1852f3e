/**
 * The number at an index that is known to be there. One that is not is a mistake in the core, and must not pass for a 0.
 * For typed arrays only: in the innermost loops a function that has seen one kind of array is as quick as none.
 */
export function at(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
}
