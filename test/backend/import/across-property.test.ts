import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnName } from '../../../electron/backend/import/cell-name.ts';
import { reading, short } from './support/read.ts';

/** Each kommune as a county, SSB and NAV write it. */
const kommuner = [
  ['Trondheim', '5001 Trondheim', '5001 Trondheim - Tråante', 'Trondheim kommune'],
  ['Steinkjer', '5006 Steinkjer', 'K-5006 Steinkjer', 'Steinkjer (f.o.m. 2020)'],
  ['Namsos', '5007 Namsos', '5007 Namsos - Nåavmesjenjaelmie', 'Namsos - Nåavmesjenjaelmie'],
  ['Snåsa', '5041 Snåase - Snåsa', 'Snåase - Snåsa', '5041'],
  ['Midtre Gauldal', '5027 Midtre Gauldal', 'Midtre Gauldal kommune', '5027 Midtre Gauldal'],
  ['Indre Fosen', '5054 Indre Fosen', 'K5054 Indre Fosen', 'Indre Fosen (2020-)'],
];
const sums = ['Sum', 'Totalt', 'Trøndelag', 'Trøndelag fylke', 'Fosenregionen'];
const figures = [
  'Anmodning 2023',
  'Vedtak 2023',
  'Bosatt 2022',
  'Innbyggere 2021',
  'Helt ledige juni 2022',
  'Ledige plasser',
];
const cell = fc.oneof(
  fc.integer({ min: 4, max: 99_999 }).map(String),
  fc.constantFrom(':', '*', '-', '', 'avventer vedtak', '<5'),
);

const table = fc.record({
  names: fc
    .shuffledSubarray(kommuner, { minLength: 3 })
    .chain((some) => fc.tuple(...some.map((forms) => fc.constantFrom(...forms)))),
  sum: fc.option(fc.record({ name: fc.constantFrom(...sums), at: fc.nat(6) }), { nil: null }),
  lines: fc
    .shuffledSubarray(figures, { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.record({ name: fc.constant(name), values: fc.array(cell, { minLength: 7, maxLength: 7 }) }),
        ),
      ),
    ),
  corner: fc.constantFrom('', 'Kommune', 'Indikator', 'År'),
  above: fc.constantFrom<readonly string[]>([], ['Tall til anbefalingen', ''], ['Bosetting', '', '']),
});

const csv = (rows: readonly (readonly string[])[]) => ({
  text: `${rows.map((row) => row.join(';')).join('\n')}\n`,
});

it('a table with its kommuner across is read as the same table with them down, and each value has its own cell', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ names, sum, lines, corner, above }) => {
      const labels: readonly string[] =
        sum === null ? names : names.toSpliced(Math.min(sum.at, names.length), 0, sum.name);
      // Without a figure anywhere there is nothing to tell the two apart by.
      fc.pre(lines.some(({ values }) => /^\d/.test(values[labels.indexOf(names[0] ?? '')] ?? '')));
      const top = above.map((text) => [text]);
      const across = await reading(
        csv([
          ...top,
          [corner, ...labels],
          ...lines.map(({ name, values }) => [name, ...values.slice(0, labels.length)]),
        ]),
      );
      const down = await reading(
        csv([
          ...top,
          ['Kommune', ...lines.map(({ name }) => name)],
          ...labels.map((label, at) => [label, ...lines.map(({ values }) => values[at] ?? '')]),
        ]),
      );
      expect(short(across)).toEqual(short(down));
      expect([across.rows, across.matched, across.ignored]).toEqual([down.rows, down.matched, down.ignored]);
      // Column and row of a value have changed places; the first of both stand where they stood.
      const turned = down.values.map(({ cell: at }) => {
        const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
        return `${columnName(Number(row) - above.length - 1)}${letter.charCodeAt(0) - 64 + above.length}`;
      });
      expect(across.values.map(({ cell: at }) => at)).toEqual(turned);
    }),
    { seed: 20261122, numRuns: 400 },
  );
});
