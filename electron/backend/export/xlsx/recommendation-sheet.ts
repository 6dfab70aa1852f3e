import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { sumsBesideLast } from '../../../../shared/model/change-from-last-year.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { askedRows } from '../asked-rows.ts';
import { firstUpper } from '../document/why.ts';
import { minorsColumn, minorsNumbers } from '../minors-numbers.ts';
import { boundText, reasonIds, reasonName } from '../names.ts';
import { type PackageRow, packageRows } from '../package-rows.ts';
import { zeroReasons } from '../zero-reasons.ts';
import { headWidth } from './head-width.ts';
import {
  absolute,
  blank,
  type Cell,
  change,
  columnName,
  head,
  integer,
  label,
  lead,
  note,
  prose,
  type Row,
  row,
  type Sheet,
  section,
  strongInteger,
  sumChange,
  sumInteger,
  sumLabel,
  sumTenth,
  tenth,
  title,
  warning,
  wideRow,
} from './workbook-model.ts';

/** Where the columns stand; the key sheet and the check of a package point at them. */
export const column = {
  kommunenummer: 1,
  kommune: 2,
  inhabitants: 3,
  lastYear: 4,
  key: 5,
  number: 6,
  change: 7,
  per1000: 8,
  bound: 9,
  firstReason: 10,
} as const;

export const headRow = 7;

/** The largest fylke has 46 kommuner; more would be too small to read on one page. */
export const mostOnPage = 50;

/** The sheet to read: the table of the letter, and each number's reasons in persons. */
export function recommendationSheet(recommendation: Recommendation, words: DocumentWords): Sheet {
  const rows = packageRows(recommendation);
  const reasons = reasonIds(recommendation);
  const firstRow = headRow + 1;
  const lastRow = headRow + rows.length;
  const reasonSum = column.firstReason + reasons.length;
  const groups = minorsNumbers(recommendation);
  const names = words.table;
  const widths = [
    7,
    22,
    11,
    8,
    9,
    10,
    9,
    9,
    22,
    ...reasons.map((id) => headWidth(reasonName(recommendation, words, id), 10)),
    8,
    ...groups.map(() => 9),
  ];
  return {
    name: words.sheets.recommendation,
    widths,
    // Beyond this many letters across, a page of A4 would set them smaller than 7 points.
    paper: widths.reduce((sum, width) => sum + width, 0) > 230 ? 'A3' : 'A4',
    onePage: rows.length <= mostOnPage,
    freeze: { rows: headRow, columns: 2 },
    headRow,
    rows: [
      ...heading(recommendation, words, askedRows(recommendation).length),
      row(
        ...[
          names.kommunenummer,
          names.kommune,
          names.inhabitants,
          names.lastYear,
          names.key,
          names.number,
          names.change,
          names.per1000,
          names.bound,
        ].map((name) => head(name)),
        ...reasons.map((id) => head(firstUpper(reasonName(recommendation, words, id)))),
        head(names.reasonSum),
        ...groups.map(({ group }) => head(words.minors.columns[group])),
      ),
      ...rows.map((each, index) =>
        row(
          ...numberCells(recommendation, words, each, firstRow + index),
          ...reasons.map((id) =>
            tenth((each.allocated.reasons.find((reason) => reason.id === id)?.tenths ?? 0) / 10),
          ),
          tenth(each.number, sumOf(column.firstReason, firstRow + index, reasonSum - 1, firstRow + index)),
          ...groups.map(({ of }) => {
            const minors = of(each.kommune.kommunenummer);
            return minors === null ? blank : integer(minors);
          }),
        ),
      ),
      sumRow(recommendation, words, rows, lastRow, reasonSum),
      ...(rows.every(({ lastYear }) => lastYear !== null)
        ? []
        : [
            wideRow(
              note(recommendation.allocation.key.continuityOff ? words.letter.allNew : words.newInSum),
              column.bound,
            ),
          ]),
      ...zeroReasons(recommendation, words).map(({ sentence }) => wideRow(note(sentence), column.bound)),
    ],
    names: {
      kommunenummer: absolute(column.kommunenummer, firstRow, lastRow),
      innbyggere: absolute(column.inhabitants, firstRow, lastRow),
      i_fjor: absolute(column.lastYear, firstRow, lastRow),
      anbefalt: absolute(column.number, firstRow, lastRow),
      anbefalt_sum: absolute(column.number, lastRow + 1),
      grunner: absolute(column.firstReason, firstRow, lastRow, reasonSum - 1),
      ...Object.fromEntries(
        groups.map(({ group }, index) => [
          minorsColumn[group],
          absolute(reasonSum + 1 + index, firstRow, lastRow),
        ]),
      ),
    },
  };
}

