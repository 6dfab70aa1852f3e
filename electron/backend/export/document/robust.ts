import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatChange, formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import type { PackageRange, PackageStep, Recommendation } from '../../../../shared/model/package.ts';
import { kommuneName, listed, measureName } from '../names.ts';
import type { Bar, Block } from './block.ts';
import { heading, paragraph, styled, subheading, table } from './blocks.ts';

/** How far the numbers move when the weights are others, and where the nearest change lies. */
export function robust(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { robustness, criteria } = recommendation;
  const w = words.letter.robust;
  if (robustness === null) return [heading(w.heading), paragraph(w.none)];
  const { ranges, within, draws, band, seed, steps } = robustness;
  const widest = Math.max(1, ...ranges.map(({ lowest, highest }) => highest - lowest));
  return [
    heading(w.heading),
    paragraph(
      `${w.lead(formatNumber(draws), formatShare(band, 0))} ${w.steady(within.places, ranges.length, within.persons)}`,
    ),
    styled('caption', w.caption),
    table(
      w.caption,
      [
        { name: words.table.kommune, width: 0.28 },
        { name: words.table.number, width: 0.13, align: 'right' },
        { name: w.usual, width: 0.13, align: 'right' },
        { name: w.all, width: 0.13, align: 'right' },
        { name: w.picture, width: 0.33 },
      ],
      ranges.map((range) => [
        kommuneName(recommendation, range.kommunenummer),
        { text: formatNumber(recommendation.numbers[range.kommunenummer] ?? 0), bold: true },
        w.range(formatNumber(range.low5), formatNumber(range.high95)),
        w.range(formatNumber(range.lowest), formatNumber(range.highest)),
        { text: '', bar: rangeBar(recommendation, range, widest) },
      ]),
    ),
    subheading(w.stepsHeading),
    paragraph(w.stepsIntro),
    styled('caption', w.stepsCaption),
    table(
      w.stepsCaption,
      [
        { name: words.letter.criterion, width: 0.3 },
        { name: w.now, width: 0.1, align: 'right' },
        { name: w.below, width: 0.3 },
        { name: w.above, width: 0.3 },
      ],
      criteria.criteria.map((criterion) => {
        const found = steps.find((step) => step.criterion === criterion.id);
        return [
          measureName(recommendation, criterion),
          formatShare(criterion.reach, 0),
          stepText(recommendation, found?.below ?? null, words),
          stepText(recommendation, found?.above ?? null, words),
        ];
      }),
    ),
    styled('note', w.seed(String(seed))),
  ];
}

/** The whole range about the number, which stands in the middle; the same persons to the width in every row. */
function rangeBar({ numbers }: Recommendation, range: PackageRange, widest: number): Bar {
  const number = numbers[range.kommunenummer] ?? 0;
  const at = (value: number): number => 0.5 + (value - number) / (2 * widest);
  return { from: at(range.lowest), to: at(range.highest), tone: 'whole' };
}

/** «13,2 %: Lia +1 og Storvik −1» */
function stepText(recommendation: Recommendation, step: PackageStep | null, words: DocumentWords): string {
  const w = words.letter.robust;
  if (step === null) return w.noStep;
  const changes = Object.entries(step.changes).map(
    ([id, change]) => `${kommuneName(recommendation, id)}\u00a0${formatChange(change)}`,
  );
  return w.step(formatShare(step.reach, 1), listed(changes, words));
}
