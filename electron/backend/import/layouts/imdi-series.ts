import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { isPercent } from './is-percent.ts';
import { knownSeries, slugOf } from './known-series.ts';

/** One dimension of an IMDi table, and its value for a number: «Bosetting»: «Vedtak om bosetting». */
export interface Dimension {
  readonly name: string;
  readonly value: string;
}

/**
 * IMDi's own words for the numbers that matter. «Anmodning om bosetting» is the revised number where there was a
 * revision, and «Opprinnelig anmodning» the first one.
 */
const BOSETTING: ReadonlyMap<string, string> = new Map([
  ['anmodning om bosetting', 'anmodning'],
  ['opprinnelig anmodning', 'opprinnelig_anmodning'],
  ['vedtak om bosetting', 'vedtak'],
  ['faktisk bosetting', 'bosatt'],
  ['antall anmodninger om bosetting', 'anmodning'],
  // In a county's own copy the words are shorter.
  ['anmodning', 'anmodning'],
  ['vedtak', 'vedtak'],
  ['bosatt', 'bosatt'],
  ['bosatte', 'bosatt'],
]);

/** What IMDi has called the dimension; a later export of the same table uses the longer name. */
const ALL_SETTLED = new Set(['bosetting', 'anmodning, vedtak og faktisk bosetting']);
const MINORS_SETTLED = /^((anmodning, vedtak og faktisk )?bosetting (av )?)?enslige mindreårige$/;
/** Dimensions of persons; a value that means all of them does not make a number another number. */
const PERSONS = /^(kjønn|alder|aldersgruppe)$/;
/** Others that part those who are settled into groups. */
const GROUPS =
  /^(opphold(sgrunnlag|stillatelse|sstatus)|beskyttelse(sgrunnlag)?|type beskyttelse|bosettingsgrunnlag|landbakgrunn|land|statsborgerskap|verdensregion|(mål)?gruppe|kategori)$/;
const ALL = /^(begge kjønn|alle aldre|alle|alle land|i alt|totalt?)$/;
/** A unit that says no more than that something is counted. */
const COUNTED = /^(antall|antal)?( ?person(er|ar)?)?$/;

export const isBosettingWord = (text: string): boolean => BOSETTING.has(foldName(text));

const saysAll =
  (names: RegExp) =>
  ({ name, value }: Dimension): boolean =>
    names.test(foldName(name)) && ALL.test(foldName(value));
const isAllPersons = saysAll(PERSONS);
const isAllOfGroups = saysAll(GROUPS);
/** Whether dimensions say only of whom figures are, and not what is counted. */
export const areOfPersons = (names: readonly string[]): boolean =>
  names.every((name) => PERSONS.test(foldName(name)));
/** A title in the place of a dimension: it has no value. */
export const titleDimension = (title: string): readonly Dimension[] =>
  title === '' ? [] : [{ name: title, value: '' }];
const isMinors = ({ name, value }: Dimension): boolean =>
  GROUPS.test(foldName(name)) &&
  /^(enslige|einslege) mindreårige( asylsøkere| flyktninger)?$/.test(foldName(value));

/** What a unit adds to the name of a series: nothing where it counts, and no more than «prosent» where it is that. */
function unitWord(unit: string): string {
  const text = foldName(unit);
  if (COUNTED.test(text)) return '';
  return /^(i )?(prosent|andel|%)$/.test(text) ? 'prosent' : text;
}

function knownIndicator(dimensions: readonly Dimension[]): string | null {
  const [dimension, ...more] = dimensions.filter(
    (each) => !isAllPersons(each) && !isAllOfGroups(each) && !isMinors(each),
  );
  if (dimension === undefined || more.length > 0) return null;
  const indicator = BOSETTING.get(foldName(dimension.value)) ?? null;
  const name = foldName(dimension.name);
  if (indicator === null) return null;
  if (ALL_SETTLED.has(name)) return dimensions.some(isMinors) ? `${indicator}_em` : indicator;
  return MINORS_SETTLED.test(name) ? `${indicator}_em` : null;
}

/**
 * The series that a combination of dimensions and a unit is. 'percent-again' where it is a known number of persons,
 * divided: IMDi prints both, and the persons are what counts. `span` is what one number of it is of where that is no
 * year: the settled of a month are never those of a year.
 */
export function imdiSeries(
  given: readonly Dimension[],
  unit: string,
  span: string | null = null,
): SeriesFound | 'percent-again' {
  // What is counted first, and then of whom: the order of the columns makes no other series.
  const ofPersons = ({ name }: Dimension): number => Number(PERSONS.test(foldName(name)));
  const dimensions = given.toSorted((a, b) => ofPersons(a) - ofPersons(b));
  const label = dimensions.map(({ name, value }) => (value === '' ? name : `${name}: ${value}`)).join(', ');
  const word = unitWord(unit);
  const percent = isPercent(unit);
  const known = span === null && (word === '' || percent) ? knownIndicator(dimensions) : null;
  if (known !== null) return percent ? 'percent-again' : knownSeries(known, label);
  // A table that has all persons beside women and men says no more of them than one that has them alone.
  const telling = dimensions.filter((dimension) => !isAllPersons(dimension));
  // Two tables can have a dimension in common and the same values in another: its name tells them apart.
  const words = (telling.length > 0 ? telling : dimensions)
    .toSorted((a, b) => ofPersons(a) - ofPersons(b) || (foldName(a.name) < foldName(b.name) ? -1 : 1))
    .flatMap((dimension, index) =>
      index > 0 && ofPersons(dimension) === 1 ? [dimension.value] : [dimension.name, dimension.value],
    );
  const more = [span ?? '', word].filter((text) => text !== '');
  return {
    indicator: slugOf('imdi', ...words, ...(span === null ? [] : [span]), word),
    label: more.length === 0 ? label : `${label} (${more.join(', ')})`,
    unit: percent ? 'percent' : /person/i.test(unit) ? 'persons' : 'number',
    known: false,
  };
}
