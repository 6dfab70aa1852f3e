const number = (text: string): number => Number(text.replace(/\s/g, '').replace('−', '-').replace(',', '.'));
const written = String.raw`[−-]?[\d\s]+(?:,\d+)?`;
const atLeast = new RegExp(`^(>=|>|<=|<)\\s*(${written})$`);
const between = new RegExp(`^(${written})\\s*(?:–|\\.\\.| - |-)\\s*(${written})$`);
const exact = new RegExp(`^(${written})$`);

/**
 * Reads a filter on numbers: «20», «>20», «<=5», «10–30». A text that is none of these filters nothing, so that the
 * table does not empty while it is being written.
 */
export function numberFilter(text: string): (value: number) => boolean {
  const asked = text.trim();
  const compared = atLeast.exec(asked);
  if (compared !== null) {
    const limit = number(compared[2] ?? '');
    switch (compared[1]) {
      case '>':
        return (value) => value > limit;
      case '>=':
        return (value) => value >= limit;
      case '<':
        return (value) => value < limit;
      default:
        return (value) => value <= limit;
    }
  }
  const one = exact.exec(asked);
  if (one !== null) return (value) => value === number(one[1] ?? '');
  const range = between.exec(asked);
  if (range !== null) {
    const low = number(range[1] ?? '');
    const high = number(range[2] ?? '');
    return (value) => value >= low && value <= high;
  }
  return () => true;
}
