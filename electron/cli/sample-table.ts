import type { RoundValues } from '../../shared/contract/round-calls.ts';

/** The columns a county's spreadsheet would have for this round: header text, indicator and period. */
const columns = [
  ['Innbyggere 2021', 'innbyggere', '2021'],
  ['Anmodning 2021', 'anmodning', '2021'],
  ['Vedtak 2021', 'vedtak', '2021'],
] as const;

/** A round's values as a plain table with a kommune column, numbers only: what is missing is left empty. */
export function sampleTable(values: RoundValues): string {
  const head = ['Kommunenummer', 'Kommune', ...columns.map(([header]) => header)];
  const rows = values.kommuner.map(({ kommunenummer, name, values: known }) => [
    kommunenummer,
    name,
    ...columns.map(([, indicator, period]) => known[indicator]?.[period]?.number ?? ''),
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
