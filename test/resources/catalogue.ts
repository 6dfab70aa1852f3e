import { z } from 'zod';
import type { CriteriaPreset } from '../../shared/model/criteria.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { readResource } from './read-resource.ts';

const scale = z.enum(['index', 'range', 'rating']);
const direction = z.literal([1, -1]);
const text = z.string().trim().min(1);

const indicator: z.ZodType<Indicator> = z.strictObject({
  id: z.string().regex(/^[a-z_]+$/),
  nameNb: text,
  nameNn: text,
  unit: z.enum(['persons', 'percent', 'rating', 'number']),
  scale,
  direction,
  carryOver: z.enum(['sum', 'weighted-mean', 'ask']),
  source: text,
});

const preset: z.ZodType<CriteriaPreset> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  nameNb: text,
  nameNn: text,
  year: z.int().min(2018).nullable(),
  source: text,
  noteNb: text,
  noteNn: text,
  ownReading: z.boolean(),
  alpha: z.number().positive().max(1),
  kappa: z.number().min(0).max(1),
  lowest: z.number().min(0).max(1),
  highest: z.number().min(1).nullable(),
  minimum: z.int().min(0),
  minimumRule: z.enum(['at-least', 'zero-or-at-least']),
  criteria: z.array(
    z.strictObject({ id: text, indicator: text, scale, direction, reach: z.number().positive().max(2) }),
  ),
});

/** The indicators and presets that ship, checked against the model. */
export const indicators = z.array(indicator).parse(readResource('indicators/indicators.json'));
export const presets = z.array(preset).parse(readResource('presets/presets.json'));
