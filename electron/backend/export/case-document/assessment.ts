import { formatChange, formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { Block } from '../document/block.ts';
import { heading, led, paragraph, subheading } from '../document/blocks.ts';
import { criteriaTable } from '../document/criteria.ts';
import { choices } from '../document/special.ts';
import { whySentence } from '../document/why.ts';
import { documentWords } from '../document-words.ts';
import { minorsAbove } from '../minors-above.ts';
import { listed } from '../names.ts';
import { packageRows } from '../package-rows.ts';
import { usedKappa } from '../used-kappa.ts';
import { caseWords } from './case-words.ts';

/** How the numbers came about, what was chosen by hand, how sure they are, and why each is what it is. */
export function assessment(recommendation: Recommendation): readonly Block[] {
  const words = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const { robustness } = recommendation;
  const r = words.letter.robust;
  return [
    heading(w.assessmentHeading),
    subheading(w.methodHeading),
    paragraph([...methodStart(recommendation), w.method].join(' ')),
    ...criteriaTable(recommendation, words),
    subheading(w.choicesHeading),
    ...choices(recommendation, words).map(oneLower),
    subheading(w.capacityHeading),
    paragraph(capacity(recommendation)),
    subheading(w.robustHeading),
    paragraph(
      robustness === null
        ? r.none
        : `${r.lead(formatNumber(robustness.draws), formatShare(robustness.band, 0))} ${r.steady(robustness.within.places, robustness.ranges.length, robustness.within.persons)}`,
    ),
    subheading(w.reasonsHeading),
    ...packageRows(recommendation).map(({ kommune, number }) =>
      led(
        `${number === 0 ? words.letter.kommuneNotAsked(kommune.name) : words.letter.kommuneHeading(kommune.name, formatNumber(number))}.`,
        whySentence(recommendation, words, kommune.kommunenummer),
      ),
    ),
  ];
}

/** What the shares start from, and whether anything moves them. */
function methodStart(recommendation: Recommendation): readonly string[] {
  const { letter } = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const kappa = usedKappa(recommendation);
  return [
    kappa === 0 ? letter.startSize : kappa === 1 ? letter.startLast : w.startBoth,
    recommendation.criteria.kappa === kappa ? '' : letter.noLastYear,
    recommendation.criteria.criteria.length === 0 ? letter.noCriteria : w.methodCriteria,
  ].filter((sentence) => sentence !== '');
}

/** A part of the letter that stands under a heading of the second level here. */
const oneLower = (block: Block): Block =>
  block.kind === 'heading' && block.level === 2 ? { ...block, level: 3 } : block;

function capacity(recommendation: Recommendation): string {
  const words = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const told = packageRows(recommendation).flatMap(({ kommune, number }) =>
    typeof kommune.capacity?.can === 'number'
      ? [{ name: kommune.name, number, can: kommune.capacity.can }]
      : [],
  );
  const minors = minorsAbove(recommendation);
  const aboveMinors = listed(
    recommendation.kommuner.flatMap(({ kommunenummer, name }) => {
      const more = minors.get(kommunenummer);
      return more === undefined ? [] : [`${name} (${formatChange(more)})`];
    }),
    words,
  );
  const last = aboveMinors === '' ? [] : [w.aboveMinors(aboveMinors)];
  if (told.length === 0) return [w.noCapacity, ...last].join(' ');
  const above = told.filter(({ number, can }) => number > can);
  return [
    w.capacity(told.length, formatNumber(told.reduce((sum, { can }) => sum + can, 0))),
    above.length === 0
      ? w.noneAbove(told.length)
      : w.above(
          listed(
            above.map(({ name, number, can }) => `${name} (${formatChange(number - can)})`),
            words,
          ),
        ),
    ...last,
  ].join(' ');
}
