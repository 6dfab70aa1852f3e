import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { verifyPackage } from '../../../electron/backend/export/verify-package.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';
import { openLetterRound, setup } from './eksempel.ts';
import { paragraphsOf, styledAs } from './word-text.ts';

const version = '0.0.0-test';

describe('innspill to IMDi, before the numbers', () => {
  it('needs neither target nor answers', async () => {
    const out = join(temporaryFolder(), 'ut');
    const backend = openTestBackend({ host: { chooseExportFolder: async () => out } });
    const { roundId } = answerOf(await backend.typed('round.create', { year: 2027, fylkesnummer: '50' }));
    const receipt = answerOf(await backend.typed('delivery.export', { roundId, language: 'nn' }));
    expect(receipt?.files.map(({ name }) => name)).toEqual([
      'innspill.docx',
      'innspill.pdf',
      'innspill.xlsx',
      'innspill.json',
    ]);
    expect(receipt?.verification).toMatchObject({ agrees: true, target: null, kommuner: 38 });
  });

  it('tells who answered, what each said with paragraphs and lists, and what the fylkeskommune adds', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    answerOf(
      await backend.typed('innspill.save', {
        roundId,
        kommunenummer: '9904',
        topic: 1,
        text: 'Kommunen gir:\n- norsk på tre nivå\n- grunnskule for vaksne',
        assessment: 4,
        source: 'e-post frå Halsebygd',
        date: '2026-05-12',
      }),
    );
    answerOf(
      await backend.typed('privateNote.save', {
        roundId,
        kommunenummer: '9904',
        text: 'Hemmeleg',
        exported: false,
      }),
    );
    answerOf(await backend.typed('delivery.export', { roundId, language: 'nb' }));
    const bytes = new Uint8Array(readFileSync(join(folders[0] ?? '', 'innspill.docx')));
    const text = paragraphsOf(bytes);
    expect(text).toEqual(expect.arrayContaining(['norsk på tre nivå', 'grunnskule for vaksne']));
    expect(text).toContain(
      'Fylkeskommunens vurdering: godt (4 av 5). Kilde: e-post frå Halsebygd, 12.5.2026.',
    );
    expect(styledAs(bytes, 'Heading2')).toContain('Videregående opplæring: Ytre');
    expect(text.join('\n')).not.toContain('Hemmeleg');
    expect(text.join('\n')).not.toMatch(/måltallet er|anbefales anmodet/i);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folders[0] ?? '', 'innspill.xlsx'));
    const sheet = book.getWorksheet('Oversikt');
    const rows = sheet?.getSheetValues() ?? [];
    const granvik = rows.find((row) => Array.isArray(row) && row.includes('Granvik'));
    expect(granvik).toEqual(expect.arrayContaining(['9903', 'svart', '11.5.2026', 24, 20, 6, 2, 3]));
    // No letter is registered in the example: a kommune that answered is all that is known of.
    expect(text.join('\n')).toMatch(
      /har registrert brev til eller svar fra 12 av 16 kommuner, og 12 av 16 har svart/,
    );
    const data = JSON.parse(readFileSync(join(folders[0] ?? '', 'innspill.json'), 'utf8'));
    expect(data.format).toBe('fordel-innspill/1');
    expect(JSON.stringify(data)).not.toContain('Hemmeleg');
  });

  it('is one version with the same bytes until something changes, and then a new one', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    const deliver = async () => answerOf(await backend.typed('delivery.export', { roundId, language: 'nb' }));
    const [first, again] = [await deliver(), await deliver()];
    expect(again?.version).toBe(1);
    expect(again?.files).toEqual(first?.files);
    expect(Buffer.compare(readFileSync(`${folders[0]}.zip`), readFileSync(`${folders[1]}.zip`))).toBe(0);
    answerOf(
      await backend.typed('innspill.save', {
        roundId,
        kommunenummer: '9904',
        topic: 3,
        text: 'Vi samarbeider med Midtbygda.',
        assessment: null,
        source: '',
        date: null,
      }),
    );
    expect((await deliver())?.version).toBe(2);
    expect(answerOf(await backend.typed('delivery.list', { roundId })).map((one) => one.version)).toEqual([
      2, 1,
    ]);
  });

  it('is one version in bokmål and nynorsk, with one time of freezing, until something changes', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    const deliver = async (language: 'nb' | 'nn') =>
      answerOf(await backend.typed('delivery.export', { roundId, language }));
    const manifest = (at: number) =>
      JSON.parse(readFileSync(join(folders[at] ?? '', 'manifest.json'), 'utf8')) as Record<string, unknown>;
    const [nb, nn, again] = [await deliver('nb'), await deliver('nn'), await deliver('nb')];
    expect([nb, nn, again].map((one) => [one?.version, one?.verification.agrees])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(manifest(1).frozenAt).toBe(manifest(0).frozenAt);
    expect(manifest(2)).toEqual(manifest(0));
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, deadline: '2026-05-20' }));
    expect([(await deliver('nn'))?.version, (await deliver('nb'))?.version]).toEqual([2, 2]);
    const list = answerOf(await backend.typed('delivery.list', { roundId }));
    expect(list.map(({ version, language }) => `${version} ${language}`)).toEqual([
      '2 nn',
      '2 nb',
      '1 nb',
      '1 nn',
    ]);
  });

  it('is checked from itself alone, and a changed file, word or checksum is named', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    answerOf(await backend.typed('delivery.export', { roundId, language: 'nb' }));
    const folder = folders[0] ?? '';
    expect(answerOf(await verifyPackage(folder, version)).agrees).toBe(true);
    expect(answerOf(await verifyPackage(`${folder}.zip`, version)).agrees).toBe(true);
    const json = join(folder, 'innspill.json');
    const text = readFileSync(json, 'utf8');
    writeFileSync(json, text.replace('"can": 24', '"can": 25'));
    const { problems } = answerOf(await verifyPackage(folder, version));
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
      expect.arrayContaining([
        'file-changed innspill.json',
        'not-as-made innspill.docx',
        'not-as-made innspill.xlsx',
      ]),
    );
    writeFileSync(json, text);
    writeFileSync(join(folder, 'notat.txt'), 'x');
    expect(answerOf(await verifyPackage(folder, version)).problems).toEqual([
      { code: 'file-unknown', file: 'notat.txt', at: null, expected: null, found: null },
    ]);
  });
});
