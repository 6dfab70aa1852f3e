import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { askedRows } from '../asked-rows.ts';
import type { Block } from '../document/block.ts';
import { heading, led } from '../document/blocks.ts';
import { textBlocks } from '../document/text-blocks.ts';
import { documentWords } from '../document-words.ts';
import { ended } from '../ended.ts';
import { leftOut } from '../left-out.ts';
import { minorsNumbers } from '../minors-numbers.ts';
import { minorsText } from '../minors-text.ts';
import { listed, senderName } from '../names.ts';
import { zeroReasons } from '../zero-reasons.ts';
import { caseWords } from './case-words.ts';

/** What the body is asked to decide, point by point; the fylkeskommune's own words where it has written any. */
export function proposal(recommendation: Recommendation): readonly Block[] {
  const { details } = recommendation;
  const own = details.saksframlegg?.proposal ?? '';
  return [
    heading(caseWords(recommendation.language).proposalHeading),
    ...(own.trim() === ''
      ? points(recommendation).map((point, index) => led(`${index + 1}.`, point))
      : textBlocks(own)),
  ];
}

function points(recommendation: Recommendation): readonly string[] {
  const { allocation, details, language, rest, round, target } = recommendation;
  const words = documentWords(language);
  const w = caseWords(language);
  const left = leftOut(recommendation);
  const underAge = [
    minorsText(recommendation, words),
    minorsNumbers(recommendation).length === 0 ? '' : w.minorsTable,
  ]
    .filter((text) => text !== '')
    .join(' ');
  return [
    w.proposal(
      senderName(recommendation, words),
      words.letter.kommuner(askedRows(recommendation).length),
      formatNumber(allocation.total),
      round.year,
    ),
    ...(underAge === '' ? [] : [underAge]),
    ...(rest === null ? [] : [`${w.rest(rest.persons, formatNumber(target))} ${ended(rest.reason)}`]),
    ...(left.length === 0
      ? []
      : [
          [
            words.letter.notAsked(listed(left, words), left.length),
            ...zeroReasons(recommendation, words).map(({ sentence }) => sentence),
          ].join(' '),
        ]),
    w.send(
      details.recipient || words.letter.toWhom,
      details.copyTo.length === 0 ? words.letter.copyTo : listed(details.copyTo, words),
    ),
  ];
}
