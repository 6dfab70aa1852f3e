import type { Recommendation } from '../../../../shared/model/package.ts';
import { dataChecksum } from '../data-checksum.ts';
import { documentWords } from '../document-words.ts';
import { senderName } from '../names.ts';
import type { DocumentContent } from './block.ts';
import { backtest, signature, sources } from './closing.ts';
import { criteria } from './criteria.ts';
import { extrasTable } from './extras-table.ts';
import { handCheck } from './hand-check.ts';
import { innspill } from './innspill.ts';
import { method } from './method.ts';
import { numberTable } from './number-table.ts';
import { opening } from './opening.ts';
import { robust } from './robust.ts';
import { special } from './special.ts';
import { versions } from './versions.ts';

/** The letter to IMDi, from which both anbefaling.docx and anbefaling.pdf are rendered. */
export function letter(recommendation: Recommendation): DocumentContent {
  const words = documentWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  return {
    title: words.title(fylke, year),
    author: senderName(recommendation, words),
    subject: words.version(recommendation.version),
    keywords: dataChecksum(recommendation),
    locale: words.locale,
    footer: [
      words.title(fylke, year),
      words.version(recommendation.version),
      ...(recommendation.details.status === 'draft' ? [words.letter.archive.statuses.draft] : []),
    ].join('. '),
    pageWords: { page: words.letter.page, of: words.letter.of },
    blocks: [
      ...opening(recommendation, words),
      ...numberTable(recommendation, words),
      ...extrasTable(recommendation, words),
      ...method(recommendation, words),
      ...criteria(recommendation, words),
      ...special(recommendation, words),
      ...innspill(recommendation, words),
      ...handCheck(recommendation, words),
      ...robust(recommendation, words),
      ...backtest(recommendation, words),
      ...sources(recommendation, words),
      ...versions(recommendation, words),
      ...signature(recommendation, words),
    ],
  };
}
