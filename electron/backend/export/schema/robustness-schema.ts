import { z } from 'zod';
import { id, list, measure, number, persons, record } from './schema-fields.ts';

export const backtest = z.strictObject({
  against: z.strictObject(measure),
  total: number,
  rows: list(
    z.strictObject({
      rule: z.enum(['proposal', 'last-year-growth', 'per-inhabitant']),
      misplaced: number,
      misplacedShare: number,
      within2: number,
      of: number,
    }),
  ),
});

const step = z.strictObject({ reach: number, changes: record(z.int()) });

export const robustness = z.strictObject({
  band: number,
  draws: z.int().min(1).max(100_000),
  seed: z.int().min(0),
  within: z.strictObject({ persons, places: z.int() }),
  ranges: list(
    z.strictObject({
      kommunenummer: id,
      lowest: persons,
      low5: persons,
      high95: persons,
      highest: persons,
    }),
  ),
  steps: list(z.strictObject({ criterion: id, below: step.nullable(), above: step.nullable() })),
});
