import type { RecognisedContent } from './recognise-tables.ts';

/** Whether something in a file is of the round's kommuner, or of its target. */
export const isOfRound = (content: RecognisedContent | null): content is RecognisedContent =>
  content !== null && content.matched.length + content.targets.length > 0;
