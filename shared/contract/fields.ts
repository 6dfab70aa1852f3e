import { z } from 'zod';
import { longestNote, longestText, mostPersons } from '../model/limits.ts';
import { roundLabel as keptLabel } from '../model/round-label.ts';

/** Fields that many calls share, with their ranges. */
export const roundId = z.int().positive();
export const kommunenummer = z.string().regex(/^\d{4}$/, 'four digits');
export const fylkesnummer = z.string().regex(/^\d{2}$/, 'two digits');
export const year = z.int().min(1990).max(2100);
/** A year or a month. */
export const period = z.string().regex(/^\d{4}(-\d{2})?$/, 'a year or a year and month');
/** A whole number of persons. */
export const persons = z.int().min(0).max(mostPersons);
export const isoDate = z.iso.date();
export const reason = z.string().trim().min(3).max(longestNote);
/** What a round is called beside its fylke and year, as it is kept; '' = nothing. */
export const roundLabel = z.string().max(1000).overwrite(keptLabel).max(60);
export const shortText = z.string().trim().min(1).max(300);
export const longText = z.string().max(longestText);
export const fileToken = z.string().min(8).max(128);
/** Which scenario of the round; absent = the recommended one. */
export const scenario = z.int().positive().optional();
/** Edits of one field in one visit share this, and become one entry of the history. */
export const visit = z.string().max(64).optional();
/** A year, a month, or a span of years that are pooled: '2019..2021'. */
const measuredPeriod = z
  .string()
  .regex(/^\d{4}(-\d{2}|\.\.\d{4})?$/, 'a year, a month, or two years with .. between');
export const measure = { indicator: z.string().min(1).max(64), period: measuredPeriod };
export const language = z.enum(['nb', 'nn']);
