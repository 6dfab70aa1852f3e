/** Takes the lines of a text piece by piece. */
export interface PlainLines {
  /**
   * Reads every whole line of a piece. Answers null, or the rest of the text from the start of the first line that is
   * not plain: that line, and all after it, is for the full parser.
   */
  readonly write: (piece: string) => string | null;
  /** Reads what is left as the last line; answers as `write` does. */
  readonly end: () => string | null;
}

const QUOTE = '"';

/** The fields of a line with quotes in it; null where they are not plain: one is open at the end, or text follows it. */
function quotedFields(line: string, delimiter: string): readonly string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== QUOTE) {
      // A quote inside an unquoted field is a letter.
      const end = line.indexOf(delimiter, at);
      fields.push(end < 0 ? line.slice(at) : line.slice(at, end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    let close = line.indexOf(QUOTE, at + 1);
    let isDoubled = false;
    while (close >= 0 && line[close + 1] === QUOTE) {
      isDoubled = true;
      close = line.indexOf(QUOTE, close + 2);
    }
    if (close < 0) return null;
    const text = line.slice(at + 1, close);
    fields.push(isDoubled ? text.replaceAll('""', QUOTE) : text);
    if (close + 1 === line.length) return fields;
    if (line[close + 1] !== delimiter) return null;
    at = close + 2;
  }
}

function plainFields(text: string, from: number, to: number, delimiter: string): readonly string[] {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const end = text.indexOf(delimiter, at);
    if (end < 0 || end >= to) break;
    fields.push(text.slice(at, end));
    at = end + 1;
  }
  fields.push(text.slice(at, to));
  return fields;
}

/**
 * Reads lines whose fields stand within one line, quoted or not; they may end in any of the three ways, mixed. `take`
 * is given the fields of each line, of the empty ones too. A line longer than `longest` is not plain.
 */
export function plainLines(
  delimiter: string,
  longest: number,
  take: (fields: readonly string[]) => void,
): PlainLines {
  /** The beginning of a line whose end is in the next piece. */
  let begun = '';

  /** Reads one line; false where it is not plain. */
  const line = (text: string, from: number, to: number, hasQuote: boolean): boolean => {
    if (to - from > longest) return false;
    const fields = hasQuote
      ? quotedFields(text.slice(from, to), delimiter)
      : plainFields(text, from, to, delimiter);
    if (fields === null) return false;
    take(fields);
    return true;
  };

  return {
    write: (piece) => {
      const text = begun === '' ? piece : wholeFirstLine(begun, piece);
      let at = 0;
      let feed = text.indexOf('\n');
      let carriage = text.indexOf('\r');
      let quote = text.indexOf(QUOTE);
      begun = '';
      for (;;) {
        if (feed >= 0 && feed < at) feed = text.indexOf('\n', at);
        if (carriage >= 0 && carriage < at) carriage = text.indexOf('\r', at);
        if (quote >= 0 && quote < at) quote = text.indexOf(QUOTE, at);
        const isCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
        const end = isCarriage ? carriage : feed;
        // A carriage return at the end of the piece may be half of a line end.
        if (end < 0 || (isCarriage && end === text.length - 1)) break;
        if (!line(text, at, end, quote >= 0 && quote < end)) return text.slice(at);
        at = isCarriage && feed === end + 1 ? end + 2 : end + 1;
      }
      begun = text.slice(at);
      if (begun.length <= longest) return null;
      const rest = begun;
      begun = '';
      return rest;
    },
    end: () => {
      const rest = begun;
      begun = '';
      if (rest === '') return null;
      const text = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
      return line(text, 0, text.length, text.includes(QUOTE)) ? null : rest;
    },
  };
}

/** Joined by way of bytes: a string that two were added up to is slower to go through, letter by letter. */
const wholeFirstLine = (begun: string, piece: string): string => [begun, piece].join('');
