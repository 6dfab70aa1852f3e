import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import type { Criterion } from '../../../../shared/model/criteria.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { criterionEffect } from '../criterion-effect.ts';
import { criterionFacts } from '../criterion-facts.ts';
import { citedSource, inSentence, measureName } from '../names.ts';
import { neutralText } from '../neutral-text.ts';
import { shortNumber } from '../short-number.ts';
import type { Block } from './block.ts';
import { heading, paragraph, styled, table } from './blocks.ts';

/** The criteria with their source, how far each may move a number, how many persons it does move, and its coverage. */
export const criteria = (recommendation: Recommendation, words: DocumentWords): readonly Block[] => [
  heading(words.letter.criteriaHeading),
  ...criteriaTable(recommendation, words),
];

/** The same under a heading of the document's own. */
export function criteriaTable(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { criteria: set, allocation } = recommendation;
  const { letter: w } = words;
  const asked = allocation.places.length;
  const all = w.knownOf(asked, asked);
  const derived = allocation.places.filter(({ lastYearDerived }) => lastYearDerived).length;
  return [
    paragraph(`${citation(recommendation, words)} ${coverage(recommendation, words)}`.trim()),
    table(
      w.criteriaSummary,
      [
        { name: w.criterion, width: 0.33 },
        { name: w.effect, width: 0.18 },
        { name: w.weight, width: 0.21 },
        { name: w.moves, width: 0.165, align: 'right' },
        { name: w.known, width: 0.115, align: 'right' },
      ],
      [
        [
          measureName(recommendation, set.size),
          words.direction.more,
          set.alpha === 1 ? w.proportional : w.alphaWeight(shortNumber(set.alpha)),
          w.persons(formatNumber(allocation.key.movedBySize, 1)),
          all,
        ],
        [
          `${w.continuityRow}: ${inSentence(measureName(recommendation, set.lastYear))}`,
          words.direction.more,
          ...(allocation.key.continuityOff
            ? [words.neutral['no-data'], '–']
            : [
                w.kappaWeight(formatShare(set.kappa)),
                w.persons(formatNumber(allocation.key.movedByContinuity, 1)),
              ]),
          w.knownOf(asked - derived, asked),
        ],
        ...set.criteria.map((criterion) => criterionRow(recommendation, words, criterion)),
      ],
    ),
    // Without criteria, the words that the first note explains stand nowhere.
    styled('note', set.criteria.length === 0 ? w.movesNote : `${w.criteriaNote} ${w.movesNote}`),
  ];
}

function citation({ criteria: set, criteriaCitation: cited }: Recommendation, words: DocumentWords): string {
  const { letter: w } = words;
  if (cited === null) return w.ownSet(set.name);
  return [
    w.citation(cited.name),
    cited.note,
    cited.ownReading && cited.note === '' ? w.ownReading : '',
    cited.changed ? w.changedSet : '',
    `${citedSource(cited.source, words)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function criterionRow(
  recommendation: Recommendation,
  words: DocumentWords,
  criterion: Criterion,
): readonly string[] {
  const { letter: w } = words;
  const facts = criterionFacts(recommendation, criterion);
  const { known, moved, neutral } = facts;
  const effect = formatShare(criterionEffect(criterion, facts), 0);
  const reach = criterion.scale === 'index' ? words.largest(effect) : words.reach(effect);
  return [
    measureName(recommendation, criterion),
    criterion.direction === 1 ? words.direction.more : words.direction.fewer,
    neutral === null ? reach : neutralText(neutral, known, words),
    neutral === null ? w.persons(formatNumber(moved, 1)) : '–',
    w.knownOf(known, recommendation.allocation.places.length),
  ];
}

/** The share of the weight that has data: a criterion without numbers weighs nothing, whatever the set says. */
function coverage({ criteria: set, allocation }: Recommendation, { letter: w }: DocumentWords): string {
  const all = set.criteria.reduce((sum, { reach }) => sum + reach, 0);
  const known = set.criteria.reduce((sum, { id, reach }) => {
    const result = allocation.key.criteria.find((each) => each.id === id);
    return sum + reach * (result === undefined || result.neutral !== null ? 0 : result.coverage);
  }, 0);
  return all === 0 || known > 0.9999 * all ? '' : w.weightWithData(formatShare(known / all));
}
