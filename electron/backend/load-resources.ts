import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { SampleId } from '../../shared/contract/round-calls.ts';
import type { CriteriaPreset } from '../../shared/model/criteria.ts';
import { type SampleRound, sampleRound } from '../../shared/model/sample.ts';
import { type SelectionCall, selectionCall } from '../../shared/model/selection-call.ts';
import { selectionSample } from '../../shared/model/selection-sample.ts';

// Checked by schemas, and so loaded by the handlers that need it and not at the start.

const scale = z.enum(['index', 'range', 'rating']);
const direction = z.literal([1, -1]);

const presets = z.array(
  z.strictObject({
    id: z.string(),
    nameNb: z.string(),
    nameNn: z.string(),
    year: z.int().nullable(),
    source: z.string(),
    noteNb: z.string(),
    noteNn: z.string(),
    ownReading: z.boolean(),
    alpha: z.number(),
    kappa: z.number(),
    lowest: z.number(),
    highest: z.number().nullable(),
    minimum: z.int(),
    minimumRule: z.enum(['at-least', 'zero-or-at-least']),
    criteria: z.array(
      z.strictObject({ id: z.string(), indicator: z.string(), scale, direction, reach: z.number() }),
    ),
  }),
);

const json = (folder: URL, file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The presets that ship. Throws where the file is not what it should be: that is a broken installation. So do the others. */
export const loadPresets = (folder: URL): readonly CriteriaPreset[] =>
  presets.parse(json(folder, 'presets/presets.json'));

/** A sample round as it ships, in both languages. */
export const loadSample = (folder: URL, id: SampleId): SampleRound =>
  sampleRound.parse(json(folder, `samples/${id}.json`));

/** What was public of the call of 2016, with nothing assessed. */
export const loadSelectionSample = (folder: URL): SelectionCall =>
  selectionCall.parse(selectionSample(json(folder, 'samples/integreringsmottak-2016.json')));
