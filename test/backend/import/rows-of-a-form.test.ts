import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../electron/backend/import/limits.ts';
import type { Cell } from '../../../electron/backend/import/table.ts';
import { NO_MATCH, rowMatcher } from '../../../electron/backend/import/xlsx/match-row.ts';
import { plainXmlText } from '../../../electron/backend/import/xlsx/plain-xml-text.ts';
import {
  NUMBER,
  ROW_NUMBER,
  rowTemplate,
  SAME_NUMBER,
} from '../../../electron/backend/import/xlsx/row-template.ts';
import { sheetCells } from '../../../electron/backend/import/xlsx/sheet-cells.ts';
import { expectSame, sheet } from './support/scanned-and-parsed.ts';

const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 3 }).map(String) },
  fc.nat({ max: 9_999_999 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '',
    '-4',
    '1.',
    '.5',
    '007',
    '0.10',
    '1.2.3',
    '1E-3',
    '999999999999999',
    '9999999999999999',
  ),
  fc.constantFrom(' 3 ', '3&#49;', '3<!-- -->4', '<![CDATA[12]]>', '1e999', 'x', '3&amp;4', '3\n'),
);
const text = fc.oneof(
  fc.constantFrom(
    'Trondheim',
    'Trondheim',
    'Røros',
    'Snåase «ŋ»',
    'A &amp; B',
    '',
    ' to ',
    '😀',
    'x'.repeat(70),
  ),
  fc.constantFrom('&lt;b&gt;', '&#65;', '&bogus;', 'a>b', 'linje\nto', 'a\rb', '<![CDATA[a<b]]>', 'ø<?pi?>'),
);

/** The cells of a form, each a function of the row's number and two values. */
type Write = (row: string, value: string, words: string) => string;
const cell = fc.constantFrom<Write>(
  (row, value) => `<c r="A${row}"><v>${value}</v></c>`,
  (row, value) => `<c r="B${row}" s="2"><v>${value}</v></c>`,
  (row, value) => `<c r="C${row}" s="1" t="n"><v>${value}</v></c>`,
  (row, value) => `<c r="D${row}" t="s"><v>${value}</v></c>`,
  (row, _, words) => `<c r="E${row}" t="inlineStr"><is><t>${words}</t></is></c>`,
  (row, _, words) => `<c r="F${row}" t="inlineStr"><is>\n<t xml:space="preserve">${words}</t> </is></c>`,
  (row, _, words) => `<c r="AB${row}" t="str"><v>${words}</v></c>`,
  (_, value) => `<c><v>${value}</v></c>`,
  (_, value) => `<c t="b"><v>${value}</v></c>`,
  (row) => `<c r="G${row}" s="3"/>`,
  (row, value) => `<c r="H${row}"><f>A1+1</f><v>${value}</v></c>`,
  (row, _, words) => `<c r="I${row}" t="inlineStr"><is><r><t>${words}</t></r><r><t>!</t></r></is></c>`,
  (_, value) => `<c r="J1"><v>${value}</v></c>`,
);
const open = fc.constantFrom<(row: string) => string>(
  (row) => `<row r="${row}">`,
  (row) => `<row r="${row}" spans="1:4" x14ac:dyDescent="0.25">`,
  () => '<row>',
  (row) => `\n  <row ht="15" r="${row}" >`,
);
const form = fc.record({ open, cells: fc.array(cell, { maxLength: 5 }) });

/** Rows by turns of a few forms: the second of each is already read by what the first one looked like. */
const rows = fc
  .record({
    forms: fc.array(form, { minLength: 1, maxLength: 6 }),
    lines: fc.array(
      fc.record({
        form: fc.nat(),
        values: fc.array(number, { minLength: 1, maxLength: 5 }),
        words: text,
        skip: fc.constantFrom(1, 1, 1, 1, 2, 90),
      }),
      { minLength: 2, maxLength: 30 },
    ),
    odd: fc.constantFrom(
      '',
      '',
      '',
      '<!-- c -->',
      '<row r="0"/>',
      '<row r="1048577"/>',
      '<x:row/>',
      '<?p?>',
      'x',
    ),
    oddAt: fc.nat(),
  })
  .map(({ forms, lines, odd, oddAt }) => {
    let number = 0;
    return lines
      .map(({ form: which, values, words, skip }, line) => {
        number += skip;
        const { open: begin, cells } = forms[which % forms.length] ?? { open: () => '<row>', cells: [] };
        const row = String(number);
        const inside = cells.map((write, at) => write(row, values[at % values.length] ?? '', words)).join('');
        return `${line === oddAt % lines.length ? odd : ''}${begin(row)}${inside}</row>`;
      })
      .join('');
  });
const sizes = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 5 });

