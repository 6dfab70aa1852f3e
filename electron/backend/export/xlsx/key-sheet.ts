import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { measureName, valueText } from '../names.ts';
import { type PackageRow, packageRows } from '../package-rows.ts';
import { divisorName } from './assumptions-sheet.ts';
import { headWidth } from './head-width.ts';
import * as read from './recommendation-sheet.ts';
import {
  absolute,
  blank,
  type Cell,
  columnName,
  exact,
  head,
  inputInteger,
  inputNumber,
  integer,
  label,
  note,
  row,
  type Sheet,
  strongInteger,
  sumExact,
  sumInteger,
  sumLabel,
  sumTruth,
  title,
  truth,
  wideRow,
} from './workbook-model.ts';

const headRow = 4;

/** A share this near a half is decided by the tie rule, not by rounding: spreadsheets reckon with 15 digits. */
const halfMargin = 0.000001;

/** Where each column stands; there are two for each criterion in the middle. */
function keyColumns(criteria: number) {
  const factor = 8 + 2 * criteria;
  return {
    kommunenummer: 1,
    kommune: 2,
    inhabitants: 3,
    lastYear: 4,
    power: 5,
    lastYearUsed: 6,
    startShare: 7,
    value: (criterion: number) => 8 + 2 * criterion,
    standing: (criterion: number) => 9 + 2 * criterion,
    factor,
    clamped: factor + 1,
    key: factor + 2,
    divisor: factor + 3,
    quotient: factor + 4,
    rounded: factor + 5,
    low: factor + 6,
    high: factor + 7,
    lock: factor + 8,
    computed: factor + 9,
    recommended: factor + 10,
    agrees: factor + 11,
    /** Only where kommuner stand exactly equal. */
    half: factor + 12,
  } as const;
}

/** The key as live formulas, and the divisor check: every number of the recommendation, reckoned again by Excel. */
export function keySheet(recommendation: Recommendation, words: DocumentWords): Sheet {
  const rows = packageRows(recommendation);
  const criteria = recommendation.criteria.criteria;
  const at = keyColumns(criteria.length);
  const ties = rows.some(isTied);
  const firstRow = headRow + 1;
  const lastRow = headRow + rows.length;
  const w = words.workbook;
  const ranges: Record<string, string> = {};
  const range = (name: string, where: number): void => {
    ranges[name] = absolute(where, firstRow, lastRow);
  };
  range('p_alfa', at.power);
  range('kjent_i_fjor', at.lastYear);
  range('i_fjor_brukt', at.lastYearUsed);
  range('startandel', at.startShare);
  range('klemt', at.clamped);
  range('nokkel', at.key);
  range('regnet_tall', at.computed);
  range('stemmer', at.agrees);
  criteria.forEach((_, index) => {
    range(`k${index + 1}_verdi`, at.value(index));
    range(`k${index + 1}_z`, at.standing(index));
  });
  return {
    name: words.sheets.key,
    widths: [
      7,
      24,
      12,
      9,
      15,
      12,
      11,
      ...criteria.flatMap((criterion) => [headWidth(measureName(recommendation, criterion), 15), 11]),
      ...[10, 12, 12, 12, 12, 11, 8, 8, 8, 10, 11, 10],
      ...(ties ? [16] : []),
    ],
    paper: 'A3',
    onePage: rows.length <= read.mostOnPage,
    freeze: { rows: headRow, columns: 2 },
    headRow,
    names: ranges,
    rows: [
      row(title(w.keyTitle)),
      wideRow(note(w.keyNote), 10),
      row(blank),
      row(
        head(words.table.kommunenummer),
        head(words.table.kommune),
        head(words.table.inhabitants),
        head(words.table.lastYear),
        head(w.power),
        head(w.lastYearUsed),
        head(w.startShare),
        ...criteria.flatMap((criterion) => [head(measureName(recommendation, criterion)), head(w.standing)]),
        ...[w.factor, w.clamped, w.keyPersons, w.divisor, w.quotient, w.rounded].map((x) => head(x)),
        ...[w.low, w.high, w.lock, w.computed, w.recommended, w.agrees].map((x) => head(x)),
        ...(ties ? [head(w.half)] : []),
      ),
      ...rows.map((each, index) => row(...cells(recommendation, words, each, firstRow + index, index, ties))),
      sumRow(recommendation, words, rows, lastRow),
    ],
  };
}

