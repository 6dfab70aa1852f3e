import type {
  FileReading,
  IgnoredReason,
  ImportParams,
  ProblemCode,
  SeriesFound,
  TargetOffer,
} from '../../../../shared/model/importing.ts';
import type { Cell } from '../table.ts';
import type { Publisher } from './missing-marks.ts';

/** Where a cell stands: row from 1, column from 0. */
export interface At {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** A kommune of the round, and the number of the other structure that it stood under, where it did. */
export interface ResolvedKommune {
  readonly kommunenummer: string;
  readonly from: string | null;
}

export interface ValueToStage {
  readonly kommune: ResolvedKommune;
  readonly series: SeriesFound;
  readonly period: string;
  readonly cell: Cell | undefined;
  readonly publisher: Publisher;
  readonly at: At;
  /** How the place is named where the file has no columns and lines. */
  readonly cellName?: string;
}

/** What a layout finds in a file goes here, and comes out as the part of a FileReading that is about content. */
export interface Staging {
  readonly rowRead: () => void;
  /** The round's kommune a label names; null where it names none of them, which is then counted with its reason. */
  readonly resolve: (label: string, at: At) => ResolvedKommune | null;
  /** As resolve, for a table where an unknown kommune stops the reading: the user's own, not a publisher's. */
  readonly resolveStrictly: (label: string, at: At) => ResolvedKommune | null;
  readonly stage: (value: ValueToStage) => void;
  readonly offerTarget: (target: TargetOffer) => void;
  readonly ignore: (reason: IgnoredReason, example: string, count?: number) => void;
  readonly problem: (code: ProblemCode, at: At, params?: ImportParams) => void;
  readonly result: () => StagedContent;
}

export type StagedContent = Pick<
  FileReading,
  | 'rows'
  | 'values'
  | 'forebears'
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
