import { z } from 'zod';
import type { CriteriaPreset } from '../model/criteria.ts';
import type { Indicator } from '../model/indicator.ts';
import type { RoundSummary, RoundView, ValueView } from '../model/round.ts';
import { founds, reads, writes } from './define-call.ts';
import {
  fylkesnummer,
  isoDate,
  kommunenummer,
  persons,
  reason,
  roundId,
  scenario,
  shortText,
  year,
} from './fields.ts';

export type SampleId = 'trondelag-2022' | 'eksempelfylket-2027';

export interface FylkeView {
  readonly fylkesnummer: string;
  readonly fylke: string;
}

/** Every value of a round, every imported year; or those of one figure in the years that the round shows. */
export interface RoundValues {
  readonly round: RoundSummary;
  readonly kommuner: readonly {
    readonly kommunenummer: string;
    readonly name: string;
    readonly values: Readonly<Record<string, Readonly<Record<string, ValueView>>>>;
  }[];
}

export const roundCalls = {
  'round.list': reads<readonly RoundSummary[]>().with(z.strictObject({})),
  'round.create': founds<{ readonly roundId: number }>().with(z.strictObject({ year, fylkesnummer })),
  /** Opens a sample round; makes it the first time. */
  'sample.open': founds<{ readonly roundId: number }>().with(
    z.strictObject({ sample: z.enum(['trondelag-2022', 'eksempelfylket-2027']) }),
  ),
  /** With the scenario that is worked on; with the recommended one where it is absent, or is there no more. */
  'round.show': reads<RoundView>().with(z.strictObject({ roundId, scenario })),
  'values.show': reads<RoundValues>().with(
    z.strictObject({ roundId, indicator: z.string().min(1).max(64).optional() }),
  ),
  'fylke.list': reads<readonly FylkeView[]>().with(z.strictObject({ year })),
  'indicator.list': reads<readonly Indicator[]>().with(z.strictObject({})),
  /** Makes an indicator (id null), or changes one of the user's own. It belongs to no round, and is not undone. */
  'indicator.save': founds<Indicator>().with(
    z.strictObject({
      id: z.string().min(1).max(64).nullable(),
      nameNb: shortText,
      nameNn: shortText,
      unit: z.enum(['persons', 'percent', 'rating', 'number']),
      scale: z.enum(['index', 'range', 'rating']),
      direction: z.union([z.literal(1), z.literal(-1)]),
      carryOver: z.enum(['sum', 'weighted-mean', 'ask']),
      source: z.string().trim().max(300),
    }),
  ),
  'preset.list': reads<readonly CriteriaPreset[]>().with(z.strictObject({})),
  'target.add': writes<null>().with(
    z.strictObject({
      roundId,
      number: persons,
      minors: persons.nullable(),
      source: shortText,
      date: isoDate,
    }),
  ),
  /** Enslige mindreårige: two numbers and who takes them. Both 0: none are shared out. */
  'minors.set': writes<null>().with(
    z.strictObject({
      roundId,
      aged15to18: persons,
      under15: persons,
      kommuner: z.array(kommunenummer).max(500),
      /** «Høyest = kapasitet» for them, with the reason; null = off. */
      capacityReason: reason.nullable(),
    }),
  ),
  'minors.remove': writes<null>().with(z.strictObject({ roundId })),
  /** Who is asked. Leaving out or taking in against last year's set needs a reason. */
  'asked.set': writes<null>().with(
    z.strictObject({ roundId, kommunenummer, asked: z.boolean(), reason: reason.nullable() }),
  ),
} as const;
