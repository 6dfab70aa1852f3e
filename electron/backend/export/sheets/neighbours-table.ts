import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { knownLastYear } from '../../../../shared/model/change-from-last-year.ts';
import type { PackageKommune, Recommendation } from '../../../../shared/model/package.ts';
import type { Block, TableLine } from '../document/block.ts';
import { paragraph, table } from '../document/blocks.ts';

/** The kommune among those it borders on, as far as they are in the same fylke. */
export function neighboursTable(
  { kommuner }: Recommendation,
  own: PackageKommune,
  words: DocumentWords,
): readonly Block[] {
  const w = words.letter.sheet;
  const near = kommuner.filter(({ kommunenummer }) => own.neighbours.includes(kommunenummer));
  if (near.length === 0) return [paragraph(w.noNeighbours)];
  const line = (kommune: PackageKommune, bold: boolean): TableLine => {
    const { name, inhabitants, number } = kommune;
    const lastYear = knownLastYear(kommune.lastYear);
    const per1000 =
      number === null || number === 0 || inhabitants === null ? null : (1000 * number) / inhabitants;
    return [
      name,
      inhabitants === null ? words.missing.none : formatNumber(inhabitants),
      lastYear === null ? '–' : formatNumber(lastYear),
      number === null || number === 0 ? w.notAskedShort : formatNumber(number),
      per1000 === null ? '–' : formatNumber(per1000, 1),
    ].map((text) => ({ text, bold }));
  };
  return [
    table(
      w.neighboursCaption,
      [
        { name: words.table.kommune, width: 0.36 },
        { name: words.table.inhabitants, width: 0.18, align: 'right' },
        { name: words.table.lastYear, width: 0.12, align: 'right' },
        { name: words.table.number, width: 0.18, align: 'right' },
        { name: words.table.per1000, width: 0.16, align: 'right' },
      ],
      [line(own, true), ...near.map((kommune) => line(kommune, false))],
    ),
  ];
}
