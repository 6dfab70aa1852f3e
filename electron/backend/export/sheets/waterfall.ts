import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatChange, formatNumber, formatTenths } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { Bar, Block, TableLine } from '../document/block.ts';
import { table } from '../document/blocks.ts';
import { firstUpper } from '../document/why.ts';
import { reasonName } from '../names.ts';
import type { PackageRow } from '../package-rows.ts';

/** From the share by inhabitants to the number, step by step: a table whose last column is a waterfall. */
export function waterfall(
  recommendation: Recommendation,
  { allocated, number }: PackageRow,
  words: DocumentWords,
): Block {
  const w = words.letter.sheet;
  const reasons = allocated.reasons.filter(({ id, tenths }) => id === 'inhabitants' || tenths !== 0);
  const ends = reasons.map((_, index) =>
    reasons.slice(0, index + 1).reduce((sum, { tenths }) => sum + tenths, 0),
  );
  const widest = Math.max(1, 10 * number, ...ends);
  const at = (tenths: number): number => Math.min(1, Math.max(0, tenths / widest));
  const lines = reasons.map(({ id, tenths }, index): TableLine => {
    const before = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const bar: Bar = {
      from: at(before),
      to: at(ends[index] ?? 0),
      tone: index === 0 ? 'whole' : tenths > 0 ? 'more' : 'fewer',
    };
    return [
      firstUpper(reasonName(recommendation, words, id)),
      index === 0 ? formatTenths(tenths) : formatChange(tenths / 10, 1),
      { text: '', bar },
    ];
  });
  return table(
    w.whyCaption,
    [
      { name: w.step, width: 0.44 },
      { name: w.persons, width: 0.12, align: 'right' },
      { name: w.picture, width: 0.44 },
    ],
    lines,
    [w.sum, formatNumber(number), { text: '', bar: { from: 0, to: at(10 * number), tone: 'whole' } }],
  );
}
