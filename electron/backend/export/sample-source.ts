import { sampleSourcesNn } from '../../../shared/i18n/sample-sources-nn.ts';
import type { Language } from '../../../shared/model/package.ts';
import type { RoundSummary } from '../../../shared/model/round.ts';

/** What a sample cites, in the language of the package; what the user has written, and all of an own round, as it is. */
export const sampleSource = (
  text: string,
  { sample }: Pick<RoundSummary, 'sample'>,
  language: Language,
): string => (sample !== null && language === 'nn' ? (sampleSourcesNn[text] ?? text) : text);
