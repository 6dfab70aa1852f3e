import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { markOf } from '../staging/missing-marks.ts';
import { readPeriod } from '../staging/read-period.ts';
import { readPersons } from '../staging/read-persons.ts';
import type { At } from '../staging/staging.ts';
import { type Cell, cellText } from '../table.ts';
import { isPercent } from './is-percent.ts';
import { knownSeries, slugOf } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { recogniseNavHistory } from './nav-history.ts';
import { groupOver, sheetSubject } from './nav-subject.ts';

/** One of the tables that stand side by side in a sheet, with a header each. */
interface Block {
  readonly kommune: number;
  /** The number beside a name; −1 where there is none. */
  readonly number: number;
  /** The part of a kommune that a row is of; −1 where there is no such column. */
  readonly bydel: number;
  readonly period: number;
  readonly values: readonly { readonly column: number; readonly header: string }[];
  readonly dimensions: readonly number[];
  /** No column says what is counted: only of whom. */
  readonly isUnnamed: boolean;
  /** The one of them that is sex; −1 where there is none. */
  readonly sex: number;
}

const KOMMUNE = /^(nåværende kommune|arbeidssted kommune|bosted kommune|kommune)( ?nr)?[ _]*(navn)?$/;
const NUMBER = /^((nåværende|bosted|arbeidssted|bosteds|arbeidssteds) ?)?kommune[ _-]?(nr\.?|nummer|kode)$/;
const BYDEL = /^((nåværende|bosted) )?bydel( ?nr)?[ _]*(navn)?$/;
/** What stands there in a row of the whole kommune. */
const WHOLE = /^(-|\.|alle( bydeler)?|hele kommunen|i alt)?$/i;
/** A value that says nothing without its header. */
const BARE = /^(ja|nei|\d+)$/i;
const PERIOD = /^(d_)?år-?måned$/;
const VALUE =
  /^(beh(oldning)?\.? personer|antall|tilgang|sum |befolkning(stall)?$|folketall$|nevner)|prosent|^%|andel/;
/** Columns that say again what another says, or what the sheet is about. */
const LEFT_OUT =
  /^(år|månednummer|måned|kvartal|nivå|landsdel|region|((nåværende|bosted|arbeidssted|bosteds|arbeidssteds) ?)?(fylke|kommune)s?[ _-]?(nr\.?|nummer|kode)?[ _]*(navn)?)$/;
/** A column of values with its own name for what it counts. */
const SUM = /^sum /i;
const HEADER_WITHIN = 15;

