import { foldName } from './fold-name.ts';

/** The parts of a label such as «K-3114 Våler (Østfold)» or «Moss (t.o.m. 2019)». Names are folded. */
export interface KommuneLabel {
  /** Four digits. */
  readonly kommunenummer: string | null;
  /** Two digits; '00' is the whole country. */
  readonly fylkesnummer: string | null;
  /** The whole name, then each of several («snåase», «snåsa»). Empty where the label is a number alone. */
  readonly names: readonly string[];
  /** What stands in brackets and is not a year: a fylke, often shortened («hedm.»). */
  readonly qualifier: string | null;
  /** First and last year of the kommune the label means. */
  readonly from: number | null;
  readonly to: number | null;
}

const NUMBER = /^(k|f|eka|eak)?[-\s]?(\d{1,4})(?:[\s:.,-]+(.*))?$/;
/** A number behind the name: «Trondheim, 5001», «Herøy (1818)»; never one that can be a year. */
const NUMBER_BEHIND = /^(\p{L}.*?)[\s,–-]+((?!19|20)\d{4})$/u;
const ONLY_NUMBER = /^(?!19|20)\d{4}$/;
const FROM = /f\.?\s?o\.?\s?m\.?\s*(\d{4})|(?:frå|fra) (\d{4})/;
const TO = /t\.?\s?o\.?\s?m\.?\s*(\d{4})|til (\d{4})/;
const RANGE = /^(\d{4})?\s*-\s*(\d{4})?$/;
/** What points from a name to a note under the table: «Trondheim¹», «Steinkjer 1)», «Namsos*». */
const NOTE_MARK = /\s*(?:[¹²³⁰-⁹]+⁾?|\*{1,3}|(?<=\p{L}\s?)\d{1,2}\))$/u;
/** «kommune» in the languages that a kommune may call itself in. */
const WORD_FOR_KOMMUNE = /\s+(kommune|herad|suohkan|gielda|tj[ïi]elte|komuuni)$/;

interface Brackets {
  readonly qualifier: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

const yearIn = (match: RegExpExecArray | null): number | null => {
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
};

function readBrackets(texts: readonly string[]): Brackets {
  let found: Brackets = { qualifier: null, from: null, to: null };
  for (const text of texts) {
    const range = RANGE.exec(text);
    const from = range ? (range[1] ? Number(range[1]) : null) : yearIn(FROM.exec(text));
    const to = range ? (range[2] ? Number(range[2]) : null) : yearIn(TO.exec(text));
    const isYear = range !== null || from !== null || to !== null;
    found = {
      qualifier: isYear ? found.qualifier : text,
      from: from ?? found.from,
      to: to ?? found.to,
    };
  }
  return found;
}

function namesIn(text: string): readonly string[] {
  const whole = text.replace(WORD_FOR_KOMMUNE, '').trim();
  if (whole === '') return [];
  const parts = whole
    .split(/\s+-\s+|\s*\/\s*/)
    .map((part) => part.replace(WORD_FOR_KOMMUNE, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

/** Takes a label apart; says nothing of whether such a kommune exists. */
export function parseKommuneLabel(label: string): KommuneLabel {
  const folded = foldName(label)
    .replace(/^["'«]+|["'»]+$/g, '')
    .replace(' & ', ' og ');
  const brackets: string[] = [];
  const bare = folded
    .replace(NOTE_MARK, '')
    .replace(/\(([^()]{0,60})\)/g, (_, inside: string) => {
      brackets.push(inside.trim());
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  const { qualifier, from, to } = readBrackets(brackets);
  const [, prefix, digits, rest] = NUMBER.exec(bare) ?? [];
  const [, before, behind] = NUMBER_BEHIND.exec(bare) ?? [];
  if (digits === undefined && before !== undefined && behind !== undefined)
    return { kommunenummer: behind, fylkesnummer: null, names: namesIn(before), qualifier, from, to };
  if (digits === undefined && qualifier !== null && ONLY_NUMBER.test(qualifier))
    return { kommunenummer: qualifier, fylkesnummer: null, names: namesIn(bare), qualifier: null, from, to };
  // «K2 Eiendom» is a name: a kommune has three digits or four.
  if (digits === undefined || (prefix === 'k' && digits.length < 3)) {
    return { kommunenummer: null, fylkesnummer: null, names: namesIn(bare), qualifier, from, to };
  }
  const isFylke = prefix === 'f' || prefix === 'eka' || (prefix === undefined && digits.length < 3);
  return {
    // A spreadsheet that took 0301 for a number has lost the zero.
    kommunenummer: isFylke ? null : digits.padStart(4, '0'),
    fylkesnummer: isFylke ? digits.padStart(2, '0') : null,
    names: namesIn(rest ?? ''),
    qualifier,
    from,
    to,
  };
}
