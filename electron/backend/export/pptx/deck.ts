import type { Recommendation } from '../../../../shared/model/package.ts';
import { dataChecksum } from '../data-checksum.ts';
import { documentWords } from '../document-words.ts';
import { senderName } from '../names.ts';
import { packageRows } from '../package-rows.ts';
import type { DeckSource } from './deck-source.ts';
import type { Deck } from './slide.ts';
import { slideWords } from './slide-words.ts';
import { changeSlide } from './slides/change-slide.ts';
import { checkSlide, sourcesSlide } from './slides/closing-slides.ts';
import { criteriaSlide } from './slides/criteria-slide.ts';
import { frontSlide } from './slides/front-slide.ts';
import { kommuneSlides } from './slides/kommune-slides.ts';
import { methodSlide } from './slides/method-slide.ts';
import { proposalSlides } from './slides/proposal-slides.ts';
import { robustSlide } from './slides/robust-slide.ts';
import { sizeSlide } from './slides/size-slide.ts';
import { sumSlide } from './slides/sum-slide.ts';
import { tableSlides } from './slides/table-slides.ts';

/**
 * The presentation for a meeting. Only what may be on a wall before many kommuner is named here: public figures, our
 * proposal and its reasons in persons. No innspill, assessments, capacities or notes, and not why a number is locked.
 */
export function deck(recommendation: Recommendation): Deck {
  const { language, round, version, details } = recommendation;
  const words = documentWords(language);
  const source: DeckSource = {
    recommendation,
    rows: packageRows(recommendation),
    words,
    w: slideWords(language),
  };
  return {
    title: words.title(round.fylke, round.year),
    author: senderName(recommendation, words),
    subject: words.version(version),
    keywords: dataChecksum(recommendation),
    locale: words.locale,
    footer: senderName(recommendation, words),
    mark:
      round.sample !== null
        ? words.sample[round.sample]
        : details.status === 'draft'
          ? words.letter.archive.statuses.draft
          : '',
    slides: [
      frontSlide(source),
      sumSlide(source),
      ...proposalSlides(source),
      ...changeSlide(source),
      ...tableSlides(source),
      sizeSlide(source),
      methodSlide(source),
      ...criteriaSlide(source),
      ...kommuneSlides(source),
      ...robustSlide(source),
      ...checkSlide(source),
      sourcesSlide(source),
    ],
  };
}
