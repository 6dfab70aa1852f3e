import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName, fylkerNamed } from '../../register/index.ts';
import { cellName } from '../cell-name.ts';
import { saysPartOfYear } from '../staging/part-of-year.ts';
import { monthNamed, yearNamed } from '../staging/read-period.ts';
import { readPersons } from '../staging/read-persons.ts';
import { type Cell, cellText } from '../table.ts';
import { hasTwoFigures, tellingWords } from './guess-column.ts';
import { KNOWN_UNITS } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { settledGroup } from './settled-group.ts';

/**
 * What IMDi writes over the columns of its tables on the web. In order: the first that fits counts. The columns are
 * told by these words and never by their place: two fylker have had the last two columns the other way round.
 */
const HEADERS: readonly (readonly [RegExp, string])[] = [
  [/avtal[te].*kollektiv|kollektiv.*avtal[te]/, 'avtalt_kollektiv'],
  [/avtal[te] å (bosette|busetj?e|busette)/, 'avtalt'],
  [/(bosatte|busette).*kollektiv/, 'bosatt_kollektiv'],
  [/(enslige|einslege) mindreårige.*under 15/, 'anmodning_em_under_15'],
  [/(enslige|einslege) mindreårige.*15 (og|til|-) 18/, 'anmodning_em_15_18'],
  [/(anmodet|anmoda|oppmod(a|et)) om å (bosette|busetje|busette)/, 'anmodning'],
  [/(vedtatt|vedteke) å (bosette|busetje|busette)/, 'vedtak'],
  [/(antall|antal|talet på|tal på) (bosatte|busette)|(bosatte|busette) person/, 'bosatt'],
];

const MINORS = /(enslige|einslege) mindreårige/;
/** Figures that those of enslige mindreårige have a figure of their own beside. */
const WITH_MINORS = new Set(['anmodning', 'vedtak', 'bosatt']);
/** Words by which a header is about some of them, or says something else of them than how many they are. */
const OTHERWISE =
  /(?<!\p{L})(kvinner|menn|gutter|jenter|barn|under \d|over \d|\d+ ?(-|til) ?\d+ år|overføringsflyktning|familie|sekundær|privat|prosent|andel|per 1 ?000|pr\.? 1 ?000|endring|avvik|differanse|rest)/u;

const PART = /(hvorav|herav|derav|av desse|av disse) (enslige|einslege) mindreårige/;
/** A part that does not say itself of what it is. */
const PART_ALONE = /^(hvorav|herav|derav|av desse|av disse) (?!.*avtal)/;
/** Words by which a part says of what it is. */
const WHOLES: readonly (readonly [RegExp, string])[] = [
  [/anmod|oppmod/, 'anmodning'],
  [/vedtak|vedtatt|vedteke/, 'vedtak'],
  [/bosatt|busett/, 'bosatt'],
];

/**
 * What «hvorav enslige mindreårige» is a part of: what it names itself, or else the column it follows, over other
 * parts. Null where it can be a part of several, or of what has no such figure.
 */
function wholeOf(part: string, before: readonly string[]): string | null {
  const [named, ...more] = WHOLES.filter(([word]) => word.test(part));
  if (named !== undefined) return more.length === 0 ? named[1] : null;
  const whole = before.findLast((text) => text !== '' && !PART_ALONE.test(foldName(text)));
  if (whole === undefined || !PART_ALONE.test(part)) return null;
  const indicator = indicatorOf(whole, []);
  return indicator !== null && WITH_MINORS.has(indicator) ? indicator : null;
}

/** Words of whole sentences that leave a figure what it is: «har blitt», «hittil», «med kollektiv beskyttelse». */
const HARMLESS =
  /^(har|hadde|er|ble|vart|blitt|vorte|kommunen|kommunestyret|imdi|ifølge|etter|ny|nye|alle|totalt?|samlet|samla|alt|hittil|så|langt|per|pr|dags|dato|oppdatert|hvorav|herav|derav|enslige|einslege|mindreårige|anmodning(en)?|oppmoding(a)?|vedtak(et)?|ved|utgangen|utgongen|politiske?|foreløpige?|førebelse?|førebels)$/;

/** Days, and what says when the page was made: neither is the year that the numbers are of. */
const DAYS =
  /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+\.?)\s?\d{4}|(?:oppdatert|publisert|hentet|henta|lastet ned|lasta ned|skrevet ut)(?:\D{0,30}\d{4}| (?:den )?\d{1,2}\.\s?\p{L}+(?:\.?\s?\d{4})?)/giu;