function heading(recommendation: Recommendation, words: DocumentWords, kommuner: number): readonly Row[] {
  const { round, targetVersion, allocation, version, language } = recommendation;
  const { sample, note: about } = round;
  const given = words.workbook.given(formatNumber(allocation.total), words.letter.kommuner(kommuner));
  const target = words.target(
    formatNumber(targetVersion.number),
    targetVersion.source,
    formatDate(targetVersion.date),
  );
  return [
    row(title(words.title(round.fylke, round.year))),
    wideRow(lead(`${given} ${target}`), column.bound),
    wideRow(lead(`${words.roles} ${words.version(version)}.`), column.bound),
    sample === null ? row(blank) : wideRow(warning(words.sample[sample]), column.bound),
    about === null ? row(blank) : wideRow(lead(about[language]), column.bound),
    row(...Array.from({ length: column.firstReason - 1 }, () => blank), section(words.workbook.reasonsTitle)),
  ];
}

function numberCells(
  recommendation: Recommendation,
  words: DocumentWords,
  { kommune, key, allocated, number, lastYear, change: difference, per1000 }: PackageRow,
  line: number,
): readonly Cell[] {
  const at = (where: number): string => `${columnName(where)}${line}`;
  return [
    label(kommune.kommunenummer),
    label(kommune.name),
    integer(kommune.inhabitants),
    lastYear === null ? { ...label(words.table.new), format: 'integer' } : integer(lastYear),
    tenth(key.key),
    strongInteger(number),
    difference === null
      ? { ...label(words.table.new), format: 'integer' }
      : change(difference, `${at(column.number)}-${at(column.lastYear)}`),
    tenth(per1000, `1000*${at(column.number)}/${at(column.inhabitants)}`),
    prose(boundText(recommendation, words, allocated.boundBy)),
  ];
}

function sumRow(
  recommendation: Recommendation,
  words: DocumentWords,
  rows: readonly PackageRow[],
  lastRow: number,
  reasonSum: number,
): Row {
  const total = (of: (each: PackageRow) => number): number => rows.reduce((sum, each) => sum + of(each), 0);
  const sum = (where: number): string => sumOf(where, headRow + 1, where, lastRow);
  const inhabitants = total((each) => each.input.inhabitants);
  const number = total((each) => each.number);
  const { lastYear, change: sumOfChanges } = sumsBesideLast(rows);
  const line = lastRow + 1;
  const reasons = reasonIds(recommendation).map((id, index) => {
    const tenths = total((each) => each.allocated.reasons.find((reason) => reason.id === id)?.tenths ?? 0);
    return sumTenth(tenths / 10, sum(column.firstReason + index));
  });
  return row(
    sumLabel(null),
    sumLabel(words.table.sum),
    sumInteger(inhabitants, sum(column.inhabitants)),
    sumInteger(lastYear, sum(column.lastYear)),
    sumTenth(
      total((each) => each.key.key),
      sum(column.key),
    ),
    sumInteger(number, sum(column.number)),
    sumOfChanges === null
      ? sumLabel(null)
      : sumChange(sumOfChanges, `${columnName(column.number)}${line}-${columnName(column.lastYear)}${line}`),
    sumTenth(
      (1000 * number) / inhabitants,
      `1000*${columnName(column.number)}${line}/${columnName(column.inhabitants)}${line}`,
    ),
    sumLabel(null),
    ...reasons,
    sumTenth(number, sum(reasonSum)),
    ...minorsNumbers(recommendation).map(({ total: minors }, index) =>
      sumInteger(minors, sum(reasonSum + 1 + index)),
    ),
  );
}

function sumOf(column1: number, row1: number, column2: number, row2: number): string {
  return `SUM(${columnName(column1)}${row1}:${columnName(column2)}${row2})`;
}
