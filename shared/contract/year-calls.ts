import { z } from 'zod';
import { type Deadline, deadline } from '../model/deadline.ts';
import type { FollowUp } from '../model/decision.ts';
import { lastYearRules } from '../model/last-year-number.ts';
import type { RoundSummary } from '../model/round.ts';
import type { SettlementHistory } from '../model/settlement-history.ts';
import { founds, reads, writes } from './define-call.ts';
import {
  fylkesnummer,
  isoDate,
  kommunenummer,
  longText,
  persons,
  roundId,
  roundLabel,
  visit,
  year,
} from './fields.ts';
import type { MadeFolder } from './made-folder.ts';

/** What a new round could not take over by itself, or took over in another way than it stood. */
export type CopyNote =
  /** Several kommuner became one, or one was divided: its numbers are not guessed. */
  | { readonly kind: 'merged' | 'divided'; readonly from: readonly string[]; readonly to: readonly string[] }
  /** Of the new fylke, and not in last year's round. */
  | { readonly kind: 'new'; readonly kommuner: readonly string[] }
  /** In last year's round, and of no kommune of this one. */
  | { readonly kind: 'gone'; readonly kommuner: readonly string[] }
  /** Asked now, or not asked, because IMDi did so last year. */
  | { readonly kind: 'asked' | 'not-asked'; readonly kommuner: readonly string[] }
  | { readonly kind: 'without-last-year'; readonly kommuner: readonly string[] };

export interface CopyReceipt {
  readonly roundId: number;
  readonly notes: readonly CopyNote[];
  /** The sum of last year's numbers, persons. */
  readonly lastYear: number;
}

/** One kommune in two rounds; the earlier numbers are those of the kommuner that covered its land, or null. */
export interface ComparedRow {
  readonly kommunenummer: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly earlier: ComparedNumbers;
  readonly now: ComparedNumbers;
}

export interface ComparedNumbers {
  readonly recommended: number | null;
  readonly asked: number | null;
  readonly decided: number | null;
  readonly settled: number | null;
}

export interface RoundComparison {
  readonly earlier: RoundSummary;
  readonly now: RoundSummary;
  readonly rows: readonly ComparedRow[];
  /** Kommuner of the other round that are in no row. */
  readonly without: readonly string[];
}

export interface RequestReceipt extends MadeFolder {
  readonly letters: number;
}

const persons0 = persons.nullable();

/** From one year to the next: rounds, what became of the numbers, deadlines and readiness. */
export const yearCalls = {
  /** A new round made of an earlier one. `from` and not roundId: it is no step in the history of the round it is made of. */
  'round.copy': founds<CopyReceipt>().with(
    z.strictObject({
      from: roundId,
      year,
      /** Where the fylke has another number in the new year's structure; null = the same. */
      fylkesnummer: fylkesnummer.nullable(),
      lastYear: z.enum(lastYearRules),
      /** With the imported values, each with its own file and cell. */
      values: z.boolean(),
    }),
  ),
  'round.label': writes<null>().with(z.strictObject({ roundId, label: roundLabel })),
  'round.archive': writes<null>().with(z.strictObject({ roundId, archived: z.boolean() })),
  'round.compare': reads<RoundComparison>().with(z.strictObject({ roundId, other: roundId })),
  'followup.show': reads<FollowUp>().with(z.strictObject({ roundId })),
  /** Anmodning, vedtak and settled of every year that a file of the round has, kommune by kommune. */
  'followup.history': reads<SettlementHistory>().with(z.strictObject({ roundId })),
  /** All the user has written of one kommune. A null number gives way to the imported one. */
  'decision.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      decision: z.strictObject({
        asked: persons0,
        askedMinors: persons0,
        decided: persons0,
        decidedMinors: persons0,
        decidedOn: isoDate.nullable(),
        extra: persons0,
        health: persons0,
        noFamily: z.boolean(),
        reservation: longText,
        settled: persons0,
        settledOn: isoDate.nullable(),
        explanation: longText,
      }),
      visit,
    }),
  ),
  'readiness.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      persons: persons0,
      needs: longText,
      date: isoDate.nullable(),
      visit,
    }),
  ),
  /** Letters that ask for a copy of the vedtak, and an e-mail text for each. null = the user chose no folder. */
  'decision.request': writes<RequestReceipt | null>().with(
    z.strictObject({
      roundId,
      /** null = all that are asked and have no vedtak. */
      kommuner: z.array(kommunenummer).min(1).max(500).nullable(),
      date: isoDate,
    }),
  ),
  'deadlines.show': reads<{ readonly entries: readonly Deadline[]; readonly own: boolean }>().with(
    z.strictObject({ roundId }),
  ),
  /** The whole list; null = back to the template. */
  'deadlines.save': writes<null>().with(
    z.strictObject({ roundId, entries: z.array(deadline).max(60).nullable(), visit }),
  ),
} as const;
