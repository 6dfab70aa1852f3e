import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { VersionChange } from '../../../../shared/model/version-change.ts';
import { inSentence, kommuneName } from '../names.ts';
import { shortNumber } from '../short-number.ts';
import type { Block } from './block.ts';
import { heading, paragraph, runs, table } from './blocks.ts';

/** What is new since the version that this one takes the place of, and why. */
export function versions(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { replaces } = recommendation;
  if (replaces === null) return [];
  const w = words.letter.versions;
  return [
    heading(w.heading(replaces.version)),
    // Heading and reason stay with the table they are of.
    ...(replaces.note === ''
      ? []
      : [runs([{ text: w.why, bold: true }, { text: ` ${replaces.note}` }], 'body', true)]),
    replaces.changes.length === 0
      ? paragraph(w.nothing)
      : table(
          w.summary,
          [
            { name: w.what, width: 0.6 },
            { name: w.before, width: 0.2, align: 'right' },
            { name: w.now, width: 0.2, align: 'right' },
          ],
          replaces.changes.map((change) => changeLine(recommendation, change, words)),
        ),
  ];
}

type Line = readonly [what: string, before: string, now: string];

/** One change in words. */
export function changeLine(
  recommendation: Recommendation,
  change: VersionChange,
  words: DocumentWords,
): Line {
  const w = words.letter.versions;
  const persons = (number: number | null): string => (number === null ? w.none : formatNumber(number));
  const name = (kommunenummer: string): string => kommuneName(recommendation, kommunenummer);
  const indicator = (id: string): string => inSentence(recommendation.indicators[id]?.name ?? id);
  switch (change.kind) {
    case 'target':
      return [w.target, persons(change.from), persons(change.to)];
    case 'rest':
      return [w.rest, persons(change.from), persons(change.to)];
    case 'number':
      return [w.number(name(change.kommunenummer)), persons(change.from), persons(change.to)];
    case 'asked': {
      const said = [words.no, words.yes] as const;
      const what = `${w.asked(name(change.kommunenummer))}. ${change.reason}`.trim();
      return [what, change.to ? said[0] : said[1], change.to ? said[1] : said[0]];
    }
    case 'lock':
      return [w.lock(name(change.kommunenummer), change.reason), persons(change.from), persons(change.to)];
    case 'bound':
      return [w.bound(name(change.kommunenummer), change.reason), '', w.changed];
    case 'samarbeid':
      return [w.samarbeid(change.name), '', w.changed];
    case 'weight':
      return [w.weight(indicator(change.indicator)), share(change.from, w.none), share(change.to, w.none)];
    case 'rule':
      return [w.rule[change.rule], plain(change.from, w.none), plain(change.to, w.none)];
    case 'minimum-rule':
      return [w.minimumRule, w.minimumRules[change.from], w.minimumRules[change.to]];
    case 'criterion':
      return [w.criterion(indicator(change.indicator)), '', w.changed];
    case 'minors': {
      const what = w.minors(words.minors.groups[change.group]);
      return change.from === change.to
        ? [what, '', w.figuresNow(change.kommuner)]
        : [what, persons(change.from), persons(change.to)];
    }
    case 'figures':
      return [w.figures(indicator(change.indicator)), '', w.figuresNow(change.kommuner)];
    case 'reason': {
      const what = change.kommunenummer === null ? '' : name(change.kommunenummer);
      return [`${w.reason[change.of](what)}. ${change.reason}`.trim(), '', w.changed];
    }
    case 'lot': {
      const what = change.part === null ? w.lot : w.minorsLot(words.minors.groups[change.part]);
      const { from, to } = change;
      return from === to ? [what, '', w.changed] : [what, day(from, w.none), day(to, w.none)];
    }
    case 'innspill':
      return [w.innspill(name(change.kommunenummer)), '', w.changed];
    case 'status':
      return [w.status, statusWord(change.from, words), statusWord(change.to, words)];
    case 'case':
      return [w.case, change.to ? words.no : words.yes, change.to ? words.yes : words.no];
    case 'template': {
      const { from, to } = change;
      const now = to === null ? w.ownLayout : from === to ? `${to} (${w.changed})` : to;
      return [w.template[change.document], from ?? w.ownLayout, now];
    }
    default:
      return assertNever(change);
  }
}

const share = (value: number | null, none: string): string => (value === null ? none : formatShare(value, 0));

const day = (date: string | null, none: string): string => (date === null ? none : formatDate(date));

const plain = (value: number | null, none: string): string => (value === null ? none : shortNumber(value));

function statusWord(status: string, words: DocumentWords): string {
  const { statuses } = words.letter.archive;
  return status in statuses ? statuses[status as keyof typeof statuses] : status;
}
