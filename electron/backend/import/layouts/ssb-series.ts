import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { inhabitantGroup, isEverybody } from './inhabitant-groups.ts';
import { isPercent } from './is-percent.ts';
import { knownSeries, slugOf } from './known-series.ts';
import { knownParts } from './ssb-words.ts';

/** Values of a dimension that mean all of it: they do not make a number another number. */
const ALL =
  /^(begge kjønn|kjønn i alt|(0 )?(arbeidssituasjon|arbeidsmarkedsstatus|arbeidsmarknadsstatus),? i alt|i alt|alle aldre|alder i alt|alle|totalt?|sum|antall|value|verdi|both sexes|all ages|total|contents)$/;
const EMPLOYED_SHARE =
  /^(syssels[ae]tte i prosent av befolkning(en|a)|andel syssels[ae]tte i befolkning(en|a))( \(prosent\))?$/;
/** The age group that table 06445 is about; a table of another age is another number. */
const WORKING_AGE = /^15-74 år$/;

/**
 * Table 10824: of those who left the introduction programme one year earlier, the share in work or education, by
 * where they lived then. A share by where they live now rewards a kommune that people move to.
 */
const INTRO_SHARE = /^personer, etter bosted ved programdeltak(else|ing) \(prosent\)$/;
/** How many they are: the number behind the share, of all who left the programme then. */
const INTRO_PERSONS =
  /^personer, etter bosted ved programdeltak(else|ing)( \((antall|talet|personer|personar)\))?$/;
const ONE_YEAR_EARLIER = /^(ett|eitt) år tid(ligere|legare)$/;
const WORK_OR_EDUCATION = /^(1 )?(sysselsatt|sysselsett) og ?\/ ?eller under utdanning/;

/** Table 09817: immigrants' share of the inhabitants, of all countries together. */
const IMMIGRANT_SHARE = /^andel av (befolkningen|befolkninga|folkemengden|folkemengda)/;

/** Table 07459 has inhabitants and nothing else: where years alone are chosen of it, no header names them. */
const isAllOf07459 = (table: string | null, title: string): boolean =>
  table === '07459' && !/kjønn|alder|(?<!\p{L})(sex|age)(?!\p{L})/iu.test(title);

/** The shipped indicator that the words of a table stand for; null where they stand for another number. */
function knownIndicator(table: string | null, telling: readonly string[]): string | null {
  const [content, ...more] = telling;
  if (content === undefined) return null;
  const only = (...allowed: readonly RegExp[]): boolean =>
    more.every((part) => allowed.some((pattern) => pattern.test(part)));
  const has = (pattern: RegExp): boolean => more.some((part) => pattern.test(part));
  if ((table === '06445' || table === null) && EMPLOYED_SHARE.test(content)) {
    return only(WORKING_AGE) ? 'sysselsatte_prosent' : null;
  }
  if (table === '10824' && INTRO_SHARE.test(content)) {
    const isResult = has(ONE_YEAR_EARLIER) && has(WORK_OR_EDUCATION);
    return isResult && only(ONE_YEAR_EARLIER, WORK_OR_EDUCATION) ? 'intro_resultat' : null;
  }
  if (table === '10824' && INTRO_PERSONS.test(content)) {
    return has(ONE_YEAR_EARLIER) && only(ONE_YEAR_EARLIER) ? 'intro_personer' : null;
  }
  if (table === '09817' && IMMIGRANT_SHARE.test(content)) {
    return has(/^innvandrere$/) && only(/^innvandrere$/, /^alle land$/) ? 'innvandrerandel' : null;
  }
  return null;
}

/**
 * The series that a column or row of a statbank table is: the shipped indicator where table and words say so, else one
 * of its own. `parts` are the values of all dimensions but region and time; `table` is SSB's number, null where the
 * file does not tell it.
 */
export function ssbSeries(table: string | null, title: string, parts: readonly string[]): SeriesFound {
  const label = parts.filter((part) => part !== '').join(', ');
  const telling = parts
    .map(foldName)
    .flatMap(knownParts)
    .filter((part) => part !== '' && !ALL.test(part));
  const group = inhabitantGroup(table, parts);
  const isInhabitants =
    (group !== null && isEverybody(group)) || (telling.length === 0 && isAllOf07459(table, title));
  const known = isInhabitants ? 'innbyggere' : knownIndicator(table, telling);
  if (known !== null) return knownSeries(known, label);
  // What follows, «etter region, kjønn …», is what somebody chose of the table, and makes no other figure.
  const words =
    telling.length > 0 ? telling : [title.replace(/^\d{5}:\s*/, '').replace(/,\s*(etter|by)\s.*$/, '')];
  return {
    indicator: slugOf('ssb', table ?? '', ...words),
    label: label === '' ? title : label,
    unit: isPercent(label) || (isPercent(title) && !/antall|personer/i.test(label)) ? 'percent' : 'number',
    known: false,
  };
}
