import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../support/shared-data.ts';
import { reading, refusal, short, trondelag } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';
import { zipOf } from './support/zip.ts';

const csv = 'Kommune;Vedtak 2022\nTrondheim;1\nRøros;2\n';
const asSheet = (rows: string, extra: object = {}) =>
  workbook({ sheets: [{ name: 'Ark1', rows }], ...extra });
const goodRows = textRow(1, ['Kommune', 'Vedtak 2022']) + textRow(2, ['Trondheim', 1]);

describe('what a file is', () => {
  it.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['blank lines', Buffer.from('\n\r\n  \n'), 'file-empty'],
    ['an empty zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'file-empty'],
    ['words', Buffer.from('Hei.\nDette er et brev.\n'), 'layout-unknown'],
    ['a table of something else', Buffer.from('Frukt;Antall\nEple;3\n'), 'layout-unknown'],
  ])('%s is refused as %s', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code);
  });

  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['xls', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
    ['image', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['archive', Buffer.from('1f8b0800', 'hex')],
    ['program', Buffer.from('4d5a9000', 'hex')],
    ['docx', zipOf([{ name: 'word/document.xml', content: '<w/>' }])],
    [
      'ods',
      zipOf([
        { name: 'mimetype', content: 'application/x' },
        { name: 'content.xml', content: '<o/>' },
      ]),
    ],
    ['numbers', zipOf([{ name: 'Index/Document.iwa', content: 'x' }])],
    ['px', Buffer.from('CHARSET="ANSI";\nAXIS-VERSION="2013";\nDATA=\n1 2;\n')],
    ['xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['binary', Buffer.from('Kommune;A\nTrondheim;\0\n')],
  ])('a %s that is called .csv is named for what it is', async (looksLike, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ code: 'file-not-a-table', params: { looksLike } });
  });

  it('a zero byte is refused with its line', async () => {
    expect((await refusal(Buffer.from('Kommune;A\nTrondheim;1\nOs\0en;2\n'))).params).toMatchObject({
      row: 3,
    });
  });

  it('an encrypted workbook is refused as encrypted', async () => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect((await refusal(bytes)).code).toBe('file-encrypted');
  });

  it('a file that is not there is unreadable, not a crash', async () => {
    expect(await refusal({ path: '/nonexistent/file.csv' })).toEqual({
      code: 'file-unreadable',
      params: { found: 'ENOENT' },
    });
  });

  it('a file above the limit is refused', async () => {
    expect(await refusal({ text: csv }, trondelag, { limits: { fileBytes: 10 } })).toMatchObject({
      code: 'file-too-large',
      params: { limit: 10 },
    });
  });
});

describe('text', () => {
  it.each([
    ['utf-8', Buffer.from(csv, 'utf8')],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(csv, 'utf8')])],
    ['windows-1252', Buffer.from(csv, 'latin1')],
    ['utf-16le', Buffer.from(csv, 'utf16le')],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(csv, 'utf16le').swap16()])],
  ])('in %s is read with its letters', async (encoding, bytes) => {
    const read = await reading(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.matched).toEqual(['5001', '5025']);
  });

  it('that says it is UTF-8 and is not is refused', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(csv, 'latin1')]);
    expect((await refusal(bytes)).code).toBe('encoding-unknown');
  });

  it('may mix the three kinds of line ends, and keeps the line numbers', async () => {
    const text = 'Kommune;Vedtak 2022\r\nTrondheim;1\rSteinkjer;2\nNamsos;-3\r\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5001 vedtak 2022 = 1', '5006 vedtak 2022 = 2']);
    expect(read.problems[0]?.place).toEqual({ sheet: null, row: 4, column: 2 });
  });

  it('may have line breaks inside quotes, and keeps the line numbers', async () => {
    const text = 'Kommune;Merknad;Vedtak 2022\nTrondheim;"en\nto\ntre";1\nNamsos;;-3\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5001 vedtak 2022 = 1']);
    expect(read.problems[0]?.place?.row).toBe(5);
  });

  it.each([
    [';', 'Kommune;Vedtak 2022\nTrondheim;1\n'],
    [',', 'Kommune,Vedtak 2022\nTrondheim,1\n'],
    ['tab', 'Kommune\tVedtak 2022\nTrondheim\t1\n'],
    ['sep=|', 'sep=|\nKommune|Vedtak 2022\nTrondheim|1\n'],
  ])('is parted by %s', async (_, text) => {
    expect(short(await reading({ text }))).toEqual(['5001 vedtak 2022 = 1']);
  });

  it('with a quote that is never closed is refused with the line it begins on', async () => {
    const text = `Kommune;Vedtak 2022\nTrondheim;"1\n${'Namsos;2\n'.repeat(40_000)}`;
    expect(await refusal({ text })).toMatchObject({ code: 'file-damaged', params: { row: 2 } });
    const short = 'Kommune;Vedtak 2022\nTrondheim;"1\nNamsos;2\n';
    expect(await refusal({ text: short })).toMatchObject({ code: 'file-damaged', params: { row: 2 } });
  });

  it('with a quote inside a word keeps it as a letter', async () => {
    const text = 'Kommune;Merknad;Vedtak 2022\nTrondheim;5" rør;1\n';
    expect(short(await reading({ text }))).toEqual(['5001 vedtak 2022 = 1']);
  });

  it('with 10 000 columns is refused', async () => {
    const text = `Kommune${';x'.repeat(10_000)}\nTrondheim${';1'.repeat(10_000)}\n`;
    expect(await refusal({ text })).toMatchObject({
      code: 'too-many-columns',
      params: { found: 10_001, row: 1 },
    });
  });

  it('with two million rows is refused, and says where it stopped', async () => {
    const text = `Kommune;Vedtak 2022\n${'Trondheim;1\n'.repeat(2_000_000)}`;
    expect(await refusal({ text })).toMatchObject({ code: 'too-many-rows', params: { row: 1_048_577 } });
  });

  it('with headers that are names of JavaScript’s own is read like any other', async () => {
    const text = 'Kommune;__proto__;constructor;Vedtak 2022\nTrondheim;1;2;3\n';
    expect(short(await reading({ text }))).toEqual(['5001 vedtak 2022 = 3']);
    // As the name of a kommune it is a name nobody has, and is told with its place like any other.
    expect(await refusal({ text: `${text}__proto__;1;2;3\n` })).toMatchObject({
      code: 'kommune-does-not-exist',
      params: { found: '__proto__', row: 3, column: 1 },
    });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await refusal({ text: csv }, trondelag, { signal: controller.signal })).toMatchObject({
      code: 'import-cancelled',
    });
  });
});

