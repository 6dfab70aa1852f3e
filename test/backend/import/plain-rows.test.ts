import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { DEFAULT_LIMITS } from '../../../electron/backend/import/limits.ts';
import { sharedData } from '../../support/shared-data.ts';
import { context, expectSame, sheet } from './support/scanned-and-parsed.ts';

/** What plain rows are made of, and what looks like them and is not. */
const fragments = [
  '<row>',
  '<row r="3">',
  '<row r="4" spans="1:3" x14ac:dyDescent="0.25">',
  '</row>',
  '<row r="9"/>',
  '<row r="0">',
  '<c>',
  '<c r="B2">',
  '<c r="C7" s="1">',
  '<c r="D1" s="2" t="n">',
  '<c t="s">',
  '<c t="inlineStr">',
  '<c t="str">',
  '<c t="b">',
  '<c t="e">',
  '<c r="A1" r="B1">',
  "<c r='A1'>",
  '<c r="7">',
  '<c r="ABCD1">',
  '<c r="A&amp;1">',
  '</c>',
  '<c r="E5"/>',
  '<v>',
  '</v>',
  '<v/>',
  '<v>3</v>',
  '<v>0.029</v>',
  '<v>-17.5</v>',
  '<v>1E-3</v>',
  '<v>44562</v>',
  '<v>123456789012345678</v>',
  '<v>.5</v>',
  '<v> 8 </v>',
  '<v>1.</v>',
  '<v>99</v>',
  '<f>A1&amp;B1</f>',
  '<f t="shared" ref="A1:A9" si="0"/>',
  '<f>A1>B1</f>',
  '<f>1</f>',
  '<is><t>Trondheim</t></is>',
  '<is><t xml:space="preserve"> Røros </t></is>',
  '<is><r><t>Os</t></r><r><t>en</t></r></is>',
  '<is><t>a&lt;b&#65;</t><rPh><t>x</t></rPh></is>',
  '<is><t/></is>',
  '<is><t>Snåase &amp; «ŋ»</t></is>',
  '<!-- <row> -->',
  '<![CDATA[<row>]]>',
  '<?pi x?>',
  '\n',
  '\r\n  ',
  'text',
  '&',
  '&bogus;',
  ']]>',
  '\u0001',
  '\uFFFE',
  '<x:row>',
  '<rows>',
  '<cc/>',
  '<',
  '>',
  '"',
  '<sheetData>',
  '</sheetData>',
  '<sheetData/>',
] as const;

const cell = fc.constantFrom(
  '<c r="A1"><v>3</v></c>',
  '<c t="s"><v>0</v></c>',
  '<c t="s" s="1"><v>1</v></c>',
  '<c s="1"><v>44562</v></c>',
  '<c s="2"><v>0.029</v></c>',
  '<c t="inlineStr"><is><t>Røros &amp; Os</t></is></c>',
  '<c t="str"><f>A1</f><v>x</v></c>',
  '<c><f>A1</f></c>',
  '<c/>',
  '<c r="F3" t="e"><v>#REF!</v></c>',
  '<c t="b"><v>1</v></c>',
  '<c t="s"><v>7</v></c>',
);
const goodRow = fc.array(cell, { maxLength: 5 }).map((cells) => `<row>${cells.join('')}</row>`);
const anything = fc.array(
  fc.oneof({ weight: 3, arbitrary: goodRow }, { weight: 2, arbitrary: fc.constantFrom(...fragments) }),
  { maxLength: 14 },
);
const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });

describe('the scanner of plain rows', () => {
  it('reads what the parser reads, and refuses what it refuses, wherever the pieces end', async () => {
    let sound = 0;
    await fc.assert(
      fc.asyncProperty(anything, sizes, async (parts, pieces) => {
        const { error } = await expectSame(sheet(parts.join('')), pieces);
        if (error === null) sound += 1;
      }),
      { numRuns: 3_000, seed: 20_261_122 },
    );
    // A comparison of refusals alone would prove little.
    expect(sound).toBeGreaterThan(300);
  });

  it('agrees with the parser on rows with bytes changed, taken out and put in', async () => {
    const base = sheet(
      '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>0.5</v></c><c t="inlineStr"><is><t>Røros</t></is></c></row>\n<row r="2"><c r="A2"><f>SUM(A1)</f><v>17</v></c></row>',
    );
    const change = fc.record({
      at: fc.nat({ max: base.length - 1 }),
      size: fc.nat({ max: 3 }),
      put: fc.uint8Array({ maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), sizes, async (changes, pieces) => {
        let bytes = Buffer.from(base);
        for (const { at, size, put } of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + size)]);
        }
        await expectSame(bytes, pieces);
      }),
      { numRuns: 3_000, seed: 20_261_122 },
    );
  });

  it.each([
    ['a second attribute of the same name', '<row><c r="A1" r="B1"><v>1</v></c></row>'],
    ['a byte that is no UTF-8', '<row><c t="inlineStr"><is><t>R\uFFFDros</t></is></c></row>'],
    ['a row that never ends', `<row><c><v>1</v></c>${' '.repeat(700_000)}`],
    ['a text above the limit', `<row><c t="str"><v>${'x'.repeat(1_600_000)}</v></c></row>`],
    ['a row of 400 000 bytes', `<row>${'<c><v>1</v></c>'.repeat(26_000)}</row><row><c><v>2</v></c></row>`],
    ['more columns than the limit', `<row>${'<c><v>1</v></c>'.repeat(9_000)}</row>`],
    ['rows under rows that are not plain', '<row><c><v>1<!-- --></v></c></row><row><c><v>2</v></c></row>'],
    ['a document type behind the rows', '<row><c><v>1</v></c></row></sheetData><!DOCTYPE x><sheetData>'],
  ])('%s is treated as the parser treats it', async (_, rows) => {
    const bytes = Buffer.from(sheet(rows).replace('\uFFFD', '#'));
    const wrong = rows.includes('\uFFFD') ? bytes.map((byte) => (byte === 0x23 ? 0xff : byte)) : bytes;
    await expectSame(wrong, [16_384]);
  });

  it('keeps to the limit of rows', async () => {
    const many = sheet('<row><c><v>1</v></c></row>'.repeat(50));
    const { error } = await expectSame(many, [100], { ...DEFAULT_LIMITS, rows: 20 });
    expect(error).toMatchObject({ code: 'too-many-rows', params: { row: 21 } });
  });

  it('agrees with the parser on every sheet that NAV and SSB have published', async () => {
    const names = ['samples/nav_HL060_202210.xlsx', 'samples/ssb_06445_pxweb.xlsx'];
    const files = names.map(sharedData).filter((path) => path !== null);
    for (const path of files) {
      const zip = await yauzl.fromBufferPromise(readFileSync(path), { lazyEntries: true });
      for await (const entry of zip.eachEntry()) {
        if (!entry.fileName.startsWith('xl/worksheets/sheet')) continue;
        const chunks: Buffer[] = [];
        for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
        const { rows } = await expectSame(Buffer.concat(chunks), [16_384, 1_000, 7]);
        expect(rows.length + context.strings.length).toBeGreaterThan(0);
      }
    }
  });
});
