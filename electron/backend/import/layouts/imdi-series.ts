import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
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
const MINORS_SETTLED = /^(anmodning, vedtak og faktisk )?bosetting (av )?enslige mindreårige$/;
/** Dimensions of persons; a value that means all of them does not make a number another number. */
const PERSONS = /^(kjønn|alder|aldersgruppe)$/;
const ALL = /^(begge kjønn|alle aldre|alle|i alt|totalt?)$/;

export const isBosettingWord = (text: string): boolean => BOSETTING.has(foldName(text));

/** Whether the numbers are per cent. */
const isPercent = (unit: string): boolean => /prosent|andel|%/i.test(unit);

function knownIndicator(dimensions: readonly Dimension[]): string | null {
  const [dimension, ...more] = dimensions.filter(
    ({ name, value }) => !(PERSONS.test(foldName(name)) && ALL.test(foldName(value))),
  );
  if (dimension === undefined || more.length > 0) return null;
  const indicator = BOSETTING.get(foldName(dimension.value)) ?? null;
  const name = foldName(dimension.name);
  if (indicator === null || ALL_SETTLED.has(name)) return indicator;
  return MINORS_SETTLED.test(name) ? `${indicator}_em` : null;
}

/**
 * The series that a combination of dimensions and a unit is. 'percent-again' where it is a known number of persons,
 * divided: IMDi prints both, and the persons are what counts.
 */
export function imdiSeries(given: readonly Dimension[], unit: string): SeriesFound | 'percent-again' {
  // What is counted first, and then of whom: the order of the columns makes no other series.
  const ofPersons = ({ name }: Dimension): number => Number(PERSONS.test(foldName(name)));
  const dimensions = given.toSorted((a, b) => ofPersons(a) - ofPersons(b));
  const label = dimensions.map(({ name, value }) => `${name}: ${value}`).join(', ');
  const known = knownIndicator(dimensions);
  const percent = isPercent(unit);
  if (known !== null) return percent ? 'percent-again' : knownSeries(known, label);
  // Two tables can have a dimension in common and the same values in another: its name tells them apart.
  const words = dimensions
    .toSorted((a, b) => ofPersons(a) - ofPersons(b) || (foldName(a.name) < foldName(b.name) ? -1 : 1))
    .flatMap((dimension, index) =>
      index > 0 && ofPersons(dimension) === 1 ? [dimension.value] : [dimension.name, dimension.value],
    );
  return {
    indicator: slugOf('imdi', ...words, percent ? 'prosent' : ''),
    label: percent ? `${label} (prosent)` : label,
    unit: percent ? 'percent' : /person/i.test(unit) ? 'persons' : 'number',
    known: false,
  };
}
