import { foldName } from '../../register/index.ts';
import { countsUpTheYear, figuresNamed } from './guess-column.ts';
import { isPercent } from './is-percent.ts';
import { KNOWN_UNITS } from './known-series.ts';

/** «Per 1 000 innbyggere», «pr. innbyggar». */
const PER = /(?<!\p{L})(?:per|pr\.?) ?(1[ .]?000|10[ .]?000|100(?!\d)|tusen|innbygg)(?: innbygg\p{L}*)?/u;
/** «I hele tusen», «(1 000 personer)», «i tusental». «Bosette 1 000 personer» is a number of persons. */
const THOUSANDS =
  /(?<!\p{L})i (?:hele? |heile )?(?:1[ .]?000|tusen)(?![\d\p{L}])|\((?:1[ .]?000|tusen)(?: person\p{L}*| innbygg\p{L}*)?\)|tusental/u;
/** Statistics of changes begin with these; further in, a title tells what stands beside the counts. */
const CHANGE = /(?<!\p{L})(endr|diff|avvik)(?:ing|eranse)?/u;
/** «Nedgang i anmodningen» is news of the numbers of a round; of those who live there, it is a statistic. */
const GROWTH = /(?<!\p{L})(økning|auke|vekst|nedgang)/u;
/** «Kommunene skal i snitt bosette 40» is a remark. */
const MEAN = /(?:^|[,:;(–-] ?)(?:gjennom)?snitt/u;
/** «641 (6,4 prosent av landet)»: a share that is said in the title itself. */
const SHARE_SAID = /(?<!\d)\d{1,3}(?:[.,]\d+)? ?(?:prosent|pst\.?|%)/gu;
/** «Antall og andel»: the counts are among what stands under it. */
const COUNTS_TOO = /antall?(?: og|,| \()|(?:og|,) (?:antall?|tal)(?!\p{L})/u;
/** A longer line over a table is a remark. */
const LONGEST_TITLE = 100;

/** What a text says that figures are, instead of counts of persons; each in the words of its own. */
function measuresIn(text: string): readonly string[] {
  const per = PER.exec(text)?.[1]?.replace(/[ .]/g, '');
  const change = (CHANGE.exec(text) ?? GROWTH.exec(text))?.[1];
  return [
    ...(per === undefined ? [] : [`per ${per}`]),
    ...(change === undefined ? [] : [change]),
    ...(MEAN.test(text) ? ['mean'] : []),
    ...(THOUSANDS.test(text) ? ['thousands'] : []),
    ...(isPercent(text.replace(SHARE_SAID, ' ')) ? ['percent'] : []),
  ];
}

/** Whether what a title says can be said of a figure: of one in per cent only that it is a change. */
function canBeOf(indicator: string, title: string): (measure: string) => boolean {
  const isOfPersons = KNOWN_UNITS.get(indicator) === 'persons';
  return (measure) => {
    if (GROWTH.test(measure)) return title.startsWith(measure) && !countsUpTheYear(indicator);
    if (CHANGE.test(measure)) return title.startsWith(measure);
    return isOfPersons && (measure !== 'mean' || !indicator.startsWith('ledige'));
  };
}

/** The figures a text is about; «per 1 000 innbyggere» is of no inhabitants. */
const subjectsOf = (text: string): ReadonlySet<string> => figuresNamed(text.replace(PER, ' '));

/** Whether a header is about a figure of the title, or about none: «Endring», «Prosent». */
function isAboutSame(header: string, title: string): boolean {
  const own = subjectsOf(header);
  const said = subjectsOf(title);
  return own.size === 0 || [...own].some((figure) => said.has(figure));
}

/**
 * Whether the titles over a table say that its figures are not the counts their headers alone would be: «Vedtak 2024» under
 * «Vedtak i prosent av anmodning». Then nobody but the user can say what they are. Where a header says the same of its own
 * column, of the same figure, the others are what they are called.
 */
export function isOtherMeasure(
  indicator: string,
  titles: readonly string[],
  headers: readonly string[],
): boolean {
  if (!KNOWN_UNITS.has(indicator)) return false;
  const columns = headers.map((header) => {
    const text = foldName(header);
    return { text, says: measuresIn(text) };
  });
  return titles
    .filter((title) => title.length <= LONGEST_TITLE)
    .map((title) => foldName(title))
    .filter((title) => !COUNTS_TOO.test(title))
    .some((title) =>
      measuresIn(title)
        .filter(canBeOf(indicator, title))
        .some(
          (measure) => !columns.some(({ text, says }) => says.includes(measure) && isAboutSame(text, title)),
        ),
    );
}
