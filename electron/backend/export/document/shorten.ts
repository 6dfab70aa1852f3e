/**
 * A text on one line, cut at the end of a sentence where there is one within reach, else at a word, with an ellipsis.
 *
 * @param room letters at most, the ellipsis not counted.
 */
export function shorten(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= room) return line;
  const start = line.slice(0, room);
  const sentence = start.lastIndexOf('. ');
  if (sentence > room / 2) return `${start.slice(0, sentence + 1)} …`;
  const word = start.lastIndexOf(' ');
  return `${start.slice(0, word > 0 ? word : room)} …`;
}
