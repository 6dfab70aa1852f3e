import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { Topic } from '../../../shared/model/innspill.ts';

/** The five steps in the gender and sense of the topic: a tilbud is «godt», a behov «stort», a kapasitet «god». */
export const ratingWords = (topic: Topic, words: ScreenWords['input']): ScreenWords['input']['ratings'] =>
  topic === 4 ? words.ratingsNeed : topic === 5 ? words.ratingsCapacity : words.ratings;
