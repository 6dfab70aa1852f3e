import type { Language } from '../model/package.ts';
import { registerSourcesNn, sampleSourcesNn } from './sample-sources-nn.ts';

/** Whether the name and title of a source are Fordel's own words: a sample's, or of the inhabitants that ship. */
export const isShippedLayout = (layout: string): boolean => layout === 'sample' || layout === 'register';

/** What Fordel itself cites, in the language asked for; what the user or a publisher has written stays as it is. */
export const shippedSource = (text: string, isShipped: boolean, language: Language): string =>
  isShipped && language === 'nn' ? (sampleSourcesNn[text] ?? registerSourcesNn[text] ?? text) : text;
