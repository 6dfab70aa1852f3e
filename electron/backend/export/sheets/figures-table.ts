import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Unit } from '../../../../shared/model/indicator.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { criterionFacts } from '../criterion-facts.ts';
import type { Block } from '../document/block.ts';
import { styled, subheading, table } from '../document/blocks.ts';
import { measureName, valueText } from '../names.ts';
import { neutralText } from '../neutral-text.ts';
import type { PackageRow } from '../package-rows.ts';

/** The kommune's figures beside the average, and what each of them does to its number. */
export function figuresTable(
  recommendation: Recommendation,
  { kommune, allocated }: PackageRow,
  words: DocumentWords,
): readonly Block[] {
  const { criteria } = recommendation.criteria;
  if (criteria.length === 0) return [];
  const w = words.letter.sheet;
  return [
    subheading(w.figuresHeading),
    table(
      w.figuresHeading,
      [
        { name: w.figure, width: 0.52 },
        { name: w.here, width: 0.16, align: 'right' },
        { name: w.average, width: 0.14, align: 'right' },
        { name: w.effect, width: 0.18, align: 'right' },
      ],
      criteria.map((criterion) => {
        const { mean, known, neutral } = criterionFacts(recommendation, criterion);
        const unit = recommendation.indicators[criterion.indicator]?.unit ?? 'number';
        const value = kommune.values[criterion.id] ?? null;
        const tenths = allocated.reasons.find(({ id }) => id === `criterion:${criterion.id}`)?.tenths ?? 0;
        return [
          measureName(recommendation, criterion),
          valueText(value, words) ?? withUnit(value?.number ?? 0, unit),
          neutral === null ? withUnit(mean, unit) : '–',
          neutral === null ? formatChange(tenths / 10, 1) : neutralText(neutral, known, words),
        ];
      }),
    ),
    styled('note', w.figuresNote),
  ];
}

const withUnit = (value: number, unit: Unit): string =>
  unit === 'percent'
    ? `${formatNumber(value, 1)}\u00a0%`
    : formatNumber(value, Number.isInteger(value) ? 0 : 1);
