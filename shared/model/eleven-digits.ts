/** A Norwegian fødselsnummer has eleven digits; they are often written six and five, and longer numbers are something else. */
const pattern = /(?<!\d)\d{6}[ \u00A0.-]?\d{5}(?!\d)/;

/** Whether a text holds what may be a fødselsnummer. */
export const hasElevenDigits = (text: string): boolean => pattern.test(text);

/** The text with each of them replaced, so that the rest of an answer can be kept. */
export const withoutElevenDigits = (text: string): string =>
  text.replaceAll(new RegExp(pattern, 'g'), '[11 siffer]');
