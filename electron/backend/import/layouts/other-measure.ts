import { foldName } from '../../register/index.ts';
import { isPercent } from './is-percent.ts';
import { KNOWN_UNITS } from './known-series.ts';

/** «Per 1 000 innbyggere», «endring siste år», «gjennomsnitt», «tall i 1 000», «i hele tusen»: no counts of persons. */
const RECKONED =
  /(?<!\p{L})(?:per|pr\.?) ?(?:1[ .]?000|10[ .]?000|100(?!\d)|tusen|innbygg)|(?<!\p{L})(?:endring|økning|auke|vekst|nedgang|differanse|avvik|(?:gjennom)?snitt)/u;
const THOUSANDS =
  /(?<!\p{L})i (?:hele? |heile )?(?:1[ .]?000|tusen)(?![\d\p{L}])|\(1[ .]?000\)|(?<!\d)1[ .]?000 (?:person|innbygg)|tusental|(?<!\p{L})tusen (?:person|innbygg)/u;
/** «Antall og andel»: the counts are among what stands under it. */
const COUNTS_TOO = /antall?(?: og|,| \()|(?:og|,) (?:antall?|tal)(?!\p{L})/u;
/** A longer line over a table is a remark. */
const LONGEST_TITLE = 100;

/**
 * Whether the titles over a table say that its figures are not the counts their headers alone would be: «Vedtak 2024» under
 * «Vedtak i prosent av anmodning». Then nobody but the user can say what they are. Where a header says the same of its own
 * column, the others are what they are called.
 */
export function isOtherMeasure(
  indicator: string,
  titles: readonly string[],
  headers: readonly string[],
): boolean {
  const unit = KNOWN_UNITS.get(indicator);
  if (unit === undefined) return false;
  const says = (text: string): readonly boolean[] => {
    const folded = foldName(text);
    return [RECKONED.test(folded), THOUSANDS.test(folded), unit === 'persons' && isPercent(folded)];
  };
  const ofColumns = headers.map(says);
  return titles
    .filter((title) => title.length <= LONGEST_TITLE && !COUNTS_TOO.test(foldName(title)))
    .some((title) => says(title).some((is, kind) => is && !ofColumns.some((own) => own[kind])));
}
