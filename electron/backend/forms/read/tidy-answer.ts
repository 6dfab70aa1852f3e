/**
 * An answer as text: one kind of line break, no spaces at the ends of lines, at most one empty line between paragraphs,
 * and none before or after. Lines, paragraphs and lists stay as they were written.
 */
export const tidyAnswer = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFEFF\u200B]/gu, '')
    .replace(/[ \t\u00A0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')
    .replace(/^[ \u00A0]+/, '');
