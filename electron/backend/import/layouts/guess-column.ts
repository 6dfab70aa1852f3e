import type { ReadContext } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { saysPartOfYear } from '../staging/part-of-year.ts';
import { readPeriod } from '../staging/read-period.ts';

/** What a column most likely holds. */
export interface ColumnGuess {
  readonly indicator: string;
  /** null where the header names no year or month. */
  readonly period: string | null;
}

/** What a header can be about, by the forms its word has in bokmål and nynorsk. Whole words: «vedtaksdato» is none. */
const FIGURES = {
  first: /^(opprinnelige?|opphavelege?|opphavlege?|første|fyrste|utgangspunkt)$/,
  anmodning:
    /^(anmodning(er|a|en|ene|ar|ane)?|anmod(et|a|ede)|oppmod(n)?ing(er|a|en|ene|ar|ane)?|oppmod(a|et)|førespurnad(en|ar|er)?)$/,
  vedtak: /^(vedtak(et|a|ene)?|vedtatte?|vedteken?|vedtekne)$/,
  bosatt: /^(bosatte?|busette?)$/,
  settling: /^(bosetting(en|a|er)?|bosettinga|busetting(a|ar)?|busetjing(a|ar)?|bosette|busetje)$/,
  actual: /^(faktiske?)$/,
  innbyggere:
    /^(innbygger(e|ne|tall|tal)?|innbyggjar(ar|ane|tal)?|innbyggar(ar|ane|tal)?|folketall(et)?|folketal(et)?|folkemengd(en?|a)?|befolkning(en|a)?|folkesetnad(en)?)$/,
  ledige: /^((arbeids)?(ledige|ledighet(en)?|ledigheit(a)?|lause|løyse))$/,
  sysselsatte: /^(sysselsatte|sysselsette|sysselsetting(en|a)?)$/,
  percent: /^(prosent|pst\.?|%|andel(en)?|del(en)?)$/,
  minors: /^(enslige?|einslege?|mindreårige?|em[af]?)$/,
} as const;

type FigureWord = keyof typeof FIGURES;

/**
 * Words that leave a figure what it is. Any other word («rest», «forventet», «hittil», «endring», «dato») makes it
 * another figure, and so does one that nobody has thought of: then nothing is guessed, and the user maps the column.
 */
const FILLER =
  /^(antall|antal|tallet|talet|tall|tal|om|i|på|av|til|for|per|pr\.?|den|dei|de|det|og|år|året|mnd|kommune|kommunen|kommunane|kommunene|imdi|imdis|ssb|ssbs|nav|navs|flyktning(er|ar|ene|ane)?|person(er|ar|ene|ane)?|hvorav|herav|helt|heilt|registrerte?|befolkningen|arbeidsstyrk(en|a)|jan(uar)?\.?|feb(ruar)?\.?|mars?\.?|apr(il)?\.?|mai|juni?\.?|juli?\.?|aug(ust)?\.?|sept?(ember)?\.?|okt(ober)?\.?|nov(ember)?\.?|des(ember)?\.?|kvartal|[./]+|\d{1,2}[./]|(?=.*(?:19|20)\d{2})[\d./]+([mkq]\d{1,2})?)$/;

/** «15–74 år», the age that the share in work is of. */
const WORKING_AGE = /\b15 74 år\b/;

/** «Av arbeidsstyrken», «av befolkningen»: what a share is of. */
const SHARE_OF = /\bav (arbeidsstyrken|arbeidsstyrka|befolkningen|befolkninga|folkemengda)\b/;

/** Which figure words a name is made of; null where it has a word that is none and no filler either. */
function figureWords(name: string): ReadonlySet<FigureWord> | null {
  const found = new Set<FigureWord>();
  for (const word of name.split(' ')) {
    const figure = (Object.keys(FIGURES) as FigureWord[]).find((each) => FIGURES[each].test(word));
    if (figure !== undefined) found.add(figure);
    else if (!FILLER.test(word)) return null;
  }
  return found;
}

/** Whether the words are these and no others; those in `may` can be left out. */
const isOf = (words: ReadonlySet<FigureWord>, must: FigureWord, ...may: readonly FigureWord[]): boolean =>
  words.has(must) && [...words].every((word) => word === must || may.includes(word));

/** «Antall av Vedtak»: how many rows a pivot table has found, and not their sum. */
const COUNT_OF_ROWS = /^antall? av /;

