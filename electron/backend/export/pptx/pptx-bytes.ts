import type { Recommendation } from '../../../../shared/model/package.ts';
import { deck } from './deck.ts';
import { renderPptx } from './render-pptx.ts';

/** møte.pptx. The same recommendation is always the same bytes. */
export const pptxBytes = (recommendation: Recommendation): Promise<Uint8Array> =>
  renderPptx(deck(recommendation));
