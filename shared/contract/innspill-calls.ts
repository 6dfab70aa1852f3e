import { z } from 'zod';
import { type EarlierAnswers, kommuneTopics } from '../model/innspill.ts';
import { contactLengths, longestNote, mostContacts, mostSeen } from '../model/limits.ts';
import type { OutsideKommune } from '../model/round.ts';
import { reads, writes } from './define-call.ts';
import { isoDate, kommunenummer, longText, persons, reason, roundId, shortText, visit } from './fields.ts';

const assessment = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const source = z.string().max(300);
const id = z.int().positive();
const contact = z.strictObject({
  role: z.string().max(contactLengths.role),
  name: z.string().max(contactLengths.name),
  email: z.string().max(contactLengths.email),
  phone: z.string().max(contactLengths.phone),
});
const members = z.array(kommunenummer).max(500);

/** What is written together of a topic, a kommune's numbers, and so on. */
const line = { text: z.string().max(longestNote) };
const plans = { text: longText, source, date: isoDate.nullable() };
const entry = { ...plans, assessment: assessment.nullable() };
const region = { ...entry, name: shortText, members };
const contacts = { contacts: z.array(contact).max(mostContacts) };
const note = { text: longText, exported: z.boolean() };
const capacity = {
  can: persons.nullable(),
  wants: persons.nullable(),
  extra: persons.nullable(),
  health: persons.nullable(),
  minors: persons.nullable(),
  source,
  date: isoDate.nullable(),
};

/**
 * What the one who saves had in front: what was stored when the edit began, and what was sent of it since. A field that was
 * not changed keeps what is stored, and what is stored in one that was, and is none of these, is not written over: the
 * call is refused with `changed-meanwhile`. Left out: what is given stands.
 */
const seen = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject(shape)).max(mostSeen).optional();

const some = z.string();
const perhaps = some.nullable();
const figure = z.number().nullable();
/** Without limits, for nothing of it is stored: a window has also seen what was refused, or came from an older program. */
const seenLine = { text: some };
const seenPlans = { text: some, source: some, date: perhaps };
const seenEntry = { ...seenPlans, assessment: entry.assessment };
const seenRegion = { ...seenEntry, name: some, members: z.array(some) };
const seenContacts = {
  contacts: z.array(z.strictObject({ role: some, name: some, email: some, phone: some })),
};
const seenNote = { text: some, exported: z.boolean() };
const seenCapacity = {
  can: figure,
  wants: figure,
  extra: figure,
  health: figure,
  minors: figure,
  source: some,
  date: perhaps,
};

export const innspillCalls = {
  /** What a kommune answers on a topic, and our assessment of it. Who judged, and when, is noted where it changes. */
  'innspill.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      topic: z.literal(kommuneTopics),
      ...entry,
      seen: seen(seenEntry),
      visit,
    }),
  ),
  /** What the fylkeskommune says of this kommune alone under topic 2 or 6. */
  'innspill.saveLine': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      topic: z.literal([2, 6]),
      ...line,
      seen: seen(seenLine),
      visit,
    }),
  ),
  /** What the kommune, or those it was made of, said in earlier rounds on this machine; newest first. */
  'innspill.earlier': reads<readonly EarlierAnswers[]>().with(z.strictObject({ roundId, kommunenummer })),
  /** Topic 2 for a region of videregående (id null: a new one). Its members leave the regions they were in. */
  'region.save': writes<{ readonly id: number }>().with(
    z.strictObject({
      roundId,
      id: id.nullable(),
      ...region,
      seen: seen(seenRegion),
      visit,
    }),
  ),
  'region.remove': writes<null>().with(z.strictObject({ roundId, id })),
  /** Topic 6, once for the fylke. */
  'plans.save': writes<null>().with(z.strictObject({ roundId, ...plans, seen: seen(seenPlans), visit })),
  /** All contacts of a kommune; none = an empty list. */
  'contacts.save': writes<null>().with(
    z.strictObject({ roundId, kommunenummer, ...contacts, seen: seen(seenContacts), visit }),
  ),
  /** Deletes contacts for good, out of the history too: undo does not bring them back. null = all of the round. */
  'contacts.forget': writes<null>().with(
    z.strictObject({ roundId, kommunenummer: kommunenummer.nullable() }),
  ),
  /** Our own note on a kommune. It leaves the machine only where `exported` says so. */
  'privateNote.save': writes<null>().with(
    z.strictObject({ roundId, kommunenummer, ...note, seen: seen(seenNote), visit }),
  ),
  'capacity.save': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      ...capacity,
      seen: seen(seenCapacity),
      visit,
    }),
  ),
  /**
   * Makes a samarbeid (id null) or changes it. Members may be of the register and outside the round. Bounds hold with a
   * joint frame; where `joint` is left out, bounds make one.
   */
  'samarbeid.save': writes<{ readonly id: number }>().with(
    z.strictObject({
      roundId,
      id: id.nullable(),
      name: shortText,
      members,
      min: persons.nullable(),
      max: persons.nullable(),
      host: kommunenummer.nullable().optional(),
      service: z.string().max(300).optional(),
      joint: z.boolean().optional(),
      visit,
    }),
  ),
  'samarbeid.remove': writes<null>().with(z.strictObject({ roundId, id })),
  /** Every kommune there is in the structure of the round, for members from outside it. */
  'register.kommuner': reads<readonly OutsideKommune[]>().with(z.strictObject({ roundId })),
  /** «Høyest = kapasitet», for one kommune or (null) for all that have told one. */
  'capacity.asMax': writes<null>().with(
    z.strictObject({ roundId, kommunenummer: kommunenummer.nullable(), on: z.boolean(), reason }),
  ),
} as const;
