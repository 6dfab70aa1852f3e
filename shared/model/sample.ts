import { z } from 'zod';
import { isoDate, kommunenummer, longText, period, persons, shortText, year } from '../contract/fields.ts';
import { kommuneTopics } from './innspill.ts';
import type { MissingKind } from './missing-kind.ts';
import type { Maalform, SampleKind, Structure } from './round.ts';

/** Words in both written languages. */
const bothLanguages = z.strictObject({ nb: longText.min(1), nn: longText.min(1) }).readonly();

const missingKind = z.enum([
  'missing',
  'hidden',
  'not-asked',
  'awaiting',
  'below-four',
  'not-yet',
  'cannot-occur',
] satisfies MissingKind[]);

const maalform = z.enum(['nb', 'nn', 'neutral'] satisfies Maalform[]);
const structure = z.literal([2020, 2024] satisfies Structure[]);
const assessment = z.literal([1, 2, 3, 4, 5]);

/** What a public kommune has in the register, an invented one brings along. */
const place = z
  .strictObject({
    maalform,
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    neighbours: z.array(kommunenummer).readonly(),
  })
  .readonly();

const sampleKommune = z
  .strictObject({
    kommunenummer,
    name: shortText,
    asked: z.boolean(),
    /** Why, where that differs from last year. */
    askedReason: shortText.optional(),
    /** One for each column: a number, or why there is none. */
    values: z.array(z.union([z.number(), missingKind])).readonly(),
    /** Absent for a kommune of the register. */
    place: place.optional(),
  })
  .readonly();

const sampleInnspill = z
  .strictObject({
    kommunenummer,
    /** 2 stands under `regions`, 6 is the fylke's. */
    topic: z.literal(kommuneTopics),
    text: longText.min(1),
    assessment: assessment.nullable(),
    source: shortText,
    date: isoDate,
  })
  .readonly();

/** Topic 2, which the fylkeskommune writes once for a region of videregående and which all its kommuner share. */
const sampleRegion = z
  .strictObject({
    name: shortText,
    members: z.array(kommunenummer).min(1).readonly(),
    text: bothLanguages,
    assessment: assessment.nullable(),
    source: bothLanguages,
    date: isoDate,
  })
  .readonly();

const capacity = z
  .strictObject({
    kommunenummer,
    can: persons.nullable(),
    wants: persons.nullable(),
    extra: persons.nullable(),
    health: persons.nullable(),
    minors: persons.nullable(),
    source: shortText,
    date: isoDate,
  })
  .readonly();

/** A round that ships with Fordel, as its file in resources/samples must be. */
export const sampleRound = z
  .strictObject({
    id: z.enum(['trondelag-2022', 'eksempelfylket-2027']),
    round: z
      .strictObject({
        year,
        fylkesnummer: z.string().regex(/^\d{2}$/),
        fylke: shortText,
        structure,
        sample: z.enum(['public', 'invented'] satisfies SampleKind[]),
      })
      .readonly(),
    /** What the round is made of, and what in it is given, late or invented: shown wherever the round is. */
    note: bothLanguages,
    /** The criteria set the round opens with. */
    preset: z.string().min(1),
    target: z
      .strictObject({ number: persons, minors: persons.nullable(), source: shortText, date: isoDate })
      .readonly(),
    sources: z
      .array(
        z
          .strictObject({
            id: z.string().min(1),
            title: shortText,
            source: shortText,
            licence: shortText,
            date: isoDate.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    columns: z
      .array(z.strictObject({ indicator: z.string().min(1), period, source: z.string().min(1) }).readonly())
      .readonly(),
    kommuner: z.array(sampleKommune).readonly(),
    regions: z.array(sampleRegion).readonly(),
    /** Topic 6, which the fylkeskommune writes once. */
    plans: z
      .strictObject({ text: bothLanguages, source: bothLanguages, date: isoDate })
      .readonly()
      .optional(),
    innspill: z.array(sampleInnspill).readonly(),
    capacities: z.array(capacity).readonly(),
    samarbeid: z
      .array(
        z
          .strictObject({
            name: shortText,
            members: z.array(kommunenummer).min(2).readonly(),
            min: persons.nullable(),
            max: persons.nullable(),
            host: kommunenummer.optional(),
            service: shortText.optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export type SampleRound = z.infer<typeof sampleRound>;
