const spaced = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})*$/;

/**
 * Persons as written: a whole number from 0, with or without a space between thousands; null for anything else. «641 3790»
 * is two numbers with a semicolon forgotten, and must not become one of millions.
 */
export function wholeNumber(text: string): number | null {
  const written = text.trim();
  const digits = spaced.test(written) ? written.replace(/\D/g, '') : written;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}
