import type {
  FileReading,
  IgnoredReason,
  ImportParams,
  MissingKind,
  Place,
  Problem,
  ProblemCode,
  ReadContext,
  SeriesFound,
  StagedValue,
  TargetOffer,
} from '../../../../shared/model/importing.ts';
import type { KommuneMatch } from '../../../../shared/model/register.ts';
import { cellName } from '../cell-name.ts';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import type { Cell } from '../table.ts';
import { cellText } from '../table.ts';
import type { Publisher } from './missing-marks.ts';
import { readValue } from './read-value.ts';
import { ignoredTally, labelTally } from './tally.ts';

/** Where a cell stands: row from 1, column from 0. */
export interface At {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

export interface ValueToStage {
  readonly kommunenummer: string;
  readonly series: SeriesFound;
  readonly period: string;
  readonly cell: Cell | undefined;
  readonly publisher: Publisher;
  readonly at: At;
}

/** What a layout finds in a file goes here, and comes out as the part of a FileReading that is about content. */
export interface Staging {
  readonly rowRead: () => void;
  /** The round's kommune a label names; null where it names none of them, which is then counted with its reason. */
  readonly resolve: (label: string, at: At) => string | null;
  /** As resolve, for a table where an unknown kommunenummer stops the reading: the user's own, not a publisher's. */
  readonly resolveStrictly: (label: string, at: At) => string | null;
  readonly stage: (value: ValueToStage) => void;
  readonly offerTarget: (target: TargetOffer) => void;
  readonly ignore: (reason: IgnoredReason, example: string) => void;
  readonly problem: (code: ProblemCode, at: At, params?: ImportParams) => void;
  readonly result: () => StagedContent;
}

export type StagedContent = Pick<
  FileReading,
  | 'rows'
  | 'values'
  | 'series'
  | 'targets'
  | 'matched'
  | 'notFound'
  | 'ambiguous'
  | 'ignored'
  | 'missingByKind'
  | 'problems'
  | 'problemCount'
>;

/** As many problems are listed; all are counted. */
const LISTED_PROBLEMS = 200;
const OFFERED_TARGETS = 5_000;

const placeOf = ({ sheet, row, column }: At): Place => ({ sheet, row, column: column + 1 });

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
  limits: ReadLimits,
): Staging {
  const inRound = new Set(context.kommuner.map(({ kommunenummer }) => kommunenummer));
  const choices = new Map((context.choices ?? []).map(({ label, kommunenummer }) => [label, kommunenummer]));
  const staged = new Map<string, StagedValue>();
  const series = new Map<string, SeriesFound>();
  const ignored = ignoredTally();
  const notFound = labelTally<Place>();
  const ambiguous = labelTally<readonly string[]>();
  const problems: Problem[] = [];
  const targets: TargetOffer[] = [];
  const seen = new Set<string>();
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

  const resolve = (label: string, at: At, strictly: boolean): string | null => {
    const found = match(label);
    switch (found.kind) {
      case 'match':
        if (inRound.has(found.kommunenummer)) {
          seen.add(found.kommunenummer);
          return found.kommunenummer;
        }
        ignored.add('other-fylke', label);
        return null;
      case 'ambiguous': {
        const choice = chosen(label);
        if (choice !== null) {
          seen.add(choice);
          return choice;
        }
        if (found.candidates.some((candidate) => inRound.has(candidate)))
          ambiguous.add(label, found.candidates);
        else ignored.add('other-fylke', label);
        return null;
      }
      case 'other-structure':
        ignored.add('other-structure', label);
        return null;
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
        if (choice !== null) {
          seen.add(choice);
          return choice;
        }
        if (strictly && found.kommunenummer !== null) {
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

  const keep = (value: StagedValue, at: At): void => {
    const key = `${value.kommunenummer}|${value.indicator}|${value.period}`;
    const before = staged.get(key);
    if (before === undefined) {
      if (staged.size >= limits.values) throw new ImportFailure('too-many-values', { limit: limits.values });
      staged.set(key, value);
    } else if (before.number === value.number && before.missing === value.missing) {
      ignored.add('repeated', `${value.kommunenummer} ${value.indicator} ${value.period}`);
    } else {
      problem('values-disagree', at, {
        kommunenummer: value.kommunenummer,
        indicator: value.indicator,
        period: value.period,
        found: value.number ?? value.missing,
        other: before.number ?? before.missing,
        otherSheet: before.sheet,
        otherCell: before.cell,
      });
    }
  };

  return {
    rowRead: () => {
      rows += 1;
    },
    resolve: (label, at) => resolve(label, at, false),
    resolveStrictly: (label, at) => resolve(label, at, true),
    stage: ({ kommunenummer, series: of, period, cell, publisher, at }) => {
      const read = readValue(cell, publisher, of.unit);
      if (read.kind === 'problem') {
        const params = {
          kommunenummer,
          indicator: of.indicator,
          period,
          found: cellText(cell).slice(0, 100),
        };
        problem(read.code, at, { ...params, expected: of.unit });
        return;
      }
      series.set(of.indicator, of);
      keep(
        {
          kommunenummer,
          indicator: of.indicator,
          period,
          number: read.kind === 'number' ? read.number : null,
          missing: read.kind === 'missing' ? read.missing : null,
          sheet: at.sheet,
          cell: cellName(at.column, at.row),
        },
        at,
      );
    },
    offerTarget: (target) => {
      if (targets.length < OFFERED_TARGETS) targets.push(target);
    },
    ignore: ignored.add,
    problem,
    result: () => {
      const values = [...staged.values()];
      const missingByKind: Record<MissingKind, number> = { ...NOTHING_MISSING };
      for (const { missing } of values) if (missing !== null) missingByKind[missing] += 1;
      return {
        rows,
        values,
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
