const DAY = 86_400_000;

/**
 * A date that a spreadsheet keeps as a number of days, as ISO text: «2022-01-31», or with the time where it has one.
 * Excel counts 1900 as a leap year, so days before 1 March 1900 are one off; no statistics are that old.
 */
export function excelDate(days: number, from1904: boolean): string | null {
  const milliseconds = Math.round((days - (from1904 ? 24_107 : 25_569)) * DAY);
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null;
  const iso = new Date(milliseconds).toISOString();
  return milliseconds % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}