function cells(
  recommendation: Recommendation,
  words: DocumentWords,
  each: PackageRow,
  line: number,
  index: number,
  ties: boolean,
): readonly Cell[] {
  const { kommune, input, key, number, low, high, divisor } = each;
  const criteria = recommendation.criteria.criteria;
  const at = keyColumns(criteria.length);
  const ref = (where: number): string => `${columnName(where)}${line}`;
  const quotient = key.key / divisor.value;
  const half = isTied(each);
  const rounded = half ? roundedHalf(quotient, number) : Math.round(quotient);
  const recommendedCell = `'${words.sheets.recommendation}'!${columnName(read.column.number)}${read.headRow + 1 + index}`;
  const [q, h] = [ref(at.quotient), ref(at.half)];
  return [
    label(kommune.kommunenummer),
    label(kommune.name),
    inputInteger(input.inhabitants),
    input.lastYear === null ? noValue(words.missing.none) : inputInteger(input.lastYear),
    exact(each.power, `${ref(at.inhabitants)}^alfa`),
    exact(
      key.lastYearUsed,
      `IF(N(${ref(at.lastYear)})>0,${ref(at.lastYear)},sum_i_fjor*${ref(at.power)}/SUM(p_alfa))`,
    ),
    exact(
      key.startShare,
      `(1-kappa_brukt)*${ref(at.power)}/SUM(p_alfa)+IF(sum_i_fjor=0,0,kappa_brukt*${ref(at.lastYearUsed)}/SUM(i_fjor_brukt))`,
    ),
    ...criteria.flatMap((criterion, k): readonly Cell[] => {
      const value = input.values[criterion.id] ?? null;
      const [name, v] = [`k${k + 1}`, ref(at.value(k))];
      return [
        value === null
          ? noValue(valueText(kommune.values[criterion.id] ?? null, words) ?? words.missing.none)
          : inputNumber(value),
        exact(
          key.standing[criterion.id] ?? 0,
          `IF(ISNUMBER(${v}),IF(${name}_enhet=0,0,${name}_retning*(${v}-${name}_snitt)/${name}_enhet),0)`,
        ),
      ];
    }),
    exact(key.factor, `1${criteria.map((_, k) => `+k${k + 1}_inntil*${ref(at.standing(k))}`).join('')}`),
    exact(
      key.clampedFactor,
      `MAX(laveste,IF(ISNUMBER(hoyeste),MIN(hoyeste,${ref(at.factor)}),${ref(at.factor)}))`,
    ),
    exact(
      key.key,
      `personer*ROUND(10^10*${ref(at.startShare)}*${ref(at.clamped)}/SUMPRODUCT(startandel,klemt),0)/10^10`,
    ),
    exact(divisor.value, divisorName(recommendation, divisor.group)),
    exact(quotient, `${ref(at.key)}/${ref(at.divisor)}`),
    integer(
      rounded,
      ties
        ? `IF(AND(ISNUMBER(${h}),ABS(${q}-INT(${q})-0.5)<${halfMargin}),INT(${q})+${h},ROUND(${q},0))`
        : `ROUND(${q},0)`,
    ),
    inputInteger(low),
    high === null ? noValue(words.workbook.none) : inputInteger(high),
    inputInteger(input.lock),
    strongInteger(
      number,
      `IF(ISNUMBER(${ref(at.lock)}),${ref(at.lock)},MAX(${ref(at.low)},IF(ISNUMBER(${ref(at.high)}),MIN(${ref(at.high)},${ref(at.rounded)}),${ref(at.rounded)})))`,
    ),
    strongInteger(number, recommendedCell),
    truth(true, `${ref(at.computed)}=${ref(at.recommended)}`),
    ...(ties ? [inputInteger(half ? Number(rounded > quotient) : null)] : []),
  ];
}

/** An input cell with words in it, set to the right as the numbers are. */
const noValue = (words: string): Cell => ({ ...inputInteger(words) });

function isTied({ key, divisor }: PackageRow): boolean {
  const quotient = key.key / divisor.value;
  return Math.abs(quotient - Math.floor(quotient) - 0.5) < halfMargin;
}

/** Which way a tied kommune went: up only if its number says so. */
const roundedHalf = (quotient: number, number: number): number =>
  number > Math.floor(quotient) ? Math.floor(quotient) + 1 : Math.floor(quotient);

function sumRow(
  recommendation: Recommendation,
  words: DocumentWords,
  rows: readonly PackageRow[],
  lastRow: number,
): ReturnType<typeof row> {
  const criteria = recommendation.criteria.criteria.length;
  const at = keyColumns(criteria);
  const total = (of: (each: PackageRow) => number): number => rows.reduce((sum, each) => sum + of(each), 0);
  const sum = (where: number): string =>
    `SUM(${columnName(where)}${headRow + 1}:${columnName(where)}${lastRow})`;
  const line: Cell[] = Array.from({ length: at.agrees }, () => sumLabel(null));
  const put = (where: number, content: Cell): void => {
    line[where - 1] = content;
  };
  put(at.kommune, sumLabel(words.table.sum));
  put(
    at.inhabitants,
    sumInteger(
      total((each) => each.input.inhabitants),
      sum(at.inhabitants),
    ),
  );
  put(
    at.lastYear,
    sumInteger(
      total((each) => each.input.lastYear ?? 0),
      sum(at.lastYear),
    ),
  );
  put(
    at.power,
    sumExact(
      total((each) => each.power),
      sum(at.power),
    ),
  );
  put(
    at.lastYearUsed,
    sumExact(
      total((each) => each.key.lastYearUsed),
      sum(at.lastYearUsed),
    ),
  );
  put(
    at.startShare,
    sumExact(
      total((each) => each.key.startShare),
      sum(at.startShare),
    ),
  );
  put(
    at.key,
    sumExact(
      total((each) => each.key.key),
      sum(at.key),
    ),
  );
  put(
    at.computed,
    sumInteger(
      total((each) => each.number),
      sum(at.computed),
    ),
  );
  put(
    at.recommended,
    sumInteger(
      total((each) => each.number),
      sum(at.recommended),
    ),
  );
  put(at.agrees, sumTruth(true, `AND(stemmer,${columnName(at.computed)}${lastRow + 1}=personer)`));
  return row(...line);
}
