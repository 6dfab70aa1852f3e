import type { Deadline } from './deadline.ts';

/** Days before or after New Year of the round's own year: [month, day, years before]. */
type Day = readonly [month: number, day: number, yearsBefore: number];

/**
 * The dates of the round for 2022 (IMDi's letters of 20.4.2021 and after, and Trøndelag fylkeskommune's of spring 2021), moved to the
 * round's year. Where the letters at hand have no date there is none: it is for the user to fill in.
 */
const dates2022: readonly (Pick<Deadline, 'key' | 'who'> & {
  readonly day: Day | null;
  readonly about?: true;
  readonly after?: Deadline['after'];
})[] = [
  { key: 'innspill', who: 'kommunene', day: [5, 14, 1] },
  { key: 'opplysninger', who: 'fylkeskommunen', day: [6, 10, 1] },
  { key: 'fellesmoete', who: 'alle', day: [6, 17, 1] },
  { key: 'saksdokument', who: 'imdi', day: null },
  // IMDi's document is there three weeks before the meeting.
  { key: 'samarbeidsmoete', who: 'ks', day: null, after: { key: 'saksdokument', days: 21 } },
  { key: 'anbefaling', who: 'fylkeskommunen', day: null },
  { key: 'anmodning', who: 'imdi', day: [11, 11, 1], about: true },
  { key: 'gjennomgang', who: 'alle', day: [11, 19, 1] },
  { key: 'vedtak', who: 'kommunestyret', day: [2, 1, 0] },
];

const two = (n: number): string => String(n).padStart(2, '0');

/** The deadlines of a round's year, before the user has changed any of them. */
export const deadlineTemplate = (year: number): readonly Deadline[] =>
  dates2022.map(({ key, who, day, about, after }) => ({
    key,
    title: null,
    who,
    date: day === null ? null : `${year - day[2]}-${two(day[0])}-${two(day[1])}`,
    after: after ?? null,
    about: about ?? false,
    doneOn: null,
  }));
