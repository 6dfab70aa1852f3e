/** A number with a decimal comma or point within these ends; null where it is none. */
export function readWithin(text: string, low: number, high: number): number | null {
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  return value >= low && value <= high ? value : null;
}
