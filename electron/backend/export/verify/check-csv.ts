import { parse } from 'csv-parse/sync';
import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import type { CsvValue } from '../csv-file.ts';
import { csvRows } from '../csv-text.ts';
import { looksLikeFormula } from '../looks-like-formula.ts';
import { packageFileNames } from '../package-files.ts';
import { differences } from './differences.ts';
import { kommuneLabel } from './kommune-label.ts';

const file = packageFileNames.table;
const idColumn = 'kommunenummer';

/** Does the table say what the data says, cell by cell? */
export function checkCsv(recommendation: Recommendation, bytes: Uint8Array): readonly PackageProblem[] {
  const rows = readRows(bytes);
  if (rows === null) return [{ code: 'document-unreadable', file, at: null, expected: null, found: null }];
  const found = new Map(rows.map((row) => [row[idColumn] ?? '', row]));
  const problems: PackageProblem[] = [];
  for (const expected of csvRows(recommendation)) {
    const id = String(expected[idColumn]);
    const row = found.get(id);
    const label = kommuneLabel(recommendation, id);
    found.delete(id);
    if (row === undefined) problems.push(differs(label, id, null));
    else
      for (const [column, value] of Object.entries(expected)) {
        const [difference] = differences(shown(value), read(row[column], value));
        if (difference !== undefined)
          problems.push(differs(`${label}, ${column}`, text(value), row[column] ?? null));
      }
  }
  for (const id of found.keys()) problems.push(differs(id, null, id));
  const ids = rows.map((row) => row[idColumn] ?? '');
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
    problems.push(differs(`${kommuneLabel(recommendation, id)}, ${idColumn}`, null, id));
  return problems;
}

function readRows(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] | null {
  try {
    return parse(Buffer.from(bytes), { bom: true, delimiter: ';', columns: true, skip_empty_lines: true });
  } catch {
    return null;
  }
}

/** What a cell should be after it has been read: text as it stands in the file, numbers as numbers. */
function shown(value: CsvValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return (looksLikeFormula(value) ? `'${value}` : value).replaceAll(/\r\n?/g, '\n');
}

/** A cell where a number should be is read as one; what is no number stays text and differs. */
function read(cell: string | undefined, expected: CsvValue): string | number | undefined {
  if (typeof expected !== 'number' || cell === undefined || !/^-?\d+(,\d+)?(e[+-]?\d+)?$/.test(cell))
    return cell;
  return Number(cell.replace(',', '.'));
}

const text = (value: CsvValue): string | null =>
  value === null ? null : typeof value === 'number' ? String(value).replace('.', ',') : value;

const differs = (at: string | null, expected: string | null, found: string | null): PackageProblem => ({
  code: 'csv-differs',
  file,
  at,
  expected,
  found,
});
