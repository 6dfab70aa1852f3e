import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { PackageMinors, Recommendation } from '../../../../shared/model/package.ts';
import { lotText } from '../change-texts.ts';
import { minorsNumbers } from '../minors-numbers.ts';
import { kommuneName, listed } from '../names.ts';
import type { Block } from './block.ts';
import { bullet, paragraph, subheading, table } from './blocks.ts';

/** Enslige mindreårige by kommune, where the round has any: they are among the numbers of the table before. */
export function minorsTable(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
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
      w.heading,
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
    ...minors.parts.flatMap((part) => ties(recommendation, part, words)),
  ];
}

/** Who stood equal for the last persons of an age, what decided it, and the lot where one was drawn. */
function ties(
  recommendation: Recommendation,
  { id, answer }: PackageMinors['parts'][number],
  words: DocumentWords,
): readonly Block[] {
  const w = words.letter;
  const lot = recommendation.minors?.plan.lots.find(({ part }) => part === id);
  const named = answer.ties.map(({ places, got, decided }) => {
    const names = places.map((place) => kommuneName(recommendation, place));
    return bullet(`${words.minors.groups[id]}: ${w.tie(listed(names, words), got, w.decided[decided])}`);
  });
  const settled = answer.ties.some(({ decided }) => decided === 'lot');
  return lot && settled ? [...named, paragraph(lotText(recommendation, lot, words))] : named;
}