/** «Per oktober», «pr. 31. oktober», «ved utgangen av oktober»: counted from the beginning of the year up to then. */
const UP_TO = /(?<!\p{L})(per|pr\.?|til og med|ved utg[ao]ngen av|tom\.?|t\.o\.m\.?) (\d{1,2}\. ?)?\p{L}+/gu;

/**
 * Whether a header says more than its own words for a figure: «bosatte personer fra Ukraina» are not all of them, and
 * those «i oktober» not the year's.
 */
const saysMore = (text: string, known: string): boolean =>
  tellingWords(text.replace(known, ' ')).some((word) => !HARMLESS.test(word)) ||
  saysPartOfYear(text) ||
  monthNamed(text.replace(DAYS, ' ').replace(UP_TO, ' ')) !== null;

/** What a header is about; null where it is nothing that is known, or about some only. */
function indicatorOf(header: string, before: readonly string[]): string | null {
  const text = foldName(header);
  const [pattern, known = null] = HEADERS.find(([each]) => each.test(text)) ?? [];
  const indicator = known === null && PART.test(text) ? wholeOf(text, before) : known;
  if (indicator === null || !WITH_MINORS.has(indicator)) return indicator;
  const words = pattern?.exec(text)?.[0];
  if (OTHERWISE.test(text) || (words !== undefined && saysMore(text, words))) return null;
  return MINORS.test(text) ? `${indicator}_em` : indicator;
}

/** Whether a header has the words of a figure of all, and more that Fordel does not know: the column may be of some. */
function isUnclear(header: string): boolean {
  const text = foldName(header);
  const [pattern, known] = HEADERS.find(([each]) => each.test(text)) ?? [];
  const words = pattern?.exec(text)?.[0];
  if (known === undefined || words === undefined) return false;
  return WITH_MINORS.has(known) && !OTHERWISE.test(text) && saysMore(text, words);
}

interface WebColumn {
  readonly column: number;
  readonly series: SeriesFound;
}

const HEADER_WITHIN = 12;

function webColumn(text: string, column: number, texts: readonly string[]): WebColumn | null {
  const indicator = indicatorOf(text, texts.slice(0, column));
  if (indicator === null || hasTwoFigures(text)) return null;
  const label = text.replace(/:$/, '');
  return { column, series: { indicator, label, unit: 'persons', known: KNOWN_UNITS.has(indicator) } };
}

interface WebHeader {
  readonly row: number;
  readonly region: number;
  /** The kommune's number beside its name; −1 where there is none. */
  readonly number: number;
  readonly level: 'kommune' | 'fylke';
  readonly columns: readonly WebColumn[];
  /** Headers of columns that are not read, for nobody can say that they are of all. */
  readonly unclear: readonly string[];
}

function webHeader(row: number, cells: readonly Cell[]): WebHeader | null {
  const texts = cells.map(cellText);
  const at = (pattern: RegExp): number => texts.findIndex((text) => pattern.test(text));
  const [kommune, number] = [at(/^kommunes?(navn|namn)?:?$/i), at(/^kommune ?(nr|nummer)\.?:?$/i)];
  // A fylke beside a kommune says where it is.
  const ofKommuner = kommune < 0 ? number : kommune;
  const region = ofKommuner < 0 ? at(/^fylkes?(navn|namn)?:?$/i) : ofKommuner;
  const columns = texts.map(webColumn).filter((column) => column !== null);
  // «Hvorav enslige mindreårige» alone may stand in anybody's table.
  if (
    region < 0 ||
    !columns.some(
      ({ series }) =>
        !/_em($|_)/.test(series.indicator) || /anmod|oppmod|vedt|bosatt|busett/i.test(series.label),
    )
  )
    return null;
  const unclear = texts.filter(isUnclear);
  const level = ofKommuner < 0 ? 'fylke' : 'kommune';
  return { row, region, number: number === region ? -1 : number, level, columns, unclear };
}

/** «Nøkkeltall bosetting 2026», «Anmodning for 2027»: the year that stands after the word is the one, where it stands alone. */
const SETTLED_IN =
  /(?:bosetting|busetting|busetjing|anmodning|oppmoding)\D{0,30}?(?<!\d)((?:19|20)\d{2})(?!\d)(?!\s?(?:og|eller|[-–/,&+]|til)\s?(?:19|20)\d{2})/giu;

