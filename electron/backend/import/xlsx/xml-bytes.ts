/** Whether a byte of plain XML is of a kind: the characters themselves are ASCII, whatever the encoding is called. */
export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
export const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
/** «x14ac:dyDescent» is the hardest name there is in a plain row. */
export const isName = (byte: number): boolean => isLetter(byte) || isDigit(byte) || byte === 0x3a;
