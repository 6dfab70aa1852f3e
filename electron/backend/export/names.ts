import type { BoundBy, ReasonId } from '../../../shared/allocation/index.ts';
import type { DocumentWords } from '../../../shared/i18n/documents-nb.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Measure } from '../../../shared/model/criteria.ts';
import type { PackageKommune, Recommendation } from '../../../shared/model/package.ts';

/** «Helt ledige, januar 2022»; an indicator nobody has named goes by its id. */
export function measureName(recommendation: Recommendation, { indicator, period }: Measure): string {
  return `${indicatorName(recommendation, indicator)}, ${formatPeriod(period)}`;
}

/** «per 1 000 innbyggere», where the number stays on one line. */
const indicatorName = ({ indicators }: Recommendation, indicator: string): string =>
  (indicators[indicator]?.name ?? indicator).replace(/(\d) (?=\d{3}\b)/g, '$1\u00a0');

/** The sender: «Trøndelag fylkeskommune»; Oslo is a kommune and a fylke in one. */
export function senderName({ round }: Recommendation, words: DocumentWords): string {
  if (round.fylke === 'Oslo') return 'Oslo kommune';
  return words.fylkeskommune(round.fylke.replace(/fylket$/, ''));
}

export function kommuneName({ kommuner }: Recommendation, kommunenummer: string): string {
  return kommuner.find((kommune) => kommune.kommunenummer === kommunenummer)?.name ?? kommunenummer;
}

/**
 * A group of the core by the name of its samarbeid. The package does not carry the database's ids, so a group is known
 * by its kommuner and bounds.
 */
export function groupName(recommendation: Recommendation, group: string): string {
  const found = recommendation.input.groups.find((candidate) => candidate.id === group);
  if (found === undefined) return group;
  const samarbeid = recommendation.samarbeid.find(
    ({ members, min, max }) =>
      min === (found.min ?? null) &&
      max === (found.max ?? null) &&
      found.members.every((member) => members.includes(member)),
  );
  return samarbeid?.name ?? group;
}

/** The lines of the reasons that move anybody, in the order they are reckoned. */
export function reasonIds({ allocation, criteria }: Recommendation): readonly ReasonId[] {
  const order: readonly ReasonId[] = [
    'inhabitants',
    'size',
    'continuity',
    ...criteria.criteria.map(({ id }): ReasonId => `criterion:${id}`),
    'clamp',
    'rounding',
    'bounds',
    'locks',
    'bounds-and-locks',
  ];
  const moving = new Set(
    allocation.places.flatMap((place) =>
      place.reasons.filter((reason) => reason.tenths !== 0).map((reason) => reason.id),
    ),
  );
  return order.filter((id) => id === 'inhabitants' || moving.has(id));
}

export function reasonName(recommendation: Recommendation, words: DocumentWords, id: ReasonId): string {
  switch (id) {
    case 'inhabitants':
    case 'size':
    case 'continuity':
    case 'clamp':
    case 'rounding':
    case 'bounds':
    case 'locks':
    case 'bounds-and-locks':
      return words.reasons[id];
    default: {
      const criterion = recommendation.criteria.criteria.find((each) => `criterion:${each.id}` === id);
      return criterion === undefined ? id : indicatorName(recommendation, criterion.indicator);
    }
  }
}

/** What bound a number, in a few words; '' where nothing did. */
export function boundText(
  recommendation: Recommendation,
  words: DocumentWords,
  boundBy: BoundBy | null,
): string {
  if (boundBy === null) return '';
  switch (boundBy.kind) {
    case 'lock':
      return words.bound.lock;
    case 'min':
      return words.bound.min(formatNumber(boundBy.value));
    case 'max':
      return words.bound.max(formatNumber(boundBy.value));
    case 'zero-or-min':
      return words.bound.zeroOrMin(formatNumber(boundBy.value));
    case 'group': {
      const name = groupName(recommendation, boundBy.group);
      if (boundBy.binds === 'min') return words.bound.groupMin(name);
      return boundBy.binds === 'max' ? words.bound.groupMax(name) : words.bound.groupBoth(name);
    }
    default:
      return assertNever(boundBy);
  }
}

/** A value as it is told: the number, or which kind of missing it is. */
export function valueText(value: PackageKommune['values'][string], words: DocumentWords): string | null {
  if (value?.number !== null && value?.number !== undefined) return null;
  return value?.missing ? words.missing[value.missing] : words.missing.none;
}

/** «A, B og C». */
export function listed(names: readonly string[], words: DocumentWords): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1)}`;
}

/** «Kilde: …», once, also where the title already says so. */
export function citedSource(title: string, words: DocumentWords): string {
  return words.source(title.replace(/^(Kilde|Kjelde): */, ''));
}

/** A name inside a sentence: «i arbeid», the first letter small, but «NAV» and «IMDi» as they are. */
export const inSentence = (name: string): string =>
  /^\p{Lu}(\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The figures of a file that the recommendation is reckoned from: «Anmodning, innbyggere og vedtak». */
export function usedIndicators(
  recommendation: Recommendation,
  ids: readonly string[],
  words: DocumentWords,
): string {
  const known = ids.filter((id) => recommendation.indicators[id] !== undefined);
  const names = known.map((id) => indicatorName(recommendation, id));
  return listed(
    names.map((name, index) => (index === 0 ? name : inSentence(name))),
    words,
  );
}