describe('rows that have the form of one before them', () => {
  it('are read as the parser reads them, or refused as it refuses them', async () => {
    let sound = 0;
    await fc.assert(
      fc.asyncProperty(rows, sizes, async (xml, pieces) => {
        const { error } = await expectSame(sheet(xml), pieces);
        if (error === null) sound += 1;
      }),
      { numRuns: 3_000, seed: 20_261_122 },
    );
    expect(sound).toBeGreaterThan(300);
  });

  it('agree with the parser where bytes of a later row are changed, taken out or put in', async () => {
    const line = (row: number): string =>
      `<row r="${row}" spans="1:3"><c r="A${row}" t="s"><v>${row % 4}</v></c><c r="B${row}" s="2"><v>0.${row}</v></c><c r="C${row}" t="inlineStr"><is><t>Røros</t></is></c></row>`;
    const base = Buffer.from(sheet([7, 8, 9, 10, 11].map(line).join('')));
    const from = base.indexOf('<row r="8"');
    const change = fc.record({
      at: fc.integer({ min: from, max: base.length - 60 }),
      size: fc.nat({ max: 2 }),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 1 }),
        fc.constantFrom(...'<>"&= /.0r1sA'.split('')).map((letter) => Buffer.from(letter)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), sizes, async (changes, pieces) => {
        let bytes = base;
        for (const { at, size, put } of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + size)]);
        }
        await expectSame(bytes, pieces);
      }),
      { numRuns: 4_000, seed: 20_261_122 },
    );
  });

  it('keep to the limits of length, rows and columns', async () => {
    const many = (text: (row: number) => string) =>
      sheet(Array.from({ length: 40 }, (_, at) => `<row r="${at + 1}">${text(at + 1)}</row>`).join(''));
    const numbers = many((row) => `<c r="A${row}"><v>${'1'.repeat(row % 20)}</v></c>`);
    await expectSame(numbers, [300], { ...DEFAULT_LIMITS, textLength: 10 });
    const { error } = await expectSame(numbers, [300], { ...DEFAULT_LIMITS, rows: 20 });
    expect(error).toMatchObject({ code: 'too-many-rows', params: { limit: 20 } });
    const wide = await expectSame(
      many((row) => `<c r="C${row}"><v>1</v></c>`),
      [300],
      { ...DEFAULT_LIMITS, columns: 2 },
    );
    expect(wide.error).toMatchObject({ code: 'too-many-columns', params: { row: 1 } });
  });
});

describe('the matcher of rows', () => {
  const taken: (readonly [number, readonly Cell[]])[] = [];
  const sink = {
    sheet: () => {},
    row: (row: number, cells: readonly Cell[]) => {
      taken.push([row, [...cells]]);
    },
  };
  const context = { strings: [], kinds: [], from1904: false };
  const cells = sheetCells('Ark1', context, sink, DEFAULT_LIMITS, { rows: 0 });
  const matcher = rowMatcher(cells, 100, plainXmlText());
  const row = Buffer.from('<row r="12"><c r="B12"><v>34</v></c></row>');
  const spans = [
    { kind: ROW_NUMBER, from: 8, to: 10, cell: -1 },
    { kind: SAME_NUMBER, from: 19, to: 21, cell: -1 },
    { kind: NUMBER, from: 26, to: 28, cell: 0 },
  ];
  const cellsOfRow = [{ column: 1, type: 'n', style: 0, hasValue: true }];
  const template = rowTemplate(row, 0, row.length, spans, cellsOfRow);
  const match = (text: string): number => {
    if (template === null) throw new Error('no template');
    const bytes = Buffer.from(text);
    matcher.begin(bytes);
    return matcher.match(template, 0);
  };

  it('takes a row that differs only in its numbers, of whatever length', () => {
    taken.length = 0;
    const next = '<row r="1048576"><c r="B1048576"><v>0.125</v></c></row>';
    expect(match(`${next}<row`)).toBe(next.length);
    expect(taken).toEqual([[1_048_576, [null, 0.125]]]);
  });

  it.each([
    ['says another row in a cell', '<row r="13"><c r="B14"><v>34</v></c></row>'],
    ['has another attribute', '<row r="13"><c r="B13" s="1"><v>34</v></c></row>'],
    ['ends too early', '<row r="13"><c r="B13"><v>34</v></c></ro'],
    ['has no number', '<row r=""><c r="B"><v>34</v></c></row>'],
    ['has a number no sheet has', '<row r="1048577"><c r="B1048577"><v>34</v></c></row>'],
    ['has something else than text in it', '<row r="13"><c r="B13"><v>3&#52;</v></c></row>'],
  ])('leaves a row that %s to the scanner, and gives nothing of it', (_, text) => {
    taken.length = 0;
    expect(match(text)).toBe(NO_MATCH);
    expect(taken).toEqual([]);
  });

  it('makes no form of a row whose cells say another row', () => {
    const other = Buffer.from('<row r="12"><c r="B13"><v>34</v></c></row>');
    expect(rowTemplate(other, 0, other.length, spans, cellsOfRow)).toBeNull();
  });
});
