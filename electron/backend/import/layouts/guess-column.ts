import type { ReadContext } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { readPeriod } from '../staging/read-period.ts';

/** What a column most likely holds. */
export interface ColumnGuess {
  readonly indicator: string;
  /** null where the header names no year or month. */
  readonly period: string | null;
}

/** Words that turn a known figure into another one: shares, changes and sums are not the figure itself. */
const ANOTHER_FIGURE =
  /(per|pr)\.? ?1 ?000|endring|vekst|økning|auke|differanse|avvik|rangering|snitt|gjennomsnitt/;
const PERCENT = /prosent|pst\.?|%|andel|del av/;
const MINORS = /enslig|mindreårig|\bem\b/;

/** In order: the first that fits counts, so the narrower come first. */
const PERSONS: readonly (readonly [RegExp, string])[] = [
  [/(opprinneli|opphavele|første|fyrste|utgangspunkt).*(anmod|oppmod|førespurnad)/, 'opprinnelig_anmodning'],
  [/(anmod|anmoda|oppmod|oppmoding)/, 'anmodning'],
  [/(vedtak|vedtatt|vedteke|vedtatte)/, 'vedtak'],
  [/(bosatt|busett|faktisk bosetting|faktisk busetjing)/, 'bosatt'],
];

const INHABITANTS = /innbygg|folketal|folkemengd|befolkning|folkesetnad/;

/** Which shipped indicator a header means; null where it is none of them or not clear. */
function knownIndicator(header: string): string | null {
  if (ANOTHER_FIGURE.test(header)) return null;
  const percent = PERCENT.test(header);
  if (/syssels/.test(header)) return percent ? 'sysselsatte_prosent' : null;
  if (/arbeidsled|arbeidslaus|ledige|ledighet|ledigheit/.test(header))
    return percent ? 'ledige_prosent' : 'ledige_antall';
  if (percent) return null;
  const persons = PERSONS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
  if (persons !== null) return MINORS.test(header) ? `${persons}_em` : persons;
  return INHABITANTS.test(header) ? 'innbyggere' : null;
}

/** The header without its year, month and signs: what is left is the name of the figure. */
const nameIn = (header: string): string =>
  foldName(header)
    .replace(
      /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b|\b\d{4}([-m]\d{2})?(-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.?(?=\s|$)/g,
      ' ',
    )
    .replace(/[()[\]:;,–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Guesses a column by its header. A header that is unknown is guessed to be nothing: the user maps it. */
export function guessColumn(header: string, context: ReadContext): ColumnGuess | null {
  const name = nameIn(header);
  const own = context.indicators?.find(({ id, names }) =>
    [id, ...names].some((each) => foldName(each) === name),
  );
  const indicator = own?.id ?? knownIndicator(foldName(header));
  return indicator === null ? null : { indicator, period: readPeriod(header) };
}

/** Whether the header says that a column holds the year or month of the row. */
export const isPeriodHeader = (header: string): boolean =>
  /^(år|årstall|årstal|year|periode|måned|månad|år-måned|årmåned|tid|dato)$/.test(foldName(header));
