import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import type { CriteriaSet } from '../../../../shared/model/criteria.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { belowMinimum } from '../below-minimum.ts';
import { listed } from '../names.ts';
import { shortNumber } from '../short-number.ts';
import { usedKappa } from '../used-kappa.ts';
import type { Block } from './block.ts';
import { heading, led } from './blocks.ts';

/** The method on half a page, in plain words and in the order it is reckoned. */
export function method(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { criteria, locks, bounds, capacityAsMax, input } = recommendation;
  const w = words.letter;
  const special = locks.length + bounds.length + capacityAsMax.length + input.groups.length > 0;
  return [
    heading(w.methodHeading),
    led(w.startLead, startText(recommendation, words)),
    led(
      w.criteriaLead,
      criteria.criteria.length === 0 ? w.noCriteria : `${w.criteriaText} ${limitsText(criteria, words)}`,
    ),
    led(w.boundsLead, [minimumText(recommendation, words), special ? w.ownBounds : ''].join(' ').trim()),
    led(w.wholeLead, w.wholeText),
  ];
}

function startText(recommendation: Recommendation, { letter: w }: DocumentWords): string {
  const { alpha } = recommendation.criteria;
  const kappa = usedKappa(recommendation);
  const exponent = alpha < 1 && kappa < 1 ? w.exponent(shortNumber(alpha)) : '';
  if (kappa === 1) return w.startLast;
  const none = recommendation.criteria.kappa === kappa ? '' : w.noLastYear;
  if (kappa === 0) return [w.startSize, none, exponent].filter((sentence) => sentence !== '').join(' ');
  return `${w.startBoth(percent(kappa), percent(1 - kappa))} ${exponent}`.trim();
}

const percent = (share: number): string =>
  formatShare(share, Number.isInteger(Math.round(1e6 * share) / 1e4) ? 0 : 1);

function limitsText({ lowest, highest }: CriteriaSet, { letter: w }: DocumentWords): string {
  return highest === null
    ? w.factorLowest(shortNumber(lowest))
    : w.factorLimits(shortNumber(lowest), shortNumber(highest));
}

/** Those that get fewer all the same are named: what is said of all must hold for all. */
function minimumText(recommendation: Recommendation, words: DocumentWords): string {
  const { minimum, minimumRule } = recommendation.criteria;
  const w = words.letter;
  if (minimum === 0) return w.noMinimum;
  const persons = formatNumber(minimum);
  const names = belowMinimum(recommendation).map(
    ({ kommune, number }) => `${kommune.name} (${formatNumber(number)})`,
  );
  const but = names.length === 0 ? '' : w.but(listed(names, words));
  return minimumRule === 'at-least' ? w.atLeast(persons, but) : w.zeroOrAtLeast(persons, but);
}
