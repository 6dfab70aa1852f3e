/** «14.05.26», and «14.05.20» on the way to 2026: only who has written it to its end knows which. */
export const hasShortYear = (text: string): boolean =>
  /^\d{1,2}[./ ]\s?\d{1,2}[./ ]\s?\d{2}$/.test(text.trim());

/** ISO date from 14.5.2026, 14.05.26 or 2026-05-14; null for anything else, such as 31.2.2026. */
export function readDate(text: string): string | null {
  const written = text.trim();
  const norwegian = /^(\d{1,2})[./ ]\s?(\d{1,2})[./ ]\s?(\d{4}|\d{2})$/.exec(written);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:.*)?$/.exec(written);
  const parts =
    norwegian !== null
      ? [norwegian[3], norwegian[2], norwegian[1]]
      : iso !== null
        ? [iso[1], iso[2], iso[3]]
        : null;
  if (parts === null) return null;
  const [short = 0, month = 0, day = 0] = parts.map(Number);
  const year = short < 100 ? 2000 + short : short;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return date.toISOString().slice(0, 10);
}