/** Splits a header line where a header comes again: NAV puts a table by sex beside one for both. */
function partsOf(headers: readonly string[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let seen = new Set<string>();
  headers.forEach((header, column) => {
    if (header === '') return;
    if (parts.length === 0 || seen.has(header)) {
      parts.push([]);
      seen = new Set();
    }
    seen.add(header);
    parts.at(-1)?.push(column);
  });
  return parts;
}

function blockOf(
  columns: readonly number[],
  headers: readonly string[],
  texts: readonly string[],
): Block | null {
  const at = (pattern: RegExp): number => columns.find((column) => pattern.test(headers[column] ?? '')) ?? -1;
  const period = at(PERIOD);
  const hasLevel = columns.some((column) => headers[column] === 'nivå');
  const named = at(KOMMUNE);
  // «Region» stands for kommuner, fylker or the country: the level beside it says which, row by row.
  const kommune = named < 0 && hasLevel ? at(/^region$/) : named;
  if (kommune < 0 || period < 0) return null;
  const number = at(NUMBER);
  const bydel = at(BYDEL);
  const values = columns
    .filter((column) => VALUE.test(headers[column] ?? ''))
    .map((column) => ({ column, header: texts[column] ?? '' }));
  const taken = new Set([kommune, number, bydel, period, ...values.map(({ column }) => column)]);
  const dimensions = columns.filter((column) => !taken.has(column) && !LEFT_OUT.test(headers[column] ?? ''));
  // A column without a header, or with the sheet's own headline over it, says nothing of what is counted.
  const isUnnamed = dimensions.every((column) => OF_WHOM.test(headers[column] ?? ''));
  return values.length === 0
    ? null
    : { kommune, number, bydel, period, values, dimensions, isUnnamed, sex: at(SEX) };
}

/** A dimension's value that means all, so that it does not make a series another one. */
const ALL = /^(begge kjønn|alle aldre|alle|i alt|totalt?)$/i;
const SEX = /^(kjønn|kjønn navn)$/;
/** Over the dimensions that say of whom a number is, and the sheet's headline. */
const OF_WHOM = /^(kjønn|kjønn navn|alder|aldersgruppe|.* kommuner)$/;
const WOMEN = /^kvinner?$/i;
const MEN = /^(mann|menn)$/i;
/** The sheet's own headline («Telemark kommuner») stands in a column of its own. */
const HEADLINE = /kommuner$/i;

/** `subject` is what the sheet counts or of whom, where no column says so; '' where it does not tell either. */
function seriesOf(header: string, values: readonly string[], subject: string): SeriesFound {
  const percent = isPercent(header);
  const own = values.filter((value) => value !== '' && !ALL.test(value) && !HEADLINE.test(value));
  const telling = subject === '' ? own : [subject, ...own];
  const label = [...telling, header].join(', ');
  const [only, ...more] = telling;
  if (only !== undefined && more.length === 0 && /^helt ledige$/i.test(only)) {
    return knownSeries(percent ? 'ledige_prosent' : 'ledige_antall', label);
  }
  return {
    indicator: slugOf('nav', ...telling, header.replace(/^[DV]_/, '')),
    label,
    unit: percent ? 'percent' : 'persons',
    known: false,
  };
}

/** What stands for one kommune and month of women and of men, where the table may lack a row for both. */
interface BySex {
  readonly women: StageHere | null;
  readonly men: StageHere | null;
  /** The kommune, in the file's words. */
  readonly label: string;
  /** What is counted, and of whom but for their sex. */
  readonly group: string;
  /** Stages a cell as the value of both. */
  readonly ofBoth: (cell: Cell | undefined, at: At) => void;
}

interface StageHere {
  readonly cell: Cell | undefined;
  readonly at: At;
}

/**
 * The cell for women and men together. A share cannot be added up, and of fewer than four and some more nobody knows
 * whether they are fewer than four: the sum is hidden. null where one of the two has no row.
 */
function cellOfBoth({ women, men }: BySex): StageHere | null {
  if (women === null || men === null) return null;
  const [numberOfWomen, numberOfMen] = [readPersons(women.cell), readPersons(men.cell)];
  if (numberOfWomen !== null && numberOfMen !== null)
    return { cell: numberOfWomen + numberOfMen, at: women.at };
  const lacking = numberOfWomen === null ? women : men;
  return markOf(cellText(lacking.cell), 'nav') === 'below-four' ? { ...lacking, cell: ':' } : lacking;
}

function longReader(
  table: TableToRecognise,
  header: number,
  blocks: readonly Block[],
  headers: readonly string[],
): TableReader {
  const { sheet, staging } = table;
  const series = new Map<string, SeriesFound>();
  const subject = sheetSubject(sheet ?? '');
  const group = groupOver(table, header, headers);
  const seriesFor = (of: string, values: readonly string[], isUnnamed: boolean): SeriesFound => {
    // «Sum helt ledige og arbeidssøkere på tiltak» says itself what it counts.
    const about = (isUnnamed && !SUM.test(of) ? subject : '') || group;
    const key = `${about}\t${of}\t${values.join('\t')}`;
    const found = series.get(key) ?? seriesOf(of, values, about);
    series.set(key, found);
    return found;
  };

  const bySex = new Map<string, BySex>();
  const withTotal = new Set<string>();

  const readBlock = (row: number, cells: readonly Cell[], block: Block): void => {
    const name = cellText(cells[block.kommune]);
    const number = block.number === block.kommune ? '' : cellText(cells[block.number]);
    const label = `${number} ${name}`.trim();
    if (name === '') return;
    staging.rowRead();
    const kommune = staging.resolve(label, { sheet, row, column: block.kommune });
    if (kommune === null) return;
    const period = readPeriod(cellText(cells[block.period]));
    if (period === null) {
      staging.ignore('no-period', cellText(cells[block.period]));
      return;
    }
    const bydel = cellText(cells[block.bydel]);
    if (!WHOLE.test(bydel)) {
      staging.ignore('not-a-kommune', bydel);
      return;
    }
    const values = block.dimensions.map((column) => {
      const text = cellText(cells[column]);
      return BARE.test(text) ? `${headers[column] ?? ''}: ${text}` : text;
    });
    const sexAt = block.dimensions.indexOf(block.sex);
    const sex = values[sexAt] ?? '';
    const allSexes = values.map((value, index) => (index === sexAt ? '' : value));
    for (const { column, header: of } of block.values) {
      const at = { sheet, row, column };
      const found = seriesFor(of, values, block.isUnnamed);
      staging.stage({ kommune, series: found, period, cell: cells[column], publisher: 'nav', at });
      if (found.unit !== 'persons' || sexAt < 0) continue;
      const ofAll = `${of}\t${allSexes.join('\t')}`;
      const key = `${kommune.kommunenummer}\t${kommune.from}\t${period}\t${ofAll}`;
      const [women, men] = [WOMEN.test(sex), MEN.test(sex)];
      if (!women && !men) {
        withTotal.add(key);
        continue;
      }
      const here = { cell: cells[column], at };
      const before = bySex.get(key) ?? {
        women: null,
        men: null,
        label,
        group: ofAll,
        ofBoth: (cell: Cell | undefined, place: At) =>
          staging.stage({
            kommune,
            series: seriesFor(of, allSexes, block.isUnnamed),
            period,
            cell,
            publisher: 'nav',
            at: place,
          }),
      };
      bySex.set(key, { ...before, ...(women ? { women: here } : { men: here }) });
    }
  };

  return {
    layout: 'nav-long',
    title: 'NAV',
    row: (row, cells) => {
      if (row > header) for (const block of blocks) readBlock(row, cells, block);
    },
    end: () => {
      // A table that is about one sex alone has no sum, and none is missed.
      const withBoth = new Set(
        [...bySex.values()].flatMap((each) => (cellOfBoth(each) === null ? [] : each.group)),
      );
      for (const [key, both] of bySex) {
        if (withTotal.has(key)) continue;
        const sum = cellOfBoth(both);
        const only = both.women ?? both.men;
        if (sum !== null) both.ofBoth(sum.cell, sum.at);
        else if (only !== null && withBoth.has(both.group)) {
          // The other sex is left out of the table: zero, or too few to tell.
          staging.ignore('one-sex', both.label);
          both.ofBoth('', only.at);
        }
      }
    },
  };
}

/**
 * NAV's deliveries to counties: a row for each kommune, month and status, in one or more tables side by side; and the
 * table of all months that NAV publishes.
 */
export const recogniseNavLong: Recognise = (table) => {
  for (const { row, cells } of table.head.slice(0, HEADER_WITHIN)) {
    const texts = cells.map(cellText);
    const headers = texts.map(foldName);
    const blocks = partsOf(headers)
      .map((columns) => blockOf(columns, headers, texts))
      .filter((block) => block !== null);
    if (blocks.length > 0) return longReader(table, row, blocks, headers);
  }
  return recogniseNavHistory(table);
};
