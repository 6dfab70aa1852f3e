import type {
  ImportParams,
  Place,
  Problem,
  ProblemCode,
  ReadContext,
  SeriesFound,
  StagedValue,
  TargetOffer,
} from '../../../../shared/model/importing.ts';
import type { MissingKind } from '../../../../shared/model/missing-kind.ts';
import type { KommuneMatch } from '../../../../shared/model/register.ts';
import { forebears } from '../../register/forebears.ts';
import type { Register } from '../../register/index.ts';
import { cellName } from '../cell-name.ts';
import { ImportFailure } from '../import-failure.ts';
import { isKnownShare } from '../layouts/known-series.ts';
import type { ReadLimits } from '../limits.ts';
import { cellText } from '../table.ts';
import { carryOver, type ValueToCarry } from './carry-over.ts';
import { fractionCheck } from './fraction-check.ts';
import { mergeRepeated } from './merge-repeated.ts';
import { readNumber } from './read-number.ts';
import { readValue } from './read-value.ts';
import type { At, ResolvedKommune, Staging } from './staging.ts';
import { ignoredTally, labelTally } from './tally.ts';

/** As many problems are listed; all are counted. */
const LISTED_PROBLEMS = 200;
const OFFERED_TARGETS = 5_000;

/** What the history shows. Of all else the past is not asked for. */
const HISTORY = new Set(['anmodning', 'opprinnelig_anmodning', 'vedtak', 'bosatt']);

const placeOf = ({ sheet, row, column }: At): Place => ({ sheet, row, column: column + 1 });

/** Both numbers that a text with one sign before three digits can mean. */
const waysToRead = (text: string): ImportParams => ({
  decimals: readNumber(text),
  thousands: readNumber(text.replace(/[.,]/, '')),
});

const NOTHING_MISSING: Readonly<Record<MissingKind, number>> = {
  missing: 0,
  hidden: 0,
  'not-asked': 0,
  awaiting: 0,
  'below-four': 0,
  'not-yet': 0,
  'cannot-occur': 0,
};

