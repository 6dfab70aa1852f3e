/** The beginnings a spreadsheet takes for a formula, also after spaces, which some of them skip. */
export const looksLikeFormula = (value: string): boolean => /^[\s]*[=+\-@]|^[\t\r\n]/.test(value);
