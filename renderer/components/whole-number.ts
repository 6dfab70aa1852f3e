/** Persons as written: a whole number from 0, spaces between thousands allowed; null for anything else. */
export function wholeNumber(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}