describe('a workbook', () => {
  it('that is cut short is refused as cut short', async () => {
    const whole = asSheet(goodRows);
    expect((await refusal(whole.subarray(0, whole.length - 30))).code).toBe('file-truncated');
    expect((await refusal(whole.subarray(0, Math.floor(whole.length / 2)))).code).toBe('file-truncated');
  });

  it('with a part that is not what its checksum says is refused', async () => {
    const whole = Uint8Array.from(asSheet(goodRows));
    // The checksum of the first part stands at byte 14 of its header, and again in the directory, which counts.
    const directory = Buffer.from(whole).indexOf(Buffer.from('504b0102', 'hex'));
    whole[directory + 16] = (whole[directory + 16] ?? 0) ^ 0xff;
    expect((await refusal(whole)).code).toBe('file-damaged');
  });

  it('with broken XML is refused with the part and the line', async () => {
    const file = asSheet('<row r="1"><c r="A1"></row>');
    expect(await refusal(file)).toMatchObject({
      code: 'file-damaged',
      params: { expected: 'xl/worksheets/sheet0.xml' },
    });
  });

  it('that unpacks to more than the limit is refused while it unpacks', async () => {
    const bomb = asSheet(goodRows + `<row r="3"><c r="A3"/></row>`.repeat(200_000));
    expect(bomb.length).toBeLessThan(100_000);
    const limits = { unpackedBytes: 1_000_000 };
    expect((await refusal(bomb, trondelag, { limits })).code).toBe('unpacks-too-large');
  });

  it('that lies about how much it unpacks to is refused', async () => {
    const file = zipOf([{ name: '_rels/.rels', content: ' '.repeat(5_000_000), claimedSize: 10 }]);
    expect(['file-damaged', 'unpacks-too-large', 'file-truncated']).toContain((await refusal(file)).code);
  });

  it('with too many parts is refused before any is read', async () => {
    const parts = Array.from({ length: 3_000 }, (_, index) => ({ name: `x${index}`, content: '' }));
    expect((await refusal(zipOf(parts))).code).toBe('unpacks-too-large');
  });

  it('with one endless text is refused', async () => {
    const file = asSheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(3_000_000)}</t></is></c></row>`,
    );
    expect((await refusal(file)).code).toBe('unpacks-too-large');
  });

  it.each([
    ['an external entity', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
  ])('with %s is refused, and nothing is fetched', async (_, prolog) => {
    const rows = `${textRow(1, ['Kommune', 'Vedtak 2022'])}<row r="2"><c r="A2" t="str"><v>&e;</v></c></row>`;
    const file = workbook({ sheets: [{ name: 'Ark1', rows }], prolog });
    expect((await refusal(file)).code).toBe('entity-declared');
  });

  it('with elements inside each other beyond reason is refused', async () => {
    const file = asSheet('<a>'.repeat(200) + '</a>'.repeat(200));
    expect((await refusal(file)).code).toBe('too-deeply-nested');
  });

  it('with a cell in the last column, or a row beyond the last, is refused', async () => {
    const wide = asSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>');
    expect(await refusal(wide)).toMatchObject({
      code: 'too-many-columns',
      params: { sheet: 'Ark1', row: 1 },
    });
    const far = asSheet('<row r="99999999999"><c r="A1"><v>1</v></c></row>');
    expect((await refusal(far)).code).toBe('file-damaged');
  });

  it('that points at a text that is not there is refused', async () => {
    const file = asSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', {
      sharedStrings: '<si><t>a</t></si>',
    });
    expect((await refusal(file)).code).toBe('file-damaged');
  });

  it('has a merged range as large as a sheet and is read all the same', async () => {
    const file = workbook({
      sheets: [
        {
          name: 'Ark1',
          rows: `${goodRows}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>`,
        },
      ],
    });
    expect(short(await reading(file))).toEqual(['5001 vedtak 2022 = 1']);
  });

  it('runs no formula: the stored result counts, and a formula without one is a problem with its place', async () => {
    const rows =
      textRow(1, ['Kommune', 'Vedtak 2022']) +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Trondheim</t></is></c><c r="B2"><f>1+1</f><v>7</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Namsos</t></is></c><c r="B3"><f>1+1</f></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>Osen</t></is></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const read = await reading(asSheet(rows));
    expect(short(read)).toEqual(['5001 vedtak 2022 = 7']);
    expect(read.problems).toMatchObject([
      { code: 'formula-without-value', place: { sheet: 'Ark1', row: 3, column: 2 } },
      { code: 'formula-error', params: { found: '#DIV/0!' }, place: { sheet: 'Ark1', row: 4, column: 2 } },
    ]);
  });

  it('reads dates that are numbers as dates, and per cent as it is shown', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Kommune</t></is></c><c r="B1" t="inlineStr"><is><t>Måned</t></is></c><c r="C1" t="inlineStr"><is><t>Ledige i prosent</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Trondheim</t></is></c><c r="B2" s="1"><v>44593</v></c><c r="C2" s="2"><v>0.029</v></c></row>';
    expect(short(await reading(asSheet(rows, { styles })))).toEqual(['5001 ledige_prosent 2022-02 = 2.9']);
  });

  it('leaves out the reading aid of a text, and joins its runs', async () => {
    const sharedStrings =
      '<si><r><t>Trond</t></r><r><t>heim</t></r><rPh><t>XX</t></rPh></si><si><t>Kommune</t></si><si><t>Vedtak 2022</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>3</v></c></row>';
    expect(short(await reading(asSheet(rows, { sharedStrings })))).toEqual(['5001 vedtak 2022 = 3']);
  });

  it.each([
    ['shared by cells', 's'],
    ['in its own cell', 'inlineStr'],
  ])('leaves out what is raised over the line of a text %s: «60¹» is 60, and a note', async (_, type) => {
    const raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    const texts = [
      `<r><t>Kommune</t></r>${raised}`,
      `<r><t>Vedtak 2022</t></r>${raised}`,
      '<t>Trondheim</t>',
      `<r><rPr><b/></rPr><t>60</t></r>${raised}`,
      '<t>Steinkjer</t>',
      // Somebody has raised the whole number.
      '<r><rPr><vertAlign val="superscript"/></rPr><t>30</t></r>',
    ];
    const cell = (reference: string, index: number): string =>
      type === 's'
        ? `<c r="${reference}" t="s"><v>${index}</v></c>`
        : `<c r="${reference}" t="inlineStr"><is>${texts[index]}</is></c>`;
    const rows = [1, 2, 3]
      .map((row) => `<row r="${row}">${cell(`A${row}`, 2 * row - 2)}${cell(`B${row}`, 2 * row - 1)}</row>`)
      .join('');
    const sharedStrings = texts.map((text) => `<si>${text}</si>`).join('');
    const read = await reading(asSheet(rows, type === 's' ? { sharedStrings } : {}));
    expect(short(read)).toEqual(['5001 vedtak 2022 = 60', '5006 vedtak 2022 = 30']);
  });

  it('does not read a hidden sheet, and says so', async () => {
    const file = workbook({
      sheets: [
        {
          name: 'Skjult',
          rows: textRow(1, ['Kommune', 'Vedtak 2022']) + textRow(2, ['Trondheim', 99]),
          state: 'hidden',
        },
        { name: 'Tall', rows: goodRows },
      ],
    });
    const read = await reading(file);
    expect(short(read)).toEqual(['5001 vedtak 2022 = 1']);
    expect(read.ignored).toContainEqual({ reason: 'other-sheet', count: 1, example: 'Skjult' });
  });

  it('without a value in any sheet is empty', async () => {
    expect((await refusal(asSheet('<row r="1"><c r="A1"/></row>'))).code).toBe('file-empty');
  });
});

const real = sharedData('samples/nav_HL060_202210.xlsx');

describe.skipIf(real === null)('NAV’s workbook', () => {
  it('cut anywhere is refused with a reason, never half read', async () => {
    const whole = readFileSync(real ?? '');
    for (const share of [0.001, 0.1, 0.35, 0.7, 0.99, 0.9999]) {
      const { code } = await refusal(whole.subarray(0, Math.floor(whole.length * share)));
      expect(['file-truncated', 'file-damaged', 'layout-unknown', 'file-not-a-table']).toContain(code);
    }
  });
});