/** Collects what a file holds for the kommuner of one round. */
export function createStaging(
  context: ReadContext,
  match: (label: string) => KommuneMatch,
  register: Register,
  limits: ReadLimits,
): Staging {
  const inRound = new Set(context.kommuner.map(({ kommunenummer }) => kommunenummer));
  const choices = new Map((context.choices ?? []).map(({ label, kommunenummer }) => [label, kommunenummer]));
  const ownShares = new Set(
    context.indicators?.filter(({ isShare }) => isShare === true).map(({ id }) => id),
  );
  const staged = new Map<string, StagedValue>();
  const carried = new Map<string, Map<string, ValueToCarry>>();
  const past = forebears(register, context.structure, inRound);
  const pastValues = new Map<string, StagedValue>();
  const series = new Map<string, SeriesFound>();
  const ignored = ignoredTally();
  const notFound = labelTally<Place>();
  const ambiguous = labelTally<readonly string[]>();
  const problems: Problem[] = [];
  const targets: TargetOffer[] = [];
  const seen = new Set<string>();
  const fractions = fractionCheck<At>();
  let problemCount = 0;
  let rows = 0;

  const problem = (code: ProblemCode, at: At, params: ImportParams = {}): void => {
    problemCount += 1;
    if (problems.length < LISTED_PROBLEMS) problems.push({ code, params, place: placeOf(at) });
  };

  const chosen = (label: string): string | null => {
    const kommunenummer = choices.get(label);
    return kommunenummer !== undefined && inRound.has(kommunenummer) ? kommunenummer : null;
  };

  const taken = (kommunenummer: string, from: string | null = null): ResolvedKommune => {
    seen.add(kommunenummer);
    return { kommunenummer, from };
  };

  const resolve = (label: string, at: At, strictly: boolean): ResolvedKommune | null => {
    const found = match(label);
    switch (found.kind) {
      case 'match':
        if (inRound.has(found.kommunenummer)) return taken(found.kommunenummer);
        ignored.add('other-fylke', label);
        return null;
      case 'ambiguous': {
        const choice = chosen(label);
        if (choice !== null) return taken(choice);
        // Said to be one that is not in the round: that is an answer too, and not asked for again.
        if (!choices.has(label) && found.candidates.some((candidate) => inRound.has(candidate)))
          ambiguous.add(label, found.candidates);
        else ignored.add('other-fylke', label);
        return null;
      }
      case 'other-structure': {
        const [only, ...more] = found.now;
        if (found.kommunenummer !== null && only !== undefined && more.length === 0 && inRound.has(only)) {
          return taken(only, found.kommunenummer);
        }
        const divided = more.length > 0 && found.now.some((number) => inRound.has(number));
        ignored.add(divided ? 'divided' : 'other-structure', label);
        // The round has no use for it; the history has.
        return found.kommunenummer !== null && past.has(found.kommunenummer)
          ? { kommunenummer: found.kommunenummer, from: null }
          : null;
      }
      case 'contradiction':
        if (inRound.has(found.byNumber) || inRound.has(found.byName)) {
          problem('number-and-name-disagree', at, { found: label, ...found });
        } else ignored.add('other-fylke', label);
        return null;
      case 'fylke':
        ignored.add('fylke', label);
        return null;
      case 'not-a-kommune':
        ignored.add('not-a-kommune', label);
        return null;
      case 'unknown': {
        const choice = chosen(label);
        if (choice !== null) return taken(choice);
        if (strictly) {
          throw new ImportFailure('kommune-does-not-exist', {
            found: label.slice(0, 200),
            expected: String(context.structure),
            ...placeOf(at),
          });
        }
        notFound.add(label, placeOf(at));
        return null;
      }
    }
  };

  /** Under a number that ended. A point says nothing of the past, and of two lines the first is kept. */
  const keepPast = (value: StagedValue, of: SeriesFound): void => {
    const key = `${value.kommunenummer}|${value.indicator}|${value.period}`;
    if (!HISTORY.has(of.indicator) || value.missing === 'missing' || pastValues.has(key)) return;
    if (pastValues.size >= limits.values)
      throw new ImportFailure('too-many-values', { limit: limits.values });
    pastValues.set(key, value);
  };

  const keep = (value: StagedValue, of: SeriesFound, from: string | null, at: At): void => {
    const key = `${value.kommunenummer}|${value.indicator}|${value.period}`;
    if (from !== null) {
      if (carried.size >= limits.values) throw new ImportFailure('too-many-values', { limit: limits.values });
      const parts = carried.get(key) ?? new Map<string, ValueToCarry>();
      const part = parts.get(from);
      parts.set(from, {
        from,
        value: part === undefined ? value : mergeRepeated(part.value, value, at),
        series: of,
      });
      carried.set(key, parts);
      return;
    }
    const before = staged.get(key);
    if (before === undefined) {
      if (staged.size >= limits.values) throw new ImportFailure('too-many-values', { limit: limits.values });
      staged.set(key, value);
    } else {
      const merged = mergeRepeated(before, value, at);
      if (merged !== before) staged.set(key, merged);
      if (!ignored.addAgain('repeated')) {
        ignored.add('repeated', `${value.kommunenummer} ${value.indicator} ${value.period}`);
      }
    }
  };

  /** A number under the kommune's own name comes first; a carried one fills what it does not say. */
  const addCarried = (): void => {
    for (const [key, parts] of carried) {
      const kommunenummer = key.slice(0, key.indexOf('|'));
      const value = carryOver(kommunenummer, [...parts.values()], register, context);
      const own = staged.get(key);
      if (value === null) ignored.add('ask-carry-over', key.replaceAll('|', ' '));
      else if (own === undefined || (own.number === null && value.number !== null)) staged.set(key, value);
      else ignored.add('repeated', key.replaceAll('|', ' '));
    }
    carried.clear();
  };

  return {
    rowRead: () => {
      rows += 1;
    },
    resolve: (label, at) => resolve(label, at, false),
    resolveStrictly: (label, at) => resolve(label, at, true),
    stage: ({ kommune, series: of, period, cell, publisher, at, cellName: named }) => {
      const { kommunenummer, from } = kommune;
      const isShare = isKnownShare(of.indicator) || ownShares.has(of.indicator);
      const read = readValue(cell, publisher, { unit: of.unit, isShare });
      if (read.kind === 'problem') {
        const params = {
          kommunenummer,
          indicator: of.indicator,
          period,
          found: cellText(cell).slice(0, 100),
        };
        const ways = read.code === 'number-ambiguous' ? waysToRead(cellText(cell)) : {};
        problem(read.code, at, { ...params, ...ways, expected: of.unit });
        return;
      }
      const value: StagedValue = {
        kommunenummer,
        indicator: of.indicator,
        period,
        number: read.kind === 'number' ? read.number : null,
        missing: read.kind === 'missing' ? read.missing : null,
        sheet: at.sheet,
        cell: named ?? cellName(at.column, at.row),
      };
      if (past.has(kommunenummer)) {
        keepPast(value, of);
        return;
      }
      series.set(of.indicator, of);
      const mayBeParts = publisher === 'plain' || publisher === 'nav';
      if (mayBeParts && value.number !== null) fractions.note(of.indicator, value.number, at);
      keep(value, of, from, at);
    },
    offerTarget: (target) => {
      if (targets.length < OFFERED_TARGETS) targets.push(target);
    },
    ignore: ignored.add,
    problem,
    result: () => {
      addCarried();
      const inParts = fractions.found();
      for (const { indicator, at, number, count } of inParts) {
        series.delete(indicator);
        problemCount += count - 1;
        problem('share-as-fraction', at, { indicator, found: String(number), expected: 'percent' });
      }
      const values = [...staged.values()].filter(
        ({ indicator }) => !inParts.some((fraction) => fraction.indicator === indicator),
      );
      const missingByKind: Record<MissingKind, number> = { ...NOTHING_MISSING };
      for (const { missing } of values) if (missing !== null) missingByKind[missing] += 1;
      return {
        rows,
        values,
        forebears: [...pastValues.values()],
        series: [...series.values()],
        targets,
        matched: [...seen].sort(),
        notFound: notFound.list().map(({ label, count, detail }) => ({ label, count, place: detail })),
        ambiguous: ambiguous.list().map(({ label, count, detail }) => ({ label, count, candidates: detail })),
        ignored: ignored.list(),
        missingByKind,
        problems,
        problemCount,
      };
    },
  };
}
