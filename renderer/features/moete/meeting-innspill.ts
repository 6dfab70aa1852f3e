import { isKommuneTopic, type KommuneTopic } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';

/**
 * What a kommune has told of itself: its own words and numbers, no assessment of them and nothing that is exempt. What the
 * fylkeskommune writes is not sent when the meeting is held.
 */
export interface MeetingInnspill {
  readonly texts: readonly { readonly topic: KommuneTopic; readonly text: string }[];
  readonly capacity: {
    readonly can: number | null;
    readonly wants: number | null;
    readonly extra: number | null;
  } | null;
}

export function meetingInnspill({
  innspill,
  capacity,
}: Pick<KommuneView, 'innspill' | 'capacity'>): MeetingInnspill {
  const texts = innspill.flatMap(({ topic, text, exempt }) =>
    isKommuneTopic(topic) && exempt === undefined && text.trim() !== '' ? [{ topic, text: text.trim() }] : [],
  );
  const { can, wants, extra } = capacity ?? { can: null, wants: null, extra: null };
  const told = can !== null || wants !== null || extra !== null;
  return {
    texts: texts.toSorted((a, b) => a.topic - b.topic),
    capacity: told ? { can, wants, extra } : null,
  };
}

/** The beginning of a text, whole sentences where that goes, for a line on a wall. */
export function inShort(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= most) return line;
  const sentence = /^.*[.!?](?=\s)/.exec(line.slice(0, most + 1))?.[0];
  if (sentence !== undefined && sentence.length > most / 2) return sentence;
  return `${line.slice(0, line.lastIndexOf(' ', most - 1)).replace(/[,;:–-]$/, '')} …`;
}
