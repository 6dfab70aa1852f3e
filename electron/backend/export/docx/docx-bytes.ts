import type { Recommendation } from '../../../../shared/model/package.ts';
import { letter } from '../document/letter.ts';
import { renderDocx } from './render-docx.ts';

/** anbefaling.docx: the letter to IMDi. The same recommendation is always the same bytes. */
export const docxBytes = (recommendation: Recommendation): Promise<Uint8Array> =>
  renderDocx(letter(recommendation));
