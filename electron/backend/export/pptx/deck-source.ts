import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import type { SlideWords } from '../../../../shared/i18n/slides-nb.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { PackageRow } from '../package-rows.ts';

/** What every slide is made of, worked out once. */
export interface DeckSource {
  readonly recommendation: Recommendation;
  /** The kommuner that are asked, by kommunenummer. */
  readonly rows: readonly PackageRow[];
  readonly words: DocumentWords;
  readonly w: SlideWords;
}
