import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import type { Criterion } from '../../../../shared/model/criteria.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { criterionFacts } from '../criterion-facts.ts';
import { type Divisor, divisors } from '../divisors.ts';
import { groupName, kommuneName, listed, measureName } from '../names.ts';
import { neutralText } from '../neutral-text.ts';
import { packageRows } from '../package-rows.ts';
import { withoutNumber } from '../without-number.ts';
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
  inputShare,
  integer,
  label,
  note,
  prose,
  type Row,
  row,
  type Sheet,
  section,
  strongInteger,
  tenth,
  title,
  truth,
  wideRow,
} from './workbook-model.ts';

/** What stands on the sheet before the rows of criteria: the names of the key sheet's formulas hang on these places. */
const firstAssumption = 5;
const valueColumn = 2;

/** The cell with the divisor of a group, by name. */
export function divisorName(
  { allocation }: Pick<Recommendation, 'allocation'>,
  group: string | null,
): string {
  const index = allocation.certificate.findIndex((entry) => entry.group === group);
  return `d_${Math.max(index, 0)}`;
}

/** α, κ, the criteria, the divisors and the samarbeid: every number the key sheet reckons with, in cells with names. */
export function assumptionsSheet(recommendation: Recommendation, words: DocumentWords): Sheet {
  const names: Record<string, string> = {};
  const rows: Row[] = [
    row(title(words.workbook.assumptionsTitle)),
    row(blank),
    row(blank),
    row(head(words.workbook.assumption), head(words.workbook.amount), { ...head(words.workbook.meaning) }),
    ...parameters(recommendation, words, names),
  ];
  addCriteria(recommendation, words, rows, names);
  addDivisors(recommendation, words, rows, names);
  addGroups(recommendation, words, rows);
  return {
    name: words.sheets.assumptions,
    widths: [38, 15, 24, 13, 14, 14, 12, 12, 24],
    paper: 'A4',
    freeze: { rows: 0, columns: 1 },
    headRow: null,
    rows,
    names,
  };
}

function parameters(
  recommendation: Recommendation,
  words: DocumentWords,
  names: Record<string, string>,
): readonly Row[] {
  const { input, target, rest, allocation } = recommendation;
  const w = words.workbook;
  const known = input.places.reduce((sum, place) => sum + Math.max(0, place.lastYear ?? 0), 0);
  const lines: readonly (readonly [name: string, label: string, value: Cell, meaning: string])[] = [
    ['maaltall', w.maaltall, inputInteger(target), ''],
    ['ikke_plassert', w.rest, inputInteger(rest?.persons ?? 0), rest?.reason ?? ''],
    ['personer', w.persons, strongInteger(input.total, 'maaltall-ikke_plassert'), ''],
    ['alfa', w.alpha, inputNumber(input.alpha), w.alphaMeaning],
    ['kappa', w.kappa, inputNumber(input.kappa), w.kappaMeaning],
    ['laveste', w.lowest, inputNumber(input.lowest), w.factorMeaning],
    [
      'hoyeste',
      w.highest,
      input.highest === null ? inputNumber(w.none) : inputNumber(input.highest),
      w.factorMeaning,
    ],
    ['sum_i_fjor', w.knownLastYear, integer(known, 'SUM(kjent_i_fjor)'), ''],
    [
      'kappa_brukt',
      w.kappaUsed,
      {
        ...exact(allocation.key.continuityOff ? 0 : input.kappa, 'IF(sum_i_fjor=0,0,kappa)'),
        format: 'plain',
      },
      w.kappaUsedMeaning,
    ],
  ];
  return lines.map(([name, text, value, meaning], index) => {
    names[name] = absolute(valueColumn, firstAssumption + index);
    return row(label(text), value, label(meaning));
  });
}

function addCriteria(
  recommendation: Recommendation,
  words: DocumentWords,
  rows: Row[],
  names: Record<string, string>,
): void {
  const { criteria } = recommendation.criteria;
  if (criteria.length === 0) return;
  const w = words.workbook;
  rows.push(
    row(blank),
    row(section(withoutNumber(words.letter.criteriaHeading))),
    wideRow(note(w.criteriaMeaning), 9),
    row(
      ...[
        words.letter.criterion,
        w.direction,
        w.scale,
        w.reach,
        w.mean,
        w.unit,
        w.known,
        w.moved,
        words.letter.effect,
      ].map((text) => head(text)),
    ),
  );
  criteria.forEach((criterion, index) => {
    const line = rows.length + 1;
    const name = `k${index + 1}`;
    names[`${name}_retning`] = absolute(2, line);
    names[`${name}_inntil`] = absolute(4, line);
    names[`${name}_snitt`] = absolute(5, line);
    names[`${name}_enhet`] = absolute(6, line);
    rows.push(criterionRow(recommendation, words, criterion, name));
  });
}

