import { z } from 'zod';
import { kommunenummer, persons } from '../../../shared/contract/fields.ts';
import { formFields } from '../../../shared/model/form.ts';
import { contactLengths } from '../../../shared/model/limits.ts';
import * as field from './row-fields.ts';
import type { TableSpec } from './table-spec.ts';

const assessed = { assessed_by: field.who, assessed_at: field.time.nullable() };
const said = { text: field.prose, assessment: field.assessment, source: field.line, date: field.date };
const perKommune = 500;

const outside = z.strictObject({ kommunenummer, name: field.name, fylke: field.name });
const contact = z.strictObject({
  role: z.string().max(contactLengths.role),
  name: z.string().max(contactLengths.name),
  email: z.string().max(contactLengths.email),
  phone: z.string().max(contactLengths.phone),
});

/** What kommuner and fylkeskommune say, who settles together, and enslige mindreårige. */
export const innspillTables = {
  innspill: {
    table: 'innspill',
    parent: 'round_id',
    columns: { kommunenummer, topic: field.topic, ...said, ...assessed },
    most: 6 * perKommune,
  },
  capacities: {
    table: 'capacity',
    parent: 'round_id',
    columns: {
      kommunenummer,
      can: field.count,
      wants: field.count,
      extra: field.count,
      health: field.count,
      minors: field.count,
      source: field.line,
      date: field.date,
    },
    most: perKommune,
  },
  regions: {
    table: 'vgs_region',
    parent: 'round_id',
    columns: { name: field.name, ...said, ...assessed },
    most: perKommune,
    children: {
      regionMembers: {
        table: 'vgs_region_member',
        parent: 'region_id',
        round: 'round_id',
        columns: { kommunenummer },
        most: perKommune,
      },
    },
  },
  plans: {
    table: 'fylke_plans',
    parent: 'round_id',
    columns: { text: field.prose, source: field.line, date: field.date },
    most: 1,
  },
  exempt: {
    table: 'exempt_text',
    parent: 'round_id',
    columns: { kommunenummer, topic: field.topic, legal_basis: field.name },
    most: 6 * perKommune,
  },
  samarbeid: {
    table: 'samarbeid',
    parent: 'round_id',
    columns: {
      name: field.name,
      members: field.kommuner,
      min: field.count,
      max: field.count,
      host: kommunenummer.nullable(),
      service: field.line,
      joint: field.flag,
      outside: field.keptAs(z.array(outside).max(500)),
    },
    json: ['members', 'outside'],
    most: 1000,
  },
  forms: {
    table: 'form_received',
    parent: 'round_id',
    columns: {
      kommunenummer,
      file_name: field.line.min(1),
      kind: z.enum(['xlsx', 'docx']),
      sha256: field.sha256,
      version: z.int().min(0).max(1000),
      date: field.date,
      at: field.time,
      who: field.who,
      answers: field.keptAs(z.partialRecord(z.enum(formFields), field.prose)),
    },
    json: ['answers'],
    most: 100 * perKommune,
  },
  readiness: {
    table: 'readiness',
    parent: 'round_id',
    columns: { kommunenummer, persons: field.count, needs: field.prose, date: field.date },
    most: perKommune,
  },
  minors: {
    table: 'minors',
    parent: 'round_id',
    columns: {
      aged_15_to_18: persons,
      under_15: persons,
      kommuner: field.kommuner,
      capacity_reason: field.line.min(1).nullable(),
    },
    json: ['kommuner'],
    most: 1,
  },
  minorsLots: {
    table: 'minors_lot',
    parent: 'round_id',
    columns: {
      part: z.enum(['15-18', 'under-15']),
      kommuner: field.kommuner.min(2),
      date: z.iso.date(),
      witnesses: field.name,
    },
    json: ['kommuner'],
    most: 2,
  },
  /** Only where the user has ticked them, but for those that are marked to go with what is exported. */
  notes: {
    table: 'private_note',
    parent: 'round_id',
    columns: { kommunenummer, text: field.prose, exported: field.flag },
    most: perKommune,
  },
  /** Only where the user has ticked them. */
  contacts: {
    table: 'kommune_contacts',
    parent: 'round_id',
    columns: { kommunenummer, contacts: field.keptAs(z.array(contact).min(1).max(50)) },
    json: ['contacts'],
    most: perKommune,
  },
} as const satisfies Readonly<Record<string, TableSpec>>;