/** The year stands in no column: it is in the headings over the table, or it must be assumed. */
function yearOf(
  { head, context }: TableToRecognise,
  header: WebHeader,
): { readonly period: string; readonly assumed: boolean } | null {
  const lines = head
    .filter(({ row }) => row <= header.row)
    .flatMap(({ row, cells }) => {
      const line = cells.map((cell) => cellText(cell).replace(DAYS, ' ')).join(' · ');
      return row === header.row ? [line] : line.split(' · ');
    });
  // Under the numbers of a year stand those asked for of the next: the heading nearest to the table is its own.
  const said = lines.map((line) => new Set([...line.matchAll(SETTLED_IN)].map(([, year]) => year)));
  const inHeader = said.at(-1)?.size ?? 0;
  const [settled, ...more] = [...(said.findLast((years) => years.size > 0) ?? [])];
  const isClear =
    more.length === 0 && (inHeader === 0 || new Set(said.flatMap((years) => [...years])).size === 1);
  const told = settled !== undefined && isClear ? settled : yearNamed(lines.join(' '));
  if (told !== null) return { period: told, assumed: false };
  return context.year === undefined ? null : { period: String(context.year), assumed: true };
}

/** The header in a table of enslige mindreårige, where it is of all by its own words. */
const ofMinors = (header: WebHeader): WebHeader => ({
  ...header,
  columns: header.columns.map(({ column, series }) => {
    const indicator = `${series.indicator}_em`;
    return { column, series: { ...series, indicator, known: KNOWN_UNITS.has(indicator) } };
  }),
});

/**
 * The header as the headings over the table make it: «Bosetting av enslige mindreårige 2025» is over their figures. null
 * where they name others. Where a column is of enslige mindreårige, those beside it are of all.
 */
function inGroup(table: TableToRecognise, header: WebHeader): WebHeader | null {
  if (header.columns.some(({ series }) => /_em($|_)/.test(series.indicator))) return header;
  const group = settledGroup(table, header.row);
  if (group === 'unclear') return null;
  return group === 'minors' ? ofMinors(header) : header;
}

function webReader({ sheet, staging }: TableToRecognise, header: WebHeader, period: string): TableReader {
  const readFylke = (row: number, cells: readonly Cell[], label: string): void => {
    staging.ignore('fylke', label);
    const [fylkesnummer] = fylkerNamed(foldName(label));
    if (fylkesnummer === undefined) return;
    for (const { column, series } of header.columns) {
      const number = readPersons(cells[column]);
      if (!series.known || number === null) continue;
      const at = { sheet, cell: cellName(column, row) };
      staging.offerTarget({ fylkesnummer, year: Number(period), series: series.indicator, number, ...at });
    }
  };

  return {
    layout: 'imdi-web',
    title: 'IMDi',
    row: (row, cells) => {
      const label = cellText(cells[header.region]);
      if (row <= header.row || label === '') return;
      staging.rowRead();
      if (header.level === 'fylke') {
        readFylke(row, cells, label);
        return;
      }
      const named = `${cellText(cells[header.number])} ${label}`.trim();
      const kommune = staging.resolve(named, { sheet, row, column: header.region });
      if (kommune === null) return;
      for (const { column, series } of header.columns) {
        const at = { sheet, row, column };
        staging.stage({ kommune, series, period, cell: cells[column], publisher: 'imdi', at });
      }
    },
  };
}

/**
 * IMDi's tables on the web, saved as a page or pasted: names without numbers, and whole sentences as headers. Where
 * no year is found it is left to the plain table, in which the user says it.
 */
export const recogniseImdiWeb: Recognise = (table) => {
  for (const { row, cells } of table.head.slice(0, HEADER_WITHIN)) {
    const own = webHeader(row, cells);
    const header = own === null ? null : inGroup(table, own);
    const year = header === null ? null : yearOf(table, header);
    if (header === null || year === null) continue;
    if (year.assumed) {
      const at = { sheet: table.sheet, row: header.row, column: header.region };
      table.staging.problem('year-assumed', at, { found: year.period });
    }
    for (const text of header.unclear) table.staging.ignore('unclear-column', text);
    return webReader(table, header, year.period);
  }
  return null;
};