function criterionRow(
  recommendation: Recommendation,
  words: DocumentWords,
  criterion: Criterion,
  name: string,
): Row {
  const { mean, unit, known, moved, neutral } = criterionFacts(recommendation, criterion);
  const values = `${name}_verdi`;
  const counted = `SUMPRODUCT(startandel,ISNUMBER(${values})*1)`;
  return row(
    prose(measureName(recommendation, criterion)),
    inputNumber(criterion.direction),
    label(words.scale[criterion.scale]),
    inputShare(criterion.reach),
    exact(mean, `IF(COUNT(${values})=0,0,SUMPRODUCT(startandel,${values})/${counted})`),
    exact(unit, `IF(COUNT(${values})=0,0,${unitFormula(criterion, name)})`),
    integer(known, `COUNT(${values})`),
    tenth(moved, `personer*${name}_inntil*SUMPRODUCT(startandel,ABS(${name}_z))/2`),
    label(
      neutral === null
        ? criterion.direction === 1
          ? words.direction.more
          : words.direction.fewer
        : neutralText(neutral, known, words),
    ),
  );
}

/** What a value's distance from the mean is divided by; 0 makes the criterion neutral. */
function unitFormula({ scale }: Criterion, name: string): string {
  const [values, mean] = [`${name}_verdi`, `${name}_snitt`];
  const widest = `MAX(${values})-${mean},${mean}-MIN(${values})`;
  const spread = (formula: string): string => `IF(MAX(${values})=MIN(${values}),0,${formula})`;
  switch (scale) {
    case 'index':
      return spread(`IF(ABS(${mean})<=10^-12*MAX(ABS(MAX(${values})),ABS(MIN(${values}))),0,ABS(${mean}))`);
    case 'range':
      return spread(`MAX(${widest})`);
    default:
      return spread(`MAX(2,${widest})`);
  }
}

function addDivisors(
  recommendation: Recommendation,
  words: DocumentWords,
  rows: Row[],
  names: Record<string, string>,
): void {
  const w = words.workbook;
  rows.push(
    row(blank),
    row(section(w.divisorsTitle)),
    wideRow(note(w.divisorsMeaning), 9),
    row(...[w.applies, w.divisor, w.binds, w.from, w.to].map((text) => head(text))),
  );
  for (const divisor of divisors(recommendation.allocation.certificate, recommendation.input.groups)) {
    names[divisorName(recommendation, divisor.group)] = absolute(2, rows.length + 1);
    rows.push(
      row(
        label(divisor.group === null ? w.whole : groupName(recommendation, divisor.group)),
        inputNumber(divisor.value),
        label(bindsText(divisor, words)),
        exact(divisor.low),
        divisor.high === null ? { ...label(w.none), format: 'integer' } : exact(divisor.high),
      ),
    );
  }
}

function bindsText({ binds }: Divisor, { workbook }: DocumentWords): string {
  if (binds === null) return '';
  if (binds === 'min') return workbook.bindsMin;
  return binds === 'max' ? workbook.bindsMax : workbook.bindsBoth;
}

function addGroups(recommendation: Recommendation, words: DocumentWords, rows: Row[]): void {
  const { groups } = recommendation.input;
  if (groups.length === 0) return;
  const w = words.workbook;
  const lines = new Map(
    packageRows(recommendation).map(({ kommune }, index) => [
      kommune.kommunenummer,
      read.headRow + 1 + index,
    ]),
  );
  rows.push(
    row(blank),
    row(section(w.groupsTitle)),
    row(
      ...[words.letter.group, words.letter.groupSum, words.letter.members, w.low, w.high, w.agrees].map((x) =>
        head(x),
      ),
    ),
  );
  for (const group of groups) {
    const line = rows.length + 1;
    const cells = group.members.map(
      (id) => `'${words.sheets.recommendation}'!${columnName(read.column.number)}${lines.get(id)}`,
    );
    const [min, max] = [group.min ?? null, group.max ?? null];
    rows.push(
      row(
        label(groupName(recommendation, group.id)),
        strongInteger(
          group.members.reduce((sum, id) => sum + (recommendation.numbers[id] ?? 0), 0),
          cells.join('+'),
        ),
        prose(
          listed(
            group.members.map((id) => kommuneName(recommendation, id)),
            words,
          ),
        ),
        min === null ? { ...label(w.none), format: 'integer' } : inputInteger(min),
        max === null ? { ...label(w.none), format: 'integer' } : inputInteger(max),
        truth(true, `AND(B${line}>=N(D${line}),IF(ISNUMBER(E${line}),B${line}<=E${line},TRUE))`),
      ),
    );
  }
}
