import { z } from 'zod';
import { kommunenummer } from '../../../shared/contract/fields.ts';
import * as field from './row-fields.ts';
import type { TableSpec } from './table-spec.ts';

const kind = z.enum(['request', 'reminder']);
const templateKind = z.enum(['request', 'reminder', 'recommendation', 'case']);
const entered = z.string().max(300);
const perKommune = 500;

/** Letters to the kommuner, what they are made from, and what came back. */
export const letterTables = {
  letterSetup: {
    table: 'letter_setup',
    parent: 'round_id',
    columns: {
      deadline: field.date,
      contact_role: entered,
      contact_email: entered,
      contact_phone: entered,
      case_number: entered,
      neutral_language: field.language.nullable(),
      criteria: z.enum(['proposed', 'decided']).nullable(),
      anmodning: field.flag,
    },
    most: 1,
  },
  letterTemplates: {
    table: 'letter_template',
    parent: 'round_id',
    columns: {
      kind: templateKind,
      language: field.language,
      file_name: field.fileName,
      sha256: field.sha256,
    },
    most: 8,
  },
  letterAttachments: {
    table: 'letter_attachment',
    parent: 'round_id',
    columns: {
      kind: z.enum(['imdi', 'other']),
      title: field.name,
      file_name: field.fileName,
      sha256: field.sha256,
    },
    most: 200,
  },
  letters: {
    table: 'letter',
    parent: 'round_id',
    columns: {
      kommunenummer,
      kind,
      language: field.language,
      made_on: z.iso.date(),
      deadline: z.iso.date(),
      sent_on: field.date,
      journal_number: entered,
      journal_date: field.date,
      subject: field.line,
      body: field.prose,
      file_name: field.fileName,
      sha256: field.sha256,
    },
    most: 40 * perKommune,
  },
  letterProgress: {
    table: 'letter_progress',
    parent: 'round_id',
    columns: {
      kommunenummer,
      language: field.language.nullable(),
      their_ref: entered,
      replied_on: field.date,
      reply_journal_number: entered,
      reply_journal_date: field.date,
      approved_on: field.date,
    },
    most: perKommune,
  },
} as const satisfies Readonly<Record<string, TableSpec>>;
