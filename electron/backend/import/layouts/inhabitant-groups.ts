import { foldName } from '../../register/index.ts';

/** Some of the inhabitants of a kommune: those of an age, in whole years, and of one sex or both. */
export interface InhabitantGroup {
  readonly from: number;
  /** Infinity for «105 år eller eldre», and where the table has no age. */
  readonly to: number;
  readonly sex: 'men' | 'women' | 'both';
}

/**
 * SSB's tables with inhabitants on 1 January: 07459 by age and sex, 05196 by citizenship, and 06913, 11342 and 01222 with
 * them among others.
 */
const TABLES = new Set(['07459', '05196', '06913', '11342', '01222']);
/** «Personer1» and «Folkemengde» are the codes of the same. */
const INHABITANTS =
  /^(personer1?|personar|folkemengde?|folketal|folketall|innbyggere|innbyggjarar|befolkning(en)?|persons|population)( ((per|pr\.?|on|at) )?1\.? (januar|january))?( \((personer|persons|antall)\))?$/;
/** Words that cannot mean anything but all inhabitants, also where no title tells which table it is. */
const SURELY = /^(folkemengde?|innbyggere|innbyggjarar)( ((per|pr\.?) )?1\.? januar)?$/;

/** What stands over the figures of a table with a row for each, and says nothing of them. */
const VALUE = /^(value|verdi)$/;

const EDGE_BEFORE = '(?<=^|[\\s;])';
const EDGE_AFTER = '(?=$|[\\s;,])';
const SEX = new RegExp(`${EDGE_BEFORE}(?:(menn|mann|males)|(kvinner|kvinne|females))${EDGE_AFTER}`, 'g');
const AGE = new RegExp(
  `${EDGE_BEFORE}(\\d{1,3})(?: ?- ?(\\d{1,3}))?(\\+)? (?:år|years?)( (?:eller|og|or|and) (?:eldre|over|older))?${EDGE_AFTER}`,
  'g',
);
/** «Under 6 år». */
const UNDER = new RegExp(`${EDGE_BEFORE}under (\\d{1,3}) år${EDGE_AFTER}`, 'g');
const ALL = new RegExp(
  `${EDGE_BEFORE}(begge kjønn|kjønn i alt|alle aldre|alder i alt|i alt|alle|totalt?|both sexes|all ages|total)${EDGE_AFTER}`,
  'g',
);

const rangeOf = ([, from = '', to, plus, older]: RegExpExecArray): Pick<InhabitantGroup, 'from' | 'to'> => {
  const first = Number(from);
  if (older !== undefined || plus !== undefined) return { from: first, to: Number.POSITIVE_INFINITY };
  return { from: first, to: to === undefined ? first : Number(to) };
};

/**
 * Which of the inhabitants a number counts; null where it counts something else. `parts` are the words over and beside
 * it, which may stand together in one cell («Menn 0 år Personer»).
 */
export function inhabitantGroup(table: string | null, parts: readonly string[]): InhabitantGroup | null {
  if (table !== null && !TABLES.has(table)) return null;
  const whole = parts.map(foldName).join(' ; ');
  const text = whole.replace(UNDER, ' ');
  const ages = [
    ...[...whole.matchAll(UNDER)].map(([, to]) => ({ from: 0, to: Number(to) - 1 })),
    ...[...text.matchAll(AGE)].map(rangeOf),
  ];
  const sexes = [...text.matchAll(SEX)];
  if (ages.length > 1 || sexes.length > 1) return null;
  const rest = text
    .replace(AGE, ' ')
    .replace(SEX, ' ')
    .replace(ALL, ' ')
    .split(';')
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => part !== '' && !VALUE.test(part));
  const [content, ...more] = rest;
  if (content === undefined || more.length > 0) return null;
  if (!(table === null ? SURELY : INHABITANTS).test(content)) return null;
  const [sex] = sexes;
  return {
    ...(ages[0] ?? { from: 0, to: Number.POSITIVE_INFINITY }),
    sex: sex === undefined ? 'both' : sex[1] === undefined ? 'women' : 'men',
  };
}

/** Whether a group is all of the inhabitants. */
export const isEverybody = ({ from, to, sex }: InhabitantGroup): boolean =>
  from === 0 && to === Number.POSITIVE_INFINITY && sex === 'both';

/** The groups of one sex that follow on each other from 0 years and up; null where one is missing or two overlap. */
function inARow(groups: readonly InhabitantGroup[]): readonly InhabitantGroup[] | null {
  const whole = groups.find(({ from, to }) => from === 0 && to === Number.POSITIVE_INFINITY);
  if (whole !== undefined) return [whole];
  let next = 0;
  for (const { from, to } of groups.toSorted((a, b) => a.from - b.from)) {
    if (from !== next || to < from) return null;
    next = to + 1;
  }
  return next === Number.POSITIVE_INFINITY ? groups : null;
}

/** The groups that are everybody, each once, when put together; null where the table does not have all of them. */
export function everybodyOf(groups: readonly InhabitantGroup[]): readonly InhabitantGroup[] | null {
  const of = (sex: InhabitantGroup['sex']) => inARow(groups.filter((group) => group.sex === sex));
  const both = of('both');
  if (both !== null) return both;
  const [men, women] = [of('men'), of('women')];
  return men === null || women === null ? null : [...men, ...women];
}
