import type { Recommendation } from '../../../shared/model/package.ts';
import { type CsvValue, csvFile } from './csv-file.ts';
import { minorsColumn, minorsNumbers } from './minors-numbers.ts';
import { type PackageRow, packageRows } from './package-rows.ts';

/**
 * The table for machines: one row for each kommune, asked or not. The names of the columns are a promise to whoever reads
 * them (docs/package-format.md): the first ones are always the same, those of the criteria and reasons come after.
 */
export function csvRows(recommendation: Recommendation): readonly Readonly<Record<string, CsvValue>>[] {
  const rows = new Map(packageRows(recommendation).map((row) => [row.kommune.kommunenummer, row]));
  const { criteria, locks, kommuner } = recommendation;
  return kommuner.map((kommune) => {
    const row = rows.get(kommune.kommunenummer);
    const lock = locks.find(({ kommunenummer }) => kommunenummer === kommune.kommunenummer);
    const { capacity } = kommune;
    const innspill = ([1, 2, 3, 4, 5] as const).flatMap((topic): [string, CsvValue][] => {
      const entry = kommune.innspill.find((each) => each.topic === topic);
      return [
        [`innspill_${topic}_vurdering`, entry?.assessment ?? null],
        [`innspill_${topic}_tekst`, entry?.text ?? null],
      ];
    });
    return {
      kommunenummer: kommune.kommunenummer,
      kommune: kommune.name,
      anmodes: kommune.asked ? 'ja' : 'nei',
      innbyggere: kommune.inhabitants,
      i_fjor: kommune.lastYear,
      nokkel: row?.key.key ?? null,
      anbefalt: kommune.number,
      endring: row?.change ?? null,
      per_1000: row?.per1000 ?? null,
      minst: row?.low ?? null,
      hoyst: row?.high ?? null,
      delingstall: row?.divisor.value ?? null,
      bandt: row?.allocated.boundBy?.kind ?? null,
      laast: lock?.number ?? null,
      laast_begrunnelse: lock?.reason ?? null,
      anmodes_begrunnelse: kommune.askedReason,
      kapasitet_kan: capacity?.can ?? null,
      kapasitet_onsker: capacity?.wants ?? null,
      kapasitet_ekstra: capacity?.extra ?? null,
      kapasitet_helse: capacity?.health ?? null,
      kapasitet_mindreaarige: capacity?.minors ?? null,
      ...Object.fromEntries(innspill),
      ...Object.fromEntries(
        criteria.criteria.map(({ id }) => [`verdi_${id}`, kommune.values[id]?.number ?? null]),
      ),
      ...reasonColumns(recommendation, row),
      ...Object.fromEntries(
        minorsNumbers(recommendation).map(({ group, of }) => [
          minorsColumn[group],
          of(kommune.kommunenummer),
        ]),
      ),
    };
  });
}

function reasonColumns(
  { allocation }: Recommendation,
  row: PackageRow | undefined,
): Record<string, CsvValue> {
  const ids = allocation.places[0]?.reasons.map(({ id }) => id) ?? [];
  return Object.fromEntries(
    ids.map((id) => {
      const tenths = row?.allocated.reasons.find((reason) => reason.id === id)?.tenths;
      return [
        `grunn_${id.replace('criterion:', '').replaceAll('-', '_')}`,
        tenths === undefined ? null : tenths / 10,
      ];
    }),
  );
}

/** anbefaling.csv, as Excel in Norway opens it. */
export function csvText(recommendation: Recommendation): string {
  const rows = csvRows(recommendation);
  const columns = Object.keys(rows[0] ?? {});
  return csvFile([columns, ...rows.map((row) => columns.map((name) => row[name] ?? null))]);
}
