import { z } from 'zod';
import type { NoAllocation, Sensitivity } from '../allocation/index.ts';
import type { BacktestView } from '../model/backtest-against.ts';
import type { RulesComparison } from '../model/compare-rules.ts';
import { reads } from './define-call.ts';
import { period, persons, roundId } from './fields.ts';

/** The series of what really was asked for, voted and settled. */
export const realSeries = ['anmodning', 'opprinnelig_anmodning', 'vedtak', 'bosatt'] as const;
export type RealSeries = (typeof realSeries)[number];

/** Other weights that could as well have been chosen: a band around each, or an order such as a criteria letter says. */
const allowed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('band'), share: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('order'), tiers: z.array(z.array(z.string().max(64)).min(1)).max(64) }),
]);

/** A name the caller gives its work, to know its progress by and to stop it. */
const job = z.string().min(1).max(64);

export const robustnessCalls = {
  /** How far each number moves under other weights. Progress is told as events of that job; the same seed, the same answer. */
  'sensitivity.show': reads<Sensitivity | NoAllocation>().with(
    z.strictObject({
      roundId,
      allowed,
      draws: z.int().min(1).max(100_000),
      seed: z
        .int()
        .min(0)
        .max(2 ** 31 - 1),
      within: persons,
      job,
    }),
  ),
  /** Stops it; its own call then answers with what was done so far. false: nothing of that name is under way. */
  'job.cancel': reads<{ readonly cancelled: boolean }>().with(z.strictObject({ job })),
  /** Every preset on our numbers, and our set without each criterion. */
  'rules.compare': reads<RulesComparison>().with(z.strictObject({ roundId })),
  /** Which real numbers there are to hold the proposal against. */
  'backtest.choices': reads<
    readonly { readonly indicator: RealSeries; readonly periods: readonly string[] }[]
  >().with(z.strictObject({ roundId })),
  'backtest.show': reads<BacktestView>().with(
    z.strictObject({ roundId, indicator: z.enum(realSeries), period }),
  ),
} as const;
