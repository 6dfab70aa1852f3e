import { formatNumber, formatShare } from '../../../../../shared/i18n/format-number.ts';
import { belowMinimum } from '../../below-minimum.ts';
import { listed } from '../../names.ts';
import { usedKappa } from '../../used-kappa.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Part, Slide } from '../slide.ts';

/** The method in four steps and few words. */
export function methodSlide(source: DeckSource): Slide {
  const { w } = source;
  const steps: readonly (readonly [name: string, text: string])[] = [
    [w.method.start, startText(source)],
    [w.method.criteria, criteriaText(source)],
    [w.method.bounds, boundsText(source)],
    [w.method.whole, w.method.wholeText],
  ];
  const width = (page.text - 0.9) / 4;
  return {
    title: w.method.title,
    front: false,
    parts: steps.map(
      ([name, text], at): Part => ({
        kind: 'text',
        box: { x: page.left + at * (width + 0.3), y: 1.75, w: width, h: 4.4 },
        fill: look.pale,
        lines: [
          { text: String(at + 1), size: 40, bold: true, colour: look.head, after: 4 },
          { text: name, size: 20, bold: true, after: 8 },
          { text, size: 18 },
        ],
      }),
    ),
    notes: w.method.notes,
  };
}

function startText({ recommendation, w }: DeckSource): string {
  const { alpha } = recommendation.criteria;
  const kappa = usedKappa(recommendation);
  if (kappa === 1) return w.method.startLast;
  const small = alpha < 1 ? ` ${w.method.small}` : '';
  if (kappa === 0) return w.method.startSize + small;
  return w.method.startBoth(formatShare(kappa, 0), formatShare(1 - kappa, 0)) + small;
}

function criteriaText({ recommendation, w }: DeckSource): string {
  const count = recommendation.allocation.key.criteria.filter(({ neutral }) => neutral === null).length;
  return count === 0 ? w.method.noCriteria : w.method.criteriaText(count);
}

/** Those that get fewer all the same are named while there is room for it. */
function boundsText({ recommendation, words, w }: DeckSource): string {
  const { criteria, locks } = recommendation;
  const persons = formatNumber(criteria.minimum);
  const fewer = belowMinimum(recommendation).map(({ kommune }) => kommune.name);
  const who = fewer.length > 2 ? words.letter.kommuner(fewer.length) : listed(fewer, words);
  const but = fewer.length === 0 ? '' : words.letter.but(who);
  const least =
    criteria.minimum === 0
      ? w.method.noMinimum
      : criteria.minimumRule === 'at-least'
        ? w.method.atLeast(persons, but)
        : w.method.zeroOrAtLeast(persons, but);
  return locks.length === 0 ? least : `${least} ${w.method.locked(locks.length)}`;
}
