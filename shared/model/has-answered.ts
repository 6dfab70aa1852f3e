import { capacityFields } from './form.ts';
import { type Capacity, isKommuneTopic, type KommuneInnspill } from './innspill.ts';
import type { KommuneView } from './round.ts';

/** A text of the kommune's own. An assessment is ours and tells nothing of it; topics 2 and 6 are the fylkeskommune's. */
export const tellsText = ({ topic, text }: Pick<KommuneInnspill, 'topic' | 'text'>): boolean =>
  isKommuneTopic(topic) && text.trim() !== '';

/** At least one number; 0 is an answer. */
export const tellsNumber = (capacity: Pick<Capacity, (typeof capacityFields)[number]> | null): boolean =>
  capacity !== null && capacityFields.some((field) => capacity[field] !== null);

/** Whether a text or a number has come from the kommune. */
export const hasTold = ({ innspill, capacity }: Pick<KommuneView, 'innspill' | 'capacity'>): boolean =>
  innspill.some(tellsText) || tellsNumber(capacity);

/**
 * Whether a kommune has answered: something of it is known, or the day of its answer is noted. The one rule for the rail,
 * the lists, the meeting and the delivery; an answer that nothing came of counts, and is followed up.
 */
export const hasAnswered = (kommune: Pick<KommuneView, 'innspill' | 'capacity' | 'repliedOn'>): boolean =>
  kommune.repliedOn !== undefined || hasTold(kommune);
