import type { Recommendation } from '../../../../shared/model/package.ts';
import { dataChecksum } from '../data-checksum.ts';
import { documentWords } from '../document-words.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { capacitySheet } from './capacity-sheet.ts';
import { changesSheet } from './changes-sheet.ts';
import { innspillSheet } from './innspill-sheet.ts';
import { keySheet } from './key-sheet.ts';
import { recommendationSheet } from './recommendation-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { workbookBytes } from './workbook-bytes.ts';

/** anbefaling.xlsx: a sheet to read, the key as live formulas, and everything it rests on. Same input, same bytes. */
export function xlsxBytes(recommendation: Recommendation): Promise<Uint8Array> {
  const words = documentWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  return workbookBytes({
    title: words.title(fylke, year),
    keywords: dataChecksum(recommendation),
    footer: `${fylke} ${year}. ${words.version(recommendation.version)}`,
    page: { page: words.letter.page, of: words.letter.of },
    sheets: [
      recommendationSheet(recommendation, words),
      keySheet(recommendation, words),
      assumptionsSheet(recommendation, words),
      innspillSheet(recommendation, words),
      ...(recommendation.kommuner.some(({ capacity }) => capacity !== null)
        ? [capacitySheet(recommendation, words)]
        : []),
      sourcesSheet(recommendation, words),
      changesSheet(recommendation, words),
    ],
  });
}