/** Which shipped indicator a name means; null where it is none of them or not clear. */
function knownIndicator(name: string): string | null {
  if (COUNT_OF_ROWS.test(name)) return null;
  const words = figureWords(name.replace(SHARE_OF, ' ').replace(WORKING_AGE, ' ').replace(/ +/g, ' ').trim());
  if (words === null) return null;
  if (isOf(words, 'sysselsatte', 'percent')) return words.has('percent') ? 'sysselsatte_prosent' : null;
  if (WORKING_AGE.test(name)) return null;
  if (isOf(words, 'ledige', 'percent')) return words.has('percent') ? 'ledige_prosent' : 'ledige_antall';
  if (SHARE_OF.test(name)) return null;
  if (isOf(words, 'innbyggere')) return 'innbyggere';
  const suffix = words.has('minors') ? '_em' : '';
  if (isOf(words, 'anmodning', 'first', 'settling', 'minors'))
    return `${words.has('first') ? 'opprinnelig_anmodning' : 'anmodning'}${suffix}`;
  if (isOf(words, 'vedtak', 'settling', 'minors')) return `vedtak${suffix}`;
  if (isOf(words, 'bosatt', 'actual', 'settling', 'minors')) return `bosatt${suffix}`;
  if (isOf(words, 'settling', 'actual', 'minors') && words.has('actual')) return `bosatt${suffix}`;
  return null;
}

/** What points to a note under the table: «Vedtak 2024¹», «Bosatt 2)», «Bosatt*». */
const NOTE_MARK = /[¹²³⁰-⁹]+⁾?|\s\d\)(?=\s|$)|\*+(?=\s|$)/gu;

/** The header without its year, month and signs: what is left is the name of the figure. */
const nameIn = (header: string): string =>
  foldName(header)
    .replaceAll('_', ' ')
    .replace(
      /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b|\b(?:19|20)\d{2}([-m]\d{2})?(-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.?(?=\s|$)|(?<=\boppdatert )\d{1,2}\.\d{1,2}\.?(?=\))/g,
      ' ',
    )
    .replace(NOTE_MARK, ' ')
    .replace(/[()[\]:;,–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text that can make a figure another one: without years, and without words that leave it what it is. */
export const tellingWords = (text: string): readonly string[] =>
  nameIn(text)
    .split(' ')
    .filter((word) => word !== '' && !FILLER.test(word));

/** The figures that a text names, in per cent or not, whatever else stands in it. */
export const figuresNamed = (text: string): ReadonlySet<string> => {
  const words = nameIn(text).split(' ');
  const isIn = (figure: FigureWord): boolean => words.some((word) => FIGURES[figure].test(word));
  return new Set((Object.keys(FIGURES) as FigureWord[]).filter((each) => each !== 'percent' && isIn(each)));
};

/** «Anmodning (herav enslige mindreårige)»: two figures in every cell, «35 (5)», and the header is of both. */
const TWO_FIGURES = /\((herav|hvorav|derav|av desse|av disse|inkl)[ .]/i;

/** Whether the cells under a header have two figures each. */
export const hasTwoFigures = (header: string): boolean => TWO_FIGURES.test(header);

/** «Bosatt per 31.12.2018», «31. desember 2018»: what is counted up through a year is the year's at its end. */
const OF_A_YEAR = /^(?:(?:opprinnelig_)?anmodning|vedtak|bosatt)(?:_em)?$/;
/** Whether a figure is counted up through a year. */
export const countsUpTheYear = (indicator: string): boolean => OF_A_YEAR.test(indicator);
const YEARS_END = /(?<!\d)31\.\s?(?:12\.|des)/i;

/** «1.1 – 30.6», «1.1 til 30.6»: from one day to another. */
const FROM_TO =
  /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.?\s?(?:(?:19|20)\d{2})?\s?(?:[–—−-]|til|t\.?\s?o\.?\s?m\.?)\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)/i;

/** Whether a header says a span of days that is not the whole year. */
function saysPartInDays(header: string): boolean {
  const [span, ...days] = FROM_TO.exec(header) ?? [];
  return span !== undefined && days.map(Number).join() !== '1,1,31,12';
}

/** Guesses a column by its header. A header that is unknown is guessed to be nothing: the user maps it. */
export function guessColumn(header: string, context: ReadContext): ColumnGuess | null {
  if (hasTwoFigures(header) || saysPartInDays(header)) return null;
  const name = nameIn(header);
  const own = context.indicators?.find(({ id, names }) =>
    [id, ...names].some((each) => foldName(each) === name),
  );
  const indicator = own?.id ?? knownIndicator(name);
  if (indicator === null) return null;
  const period = readPeriod(header);
  const isWholeYear = countsUpTheYear(indicator) && YEARS_END.test(header);
  return { indicator, period: isWholeYear && period !== null ? period.slice(0, 4) : period };
}

/**
 * What a column is of whose year stands elsewhere, in its row or as the name of the sheet: «Bosatt 1. kvartal» is not of
 * that year. null where the header is unknown, or says a part of the year that is none.
 */
export function periodInYear(header: string, year: string, context: ReadContext): string | null {
  return guessColumn(`${header} ${year}`, context)?.period ?? null;
}

/** Whether the figures under a header without a year are of the year that stands in their row: «Bosatt 1. kvartal» is not. */
export const isOfWholeYear = (header: string, context: ReadContext): boolean =>
  !saysPartOfYear(header) && periodInYear(header, '2000', context) === '2000';

/** Whether the header says that a column holds the year or month of the row. */
export const isPeriodHeader = (header: string): boolean =>
  /^(år|aar|årstall|årstal|year|periode|måned|månad|år-måned|årmåned|tid|dato)$/.test(foldName(header));
