import type { FileChild } from 'docx';
import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { minorsNumbers } from '../minors-numbers.ts';
import { kommuneName } from '../names.ts';
import { paragraph, subheading, table } from './blocks.ts';

/** Enslige mindreårige by kommune, where the round has any: they are among the numbers of the table before. */
export function minorsTable(recommendation: Recommendation, words: DocumentWords): readonly FileChild[] {
  const { minors, numbers } = recommendation;
  if (minors === null) return [];
  const groups = minorsNumbers(recommendation);
  const w = words.minors;
  const all = groups.reduce((sum, { total }) => sum + total, 0);
  return [
    subheading(w.heading),
    paragraph(
      [
        w.intro(formatNumber(all)),
        ...(minors.plan.capacityReason === null ? [] : [w.capacity(minors.plan.capacityReason)]),
      ].join(' '),
    ),
    table(
      [
        { name: words.table.kommune, width: 0.4 },
        { name: words.table.number, width: 0.2, align: 'right' },
        ...groups.map(({ group }) => ({ name: w.groups[group], width: 0.2, align: 'right' as const })),
      ],
      minors.plan.kommuner
        .filter((id) => numbers[id] !== undefined)
        .map((id) => [
          kommuneName(recommendation, id),
          formatNumber(numbers[id] ?? 0),
          ...groups.map(({ of }) => ({ text: formatNumber(of(id) ?? 0), bold: true })),
        ]),
      [words.table.sum, '', ...groups.map(({ total }) => formatNumber(total))],
    ),
  ];
}
