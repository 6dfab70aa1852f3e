import { z } from 'zod';
import { kommunenummer, measure, period, persons } from '../../../shared/contract/fields.ts';
import { deadline } from '../../../shared/model/deadline.ts';
import { decisionTables } from './decision-tables.ts';
import { innspillTables } from './innspill-tables.ts';
import { letterTables } from './letter-tables.ts';
import { ownColumnTables } from './own-column-tables.ts';
import * as field from './row-fields.ts';
import type { TableSpec } from './table-spec.ts';

const reason = z.string().min(1).max(2000);
const perKommune = 500;

const criteriaSet: TableSpec = {
  table: 'criteria_set',
  parent: 'round_id',
  columns: {
    preset: z.string().max(64).nullable(),
    name: field.name,
    size_indicator: field.id,
    size_period: measure.period,
    last_year_indicator: field.id,
    last_year_period: measure.period,
    alpha: z.number().positive().max(1),
    kappa: z.number().min(0).max(1),
    lowest: z.number().min(0).max(1),
    highest: z.number().min(1).max(1000).nullable(),
    minimum: persons,
    minimum_rule: z.enum(['at-least', 'zero-or-at-least']),
  },
  most: 1,
  children: {
    criteria: {
      table: 'criterion',
      parent: 'criteria_set_id',
      columns: {
        name: field.id,
        position: z.int().min(0).max(1000),
        indicator: field.id,
        period: measure.period,
        scale: field.scale,
        direction: field.direction,
        reach: z.number().min(0).max(2),
      },
      order: 'position, id',
      most: 100,
    },
  },
};

const allocation: TableSpec = {
  table: 'allocation',
  parent: 'round_id',
  columns: {
    name: field.name,
    recommended: field.flag,
    rest_persons: field.count,
    rest_reason: reason.nullable(),
  },
  most: 100,
  own: { key: 'criteria', column: 'criteria_set_id', spec: criteriaSet },
  children: {
    locks: {
      table: 'lock',
      parent: 'allocation_id',
      columns: {
        kommunenummer,
        number: persons,
        reason,
        who: field.who,
        at: field.time,
      },
      most: perKommune,
    },
    bounds: {
      table: 'kommune_bound',
      parent: 'allocation_id',
      columns: { kommunenummer, min: field.count, max: field.count, reason },
      most: perKommune,
    },
    capacityAsMax: {
      table: 'capacity_as_max',
      parent: 'allocation_id',
      columns: { kommunenummer, reason },
      most: perKommune,
    },
    lots: {
      table: 'lot',
      parent: 'allocation_id',
      columns: { kommuner: field.kommuner.min(2), date: z.iso.date(), witnesses: field.name },
      json: ['kommuner'],
      most: 1,
    },
  },
};

const source: TableSpec = {
  table: 'import',
  parent: 'round_id',
  columns: {
    file_name: field.line,
    sha256: field.sha256,
    layout: field.id,
    title: field.line.nullable(),
    rows: z.int().min(0).max(100_000_000),
    at: field.time,
    who: field.who,
    state: z.literal('valid'),
    priority: z.int().min(-1_000_000).max(1_000_000),
  },
  // What was taken out, or never confirmed, is no part of the round any more.
  where: `state = 'valid'`,
  most: 2000,
  children: {
    values: {
      table: 'value',
      parent: 'import_id',
      columns: {
        kommunenummer,
        indicator: field.id,
        period,
        number: z.number().nullable(),
        missing: z
          .enum(['missing', 'hidden', 'not-asked', 'awaiting', 'below-four', 'not-yet', 'cannot-occur'])
          .nullable(),
        sheet: field.line.nullable(),
        cell: field.line,
        carried_from: field.kommuner.nullable(),
        yields: field.flag,
      },
      json: ['carried_from'],
      order: 'kommunenummer, indicator, period',
      most: 1_000_000,
    },
  },
};

/** Everything of a round but the row `round` itself, its history and the files it names. Test: nothing of the database is left out unsaid. */
export const roundTables = {
  kommuner: {
    table: 'round_kommune',
    parent: 'round_id',
    columns: {
      kommunenummer,
      name: z.string().min(1).max(120),
      maalform: z.enum(['nb', 'nn', 'neutral']),
      lat: z.number().min(-90).max(90).nullable(),
      lon: z.number().min(-180).max(180).nullable(),
      neighbours: field.kommuner,
      asked: field.flag,
      asked_reason: z.string().max(2000).nullable(),
    },
    json: ['neighbours'],
    most: perKommune,
  },
  targets: {
    table: 'target_version',
    parent: 'round_id',
    columns: {
      number: persons,
      minors: field.count,
      source: field.line,
      date: z.iso.date(),
    },
    most: 1000,
  },
  sources: source,
  scenarios: allocation,
  ...innspillTables,
  ...letterTables,
  ...decisionTables,
  ...ownColumnTables,
  deadlines: {
    table: 'year_deadlines',
    parent: 'round_id',
    columns: { entries: field.keptAs(z.array(deadline).max(200)) },
    json: ['entries'],
    most: 1,
  },
} as const satisfies Readonly<Record<string, TableSpec>>;

export type RoundTable = keyof typeof roundTables;
