import type { Innspill } from './innspill.ts';
import type { SampleRound } from './sample.ts';

/** All innspill of one kommune, with its region's text on topic 2 in the kommune's own målform. */
export function innspillInSample(sample: SampleRound, number: string): readonly Innspill[] {
  const own = sample.innspill
    .filter((entry) => entry.kommunenummer === number)
    .map(({ topic, text, assessment: judged, source, date }) => ({
      topic,
      text,
      assessment: judged,
      source,
      date,
    }));
  const language =
    sample.kommuner.find((kommune) => kommune.kommunenummer === number)?.place?.maalform === 'nn'
      ? 'nn'
      : 'nb';
  const shared = sample.regions
    .filter((region) => region.members.includes(number))
    .map(({ text, assessment: judged, source, date }) => ({
      topic: 2 as const,
      text: text[language],
      assessment: judged,
      source: source[language],
      date,
    }));
  return [...own, ...shared].sort((a, b) => a.topic - b.topic);
}
