/** In order of preference where two do equally well: «;» is what Norwegian programs write. */
const CANDIDATES = [';', '\t', ',', '|'] as const;

function countOutsideQuotes(line: string, delimiter: string): number {
  let quoted = false;
  let count = 0;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) count++;
  }
  return count;
}

/** How many lines have the same number of the delimiter, for the number that most of them have. */
function agreement(lines: readonly string[], delimiter: string): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = countOutsideQuotes(line, delimiter);
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}

/** What parts the fields of a text: the character that most lines hold the same number of. */
export function sniffDelimiter(head: string): string {
  const lines = head
    .split(/\r\n|\n|\r/)
    .slice(0, 60)
    .filter((line) => line.trim() !== '');
  let best: { delimiter: string; lines: number } = { delimiter: ';', lines: 0 };
  for (const delimiter of CANDIDATES) {
    const agreeing = agreement(lines, delimiter);
    if (agreeing > best.lines) best = { delimiter, lines: agreeing };
  }
  return best.delimiter;
}
