import type { Recommendation } from '../../../../shared/model/package.ts';
import { letter } from '../document/letter.ts';
import { renderPdf } from './render-pdf.ts';

/** anbefaling.pdf: the letter to be filed. */
export const pdfBytes = (recommendation: Recommendation, frozenAt: string): Promise<Uint8Array> =>
  renderPdf(letter(recommendation), frozenAt);
