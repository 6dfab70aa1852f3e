import { foldName } from '../../register/index.ts';
import { cellText, type TableRow } from '../table.ts';
import { figureTitle } from './figure-title.ts';
import { areOfPersons, isBosettingWord } from './imdi-series.ts';
import { isPartOfYear } from './imdi-time.ts';
import { isOfMinors } from './is-of-minors.ts';
import type { TableToRecognise } from './layout.ts';
import { settledGroup } from './settled-group.ts';

/** A column of numbers, and its year where the years stand over the columns; null where the row has it. */
export interface ImdiValueColumn {
  readonly column: number;
  readonly year: string | null;
}

/** Where the columns are: IMDi's own order varies from table to table. */
export interface ImdiColumns {
  readonly header: number;
  readonly unit: number;
  readonly year: number;
  readonly number: number;
  /** The name beside the number; −1 where there is none. */
  readonly name: number;
  readonly values: readonly ImdiValueColumn[];
  readonly region: 'kommune' | 'fylke';
  /** Columns that name a part of the kommune, a bydel: a row that has one is not about the whole. */
  readonly parts: readonly number[];
  /** The month or quarter beside the year, and its folded header; null where there is none. */
  readonly partOfYear: { readonly column: number; readonly header: string } | null;
  readonly dimensions: readonly { readonly column: number; readonly name: string }[];
  /** What is counted, where no dimension says it; '' where one does, and null where nothing does. */
  readonly title: string | null;
  /** A column of remarks; −1 where there is none. */
  readonly remark: number;
}

/** Columns that say where a kommune is, and what somebody remarks of a number: neither makes it another number. */
const BESIDE =
  /^(fylker?|fylkes?[ -]?(nummer|nr\.?|navn|namn)|landsdel|næringsregion([ -]?(nummer|nr\.?|navn))?|kommentar(er)?|merknad(er)?|fotnote|note|kilde|kjelde|(sist )?oppdatert|publisert)$/;

/** Over the name beside a number that is not called that of a kommune. */
const NAME = /^(navn|namn|regionnavn|region)$/;

/** A county's own copy may have dropped Enhet and the numbers: then the words of the rows must say what it is. */
function saysBosetting(column: number, header: number, head: readonly TableRow[]): boolean {
  const words = head.filter(({ row }) => row > header).map(({ cells }) => cellText(cells[column]));
  return words.length > 0 && words.every((word) => word === '' || isBosettingWord(word));
}

/** Dimensions that IMDi alone names so, and those that may stand beside them. */
const OF_IMDI =
  /^(botid i norge|verdensregion|landbakgrunn|sekundærflytting|innvandringsgrunn|innvandrerkategori|utdanningsnivå)$/;
const OF_PERSONS = /^(kjønn|alder|aldersgruppe|bakgrunn)$/;

/** Other tables of IMDi's in a county's own copy: then the names of the dimensions must say whose they are. */
const areOfImdi = (names: readonly string[]): boolean =>
  names.some((name) => OF_IMDI.test(name)) &&
  names.every((name) => OF_IMDI.test(name) || OF_PERSONS.test(name));

/** The one column with the numbers of rows with a year each; or, in a copy, a column for each year. */
function valueColumns(year: number, value: number, headers: readonly string[]): readonly ImdiValueColumn[] {
  if (year >= 0) return value < 0 ? [] : [{ column: value, year: null }];
  if (value >= 0) return [];
  return headers.flatMap((header, column) =>
    /^(19|20)\d{2}$/.test(header) ? [{ column, year: header }] : [],
  );
}

/** Where the columns are, by a line that may be the header; null where it is none of such a table. */
export function imdiColumns({ row, cells }: TableRow, table: TableToRecognise): ImdiColumns | null {
  const texts = cells.map(cellText);
  const headers = texts.map(foldName);
  const find = (...names: readonly string[]): number => headers.findIndex((header) => names.includes(header));
  const unit = find('enhet', 'måleenhet', 'enheter for tall');
  const fylke = find('fylkesnummer', 'fylkenummer', 'fylkesnr', 'fylkenr');
  const fylkeName = find('fylke', 'fylkesnavn');
  const ofKommune = find('kommune', 'kommunenavn');
  const own = find('kommunenummer', 'kommunenr', 'kommunenr.');
  // «Region» stands over anybody's regions: beside Enhet it is IMDi's, with fylker between the kommuner.
  const isOfRegions = unit >= 0 && own < 0 && ofKommune < 0 && fylke < 0 && fylkeName < 0;
  const numbered = find('regionnummer', 'regionkode', 'regionnr');
  const kommune = isOfRegions ? (numbered < 0 ? find('region') : numbered) : own;
  const beside = kommune < 0 ? -1 : headers.findIndex((header, at) => at !== kommune && NAME.test(header));
  const kommuneName = ofKommune < 0 ? beside : ofKommune;
  const region = kommune >= 0 || kommuneName >= 0 ? 'kommune' : 'fylke';
  const name = region === 'kommune' ? kommuneName : fylkeName;
  const number = region === 'kommune' ? (kommune >= 0 ? kommune : kommuneName) : fylke;
  const [year, value] = [find('år', 'årstall', 'tid'), find('antall', 'verdi')];
  const parts = headers.flatMap((header, column) =>
    /^bydel(s?[ _-]?(nummer|navn|namn|nr\.?|kode))?$/.test(header) ? [column] : [],
  );
  const values = valueColumns(year, value, headers);
  if (number < 0 || values.length === 0) return null;
  const part = headers.findIndex((header, column) => column !== year && isPartOfYear(header));
  const taken = new Set([number, name, unit, year, kommune, fylke, part, ...parts]);
  for (const { column } of values) taken.add(column);
  const dimensions = texts
    .map((text, column) => ({ column, name: text }))
    .filter(({ column, name: text }) => !taken.has(column) && text !== '' && !BESIDE.test(foldName(text)));
  const [only, ...more] = dimensions;
  const isCopy = only !== undefined && more.length === 0 && saysBosetting(only.column, row, table.head);
  const isOther = areOfImdi(dimensions.map(({ name: text }) => foldName(text)));
  if ((unit < 0 || (kommune < 0 && fylke < 0)) && !isCopy && !isOther) return null;
  const isNamed = only !== undefined && isOfMinors(only.name);
  // The same words stand for all who are settled and for some of them: where a title says some, the header has to.
  const isSettled = dimensions.some(({ column }) => saysBosetting(column, row, table.head));
  const namesMinors = dimensions.some(({ name: text }) => isOfMinors(text));
  if (isSettled && !namesMinors && settledGroup(table, row) !== 'all') return null;
  const known = isCopy && unit < 0 && !isNamed ? [{ ...only, name: 'Bosetting' }] : dimensions;
  const isUnnamed = areOfPersons(known.map(({ name: text }) => text));
  const title = isUnnamed ? figureTitle(table, row) || null : '';
  // The user can say what the one figure of a table is; of women and of men apart it is told that nothing says it.
  if (title === null && known.length === 0) return null;
  return {
    header: row,
    unit,
    year,
    number,
    name: name === number ? -1 : name,
    values,
    region,
    parts,
    partOfYear: part < 0 ? null : { column: part, header: headers[part] ?? '' },
    dimensions: known,
    title,
    remark: find('kommentar', 'merknad'),
  };
}
