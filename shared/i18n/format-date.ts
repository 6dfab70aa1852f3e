/** 21.11.2026 from an ISO date or time; what is not one comes back as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** The same in bokmål and nynorsk; written here because Chromium has no month names for nynorsk. */
const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** A period in words: '2022' stays, '2022-01' is «januar 2022», and '2019..2021' is «2019–2021». */
export function formatPeriod(period: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  if (match === null) return period.replace('..', '–');
  const [, year, month] = match;
  return `${months[Number(month) - 1] ?? month} ${year}`;
}
