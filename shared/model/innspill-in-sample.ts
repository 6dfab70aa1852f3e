import type { FylkePlans, Innspill, VgsRegion } from './innspill.ts';
import type { SampleRound } from './sample.ts';

/** What a sample's fylkeskommune has written, in the language most of its kommuner write in. */
export interface FylkeTextsInSample {
  readonly regions: readonly Omit<VgsRegion, 'id' | 'judged'>[];
  readonly plans: FylkePlans | null;
}

/** A kommune's own answers in a sample. */
export const innspillInSample = (sample: SampleRound, number: string): readonly Innspill[] =>
  sample.innspill
    .filter((entry) => entry.kommunenummer === number)
    .map(({ topic, text, assessment, source, date }) => ({ topic, text, assessment, source, date }))
    .toSorted((a, b) => a.topic - b.topic);

export function fylkeTextsInSample(sample: SampleRound): FylkeTextsInSample {
  const { plans } = sample;
  const language = languageOf(sample);
  return {
    regions: sample.regions.map(({ text, source, ...region }) => ({
      ...region,
      text: text[language],
      source: source[language],
    })),
    plans:
      plans === undefined
        ? null
        : { text: plans.text[language], source: plans.source[language], date: plans.date },
  };
}

/** Nynorsk where more of the kommuner have chosen it than bokmål. */
function languageOf({ kommuner }: SampleRound): 'nb' | 'nn' {
  const chosen = (maalform: 'nb' | 'nn'): number =>
    kommuner.filter((kommune) => kommune.place?.maalform === maalform).length;
  return chosen('nn') > chosen('nb') ? 'nn' : 'nb';
}
