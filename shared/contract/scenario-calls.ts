import { z } from 'zod';
import type { SavedSet } from '../model/saved-set.ts';
import { reads, writes } from './define-call.ts';
import { roundId, scenario, shortText } from './fields.ts';

const scenarioId = z.int().positive();
const savedSetId = z.int().positive();

export const scenarioCalls = {
  /** A copy of a scenario with all its weights, bounds and locks; of the recommended one where `from` is null. */
  'scenario.add': writes<{ readonly scenario: number }>().with(
    z.strictObject({ roundId, name: shortText, from: scenarioId.nullable() }),
  ),
  'scenario.rename': writes<null>().with(z.strictObject({ roundId, scenario: scenarioId, name: shortText })),
  /** Makes it the recommendation: what is exported, shown in the meeting and sent. */
  'scenario.recommend': writes<null>().with(z.strictObject({ roundId, scenario: scenarioId })),
  'scenario.remove': writes<null>().with(z.strictObject({ roundId, scenario: scenarioId })),
  /** Criteria sets that have been saved, newest first. They belong to no round. */
  'savedSet.list': reads<readonly SavedSet[]>().with(z.strictObject({})),
  /** Keeps the criteria as they stand as the year's set. One of the same name and year is replaced. */
  'savedSet.save': writes<{ readonly savedSetId: number }>().with(
    z.strictObject({ roundId, scenario, name: shortText, source: shortText }),
  ),
  /** Starts over from a saved set; in another year with periods filled in from what the round has. */
  'savedSet.use': writes<null>().with(z.strictObject({ roundId, scenario, savedSetId })),
  'savedSet.remove': writes<null>().with(z.strictObject({ roundId, savedSetId })),
} as const;
