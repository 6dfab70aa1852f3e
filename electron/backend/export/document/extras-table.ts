import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Capacity } from '../../../../shared/model/innspill.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { lotText } from '../change-texts.ts';
import { ended } from '../ended.ts';
import { minorsNumbers } from '../minors-numbers.ts';
import { minorsText } from '../minors-text.ts';
import { kommuneName, listed } from '../names.ts';
import type { Block, TableColumn } from './block.ts';
import { bullet, paragraph, styled, subheading, table } from './blocks.ts';

const told = ['can', 'extra', 'health'] as const;

/** Enslige mindreårige, who are among the numbers, and what each kommune has said it can do besides. */
export function extrasTable(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { minors, kommuner, numbers, targetVersion } = recommendation;
  const groups = minorsNumbers(recommendation);
  const asked = kommuner.filter(({ number }) => number !== null);
  const kinds = told.filter((kind) => asked.some(({ capacity }) => typeof capacity?.[kind] === 'number'));
  const rows = asked.filter(
    ({ kommunenummer, capacity }) =>
      groups.some(({ of }) => of(kommunenummer) !== null) ||
      kinds.some((kind) => typeof capacity?.[kind] === 'number'),
  );
  if (rows.length === 0) return [];
  const w = words.letter.extras;
  const all = groups.reduce((sum, { total }) => sum + total, 0);
  // «helsebehov» is the longest word of a head, and does not break.
  const wide = kinds.includes('health') ? 0.145 : 0;
  const width = (0.7 - wide) / (1 + groups.length + kinds.filter((kind) => kind !== 'health').length);
  const right = (name: string, of = width): TableColumn => ({ name, width: of, align: 'right' });
  const cell = (capacity: Capacity | null, kind: (typeof told)[number]): string =>
    typeof capacity?.[kind] === 'number' ? formatNumber(capacity[kind]) : '';
  const names = { can: w.can, extra: w.extra, health: w.health };
  return [
    subheading(w.heading),
    ...(minors === null
      ? []
      : [
          paragraph(
            [
              words.minors.intro(formatNumber(all)),
              ...(targetVersion.minors === null || targetVersion.minors === all
                ? []
                : [minorsText(recommendation, words)]),
              ...(minors.plan.capacityReason === null
                ? []
                : [words.minors.capacity(ended(minors.plan.capacityReason))]),
            ].join(' '),
          ),
        ]),
    styled('caption', w.caption),
    table(
      w.caption,
      [
        { name: words.table.kommune, width: 0.3 },
        right(words.table.number),
        ...groups.map(({ group }) => right(`EM ${words.minors.groups[group].toLocaleLowerCase('nb')}`)),
        ...kinds.map((kind) => right(names[kind], kind === 'health' ? wide : width)),
      ],
      rows.map(({ kommunenummer, name, capacity }) => [
        name,
        formatNumber(numbers[kommunenummer] ?? 0),
        ...groups.map(({ of }) => {
          const persons = of(kommunenummer);
          return { text: persons === null ? '' : formatNumber(persons), bold: true };
        }),
        ...kinds.map((kind) => cell(capacity, kind)),
      ]),
      [
        words.table.sum,
        '',
        ...groups.map(({ total }) => formatNumber(total)),
        ...kinds.map((kind) =>
          formatNumber(rows.reduce((sum, { capacity }) => sum + (capacity?.[kind] ?? 0), 0)),
        ),
      ],
    ),
    styled('note', kinds.length === 0 ? w.minorsNote : w.note),
    ...ties(recommendation, words),
  ];
}

/** Kommuner that stood equal for the last of an age group, and the lot that was drawn for it. */
function ties(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const w = words.letter;
  return (recommendation.minors?.parts ?? []).flatMap(({ id, answer }) => {
    const group = words.minors.groups[id];
    const lot = recommendation.minors?.plan.lots.find(({ part }) => part === id);
    const met = answer.ties.map(({ places, got, decided }) => {
      const names = listed(
        places.map((place) => kommuneName(recommendation, place)),
        words,
      );
      return bullet(`${group}: ${w.tie(names, got, w.decided[decided])}`);
    });
    const drawn = answer.ties.some(({ decided }) => decided === 'lot');
    return drawn && lot !== undefined ? [...met, paragraph(lotText(recommendation, lot, words))] : met;
  });
}
