import { z } from 'zod';
import { deadlineActors } from './deadline-actors.ts';

/** One deadline of the year. A null text is the template's own, in the language of the screen. */
export const deadline = z.strictObject({
  /** The template's name for it, or one of its own: stays the same, so that a calendar updates instead of doubling. */
  key: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(300).nullable(),
  who: z.enum(deadlineActors),
  /** ISO date; null = not known yet, or reckoned from `after`. */
  date: z.iso.date().nullable(),
  /** Reckoned from another one where it has no date of its own. */
  after: z.strictObject({ key: z.string().min(1).max(64), days: z.int().min(-400).max(400) }).nullable(),
  /** About this date. */
  about: z.boolean(),
  doneOn: z.iso.date().nullable(),
});

export type Deadline = z.output<typeof deadline>;
