import { z } from 'zod';
import { kommunenummer, persons } from '../../../shared/contract/fields.ts';
import { packageCalls } from '../../../shared/contract/package-calls.ts';
import { deliverySchema } from '../export/delivery/delivery-schema.ts';
import { recommendationSchema } from '../export/recommendation-schema.ts';
import * as field from './row-fields.ts';
import type { TableSpec } from './table-spec.ts';

const perKommune = 500;
const version = z.int().min(1).max(100_000);
const frozen = { frozen_at: field.time, who: field.who };

/** As the call that writes it has it. */
const { details } = packageCalls['details.set'].input.shape;

/** A text that is in no other file of a package that was frozen: see exempt-entries.ts. */
const exemptEntry = z.strictObject({
  kommunenummer,
  topic: field.topic,
  text: field.prose,
  assessment: field.assessment,
  source: field.line,
  date: field.line.nullable(),
  region: field.line.exactOptional(),
  line: field.prose.exactOptional(),
  exempt: field.name,
});

/** Meetings, what was recommended and delivered, and what became of it. */
export const decisionTables = {
  meetingChanges: {
    table: 'meeting_change',
    parent: 'round_id',
    columns: {
      form: z.enum(['samarbeid', 'dialog']),
      kommunenummer,
      number_before: field.count,
      number_after: persons,
      asked_by: field.name,
      reason: z.string().min(1).max(2000),
      who: field.who,
      at: field.time,
    },
    most: 100_000,
  },
  meetingOutcomes: {
    table: 'meeting_outcome',
    parent: 'round_id',
    columns: {
      kommunenummer,
      outcome: z.enum(['agreed', 'differs', 'follow-up']),
      comment: z.string().max(2000),
      who: field.who,
      at: field.time,
    },
    most: perKommune,
  },
  details: {
    table: 'recommendation_details',
    parent: 'round_id',
    columns: { details: field.keptAs(details), note: field.prose },
    json: ['details'],
    most: 1,
  },
  recommendations: {
    table: 'recommendation',
    parent: 'round_id',
    columns: {
      version,
      language: field.language,
      content: field.keptAs(recommendationSchema),
      exempt: field.keptAs(z.array(exemptEntry).max(6 * perKommune)),
      ...frozen,
    },
    json: ['content', 'exempt'],
    most: 5000,
  },
  deliveries: {
    table: 'innspill_delivery',
    parent: 'round_id',
    columns: { version, language: field.language, content: field.keptAs(deliverySchema), ...frozen },
    json: ['content'],
    most: 5000,
  },
  decisions: {
    table: 'decision',
    parent: 'round_id',
    columns: {
      kommunenummer,
      asked: field.count,
      asked_minors: field.count,
      decided: field.count,
      decided_minors: field.count,
      decided_on: field.date,
      extra: field.count,
      health: field.count,
      no_family: field.flag,
      reservation: field.prose,
      settled: field.count,
      settled_on: field.date,
      explanation: field.prose,
    },
    most: perKommune,
  },
} as const satisfies Readonly<Record<string, TableSpec>>;
