import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { minorsColumn, minorsNumbers } from '../minors-numbers.ts';
import { reasonIds } from '../names.ts';
import { packageFileNames } from '../package-files.ts';
import { packageRows } from '../package-rows.ts';
import { differences } from './differences.ts';
import { kommuneLabel } from './kommune-label.ts';
import { type NamedRanges, readNamedRanges } from './read-named-ranges.ts';

const file = packageFileNames.workbook;

/**
 * Does the workbook carry the numbers of the data? It is read by the names of its cells and ranges, which are a promise of
 * the format, so that a later layout does not make an old package wrong.
 */
export async function checkXlsx(
  recommendation: Recommendation,
  bytes: Uint8Array,
): Promise<readonly PackageProblem[]> {
  const ranges = await readNamedRanges(bytes);
  if (ranges === null) return [{ code: 'document-unreadable', file, at: null, expected: null, found: null }];
  const expected = expectedRanges(recommendation);
  const asked = packageRows(recommendation).map(({ kommune }) => kommune.kommunenummer);
  const locked = recommendation.locks.map(({ kommunenummer }) => kommunenummer);
  return Object.entries(expected).flatMap(([name, lines]) => {
    const ids = name.startsWith('laas_') ? locked : lines.length === asked.length ? asked : [];
    return compare(recommendation, ranges, name, lines, ids);
  });
}

type Line = readonly (string | number | boolean | null)[];

/** What each name should hold, line by line. */
function expectedRanges(recommendation: Recommendation): Readonly<Record<string, readonly Line[]>> {
  const { input, target, rest, locks, criteria } = recommendation;
  const rows = packageRows(recommendation);
  const reasons = reasonIds(recommendation);
  const one = (value: number | string): readonly Line[] => [[value]];
  const perCriterion = criteria.criteria.flatMap(
    ({ id, direction, reach }, index): [string, readonly Line[]][] => [
      [`k${index + 1}_retning`, one(direction)],
      [`k${index + 1}_inntil`, one(reach)],
      [`k${index + 1}_z`, rows.map(({ key }) => [key.standing[id] ?? 0])],
      [`k${index + 1}_verdi`, rows.map(({ input: place }) => [place.values[id] ?? null])],
    ],
  );
  return {
    kommunenummer: rows.map(({ kommune }) => [kommune.kommunenummer]),
    innbyggere: rows.map(({ kommune }) => [kommune.inhabitants]),
    i_fjor: rows.map(({ lastYear }) => [lastYear]),
    anbefalt: rows.map(({ number }) => [number]),
    anbefalt_sum: one(input.total),
    grunner: rows.map(({ allocated }) =>
      reasons.map((id) => (allocated.reasons.find((reason) => reason.id === id)?.tenths ?? 0) / 10),
    ),
    nokkel: rows.map(({ key }) => [key.key]),
    regnet_tall: rows.map(({ number }) => [number]),
    stemmer: rows.map(() => [true]),
    maaltall: one(target),
    ikke_plassert: one(rest?.persons ?? 0),
    personer: one(input.total),
    alfa: one(input.alpha),
    kappa: one(input.kappa),
    laveste: one(input.lowest),
    ...(input.highest === null ? {} : { hoyeste: one(input.highest) }),
    ...Object.fromEntries(perCriterion),
    ...Object.fromEntries(
      minorsNumbers(recommendation).map(({ group, of }) => [
        minorsColumn[group],
        rows.map(({ kommune }) => [of(kommune.kommunenummer)]),
      ]),
    ),
    ...(locks.length === 0
      ? {}
      : {
          laas_kommunenummer: locks.map(({ kommunenummer }) => [kommunenummer]),
          laas_tall: locks.map(({ number }) => [number]),
          laas_begrunnelse: locks.map(({ reason }) => [reason]),
        }),
  };
}

function compare(
  recommendation: Recommendation,
  ranges: NamedRanges,
  name: string,
  lines: readonly Line[],
  ids: readonly string[],
): readonly PackageProblem[] {
  const found = ranges.get(name);
  if (found === undefined) return [{ code: 'xlsx-differs', file, at: name, expected: name, found: null }];
  const problems: PackageProblem[] = [];
  for (let index = 0; index < Math.max(lines.length, found.length); index += 1) {
    const cells = found[index] ?? [];
    (lines[index] ?? []).forEach((value, column) => {
      const cell = cells[column];
      // Where there is no number the sheet says so in words.
      const content = value === null && typeof cell?.value === 'string' ? null : (cell?.value ?? null);
      const [difference] = differences(value, content);
      if (difference === undefined) return;
      const id = ids[index];
      const whose = id === undefined ? name : `${kommuneLabel(recommendation, id)}, ${name}`;
      const { expected, found: wrong } = difference;
      problems.push({
        code: 'xlsx-differs',
        file,
        at: `${whose} (${cell?.at ?? '–'})`,
        expected,
        found: wrong,
      });
    });
  }
  return problems;
}
