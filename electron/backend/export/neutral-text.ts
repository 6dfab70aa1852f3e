import type { NeutralReason } from '../../../shared/allocation/index.ts';
import type { DocumentWords } from '../../../shared/i18n/documents-nb.ts';

/** Why a criterion moves nobody. One number alone has none to differ from: that is no sign of all being alike. */
export const neutralText = (neutral: NeutralReason, known: number, words: DocumentWords): string =>
  neutral === 'no-spread' && known === 1 ? words.oneKnown : words.neutral[neutral];
