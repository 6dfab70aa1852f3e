import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { renderDocx } from '../../../electron/backend/export/docx/render-docx.ts';
import { kommuneSheet } from '../../../electron/backend/export/sheets/kommune-sheet.ts';
import { xlsxBytes } from '../../../electron/backend/export/xlsx/xlsx-bytes.ts';
import type { PackageInnspill, Recommendation } from '../../../shared/model/package.ts';
import { inventedRound, recommend } from './invented-round.ts';

const sentence = 'Kommunen har plass på skolen og i barnehagene. ';
const long = `${sentence.repeat(30)}Til slutt står dette.`;
const entry = (topic: PackageInnspill['topic'], over: Partial<PackageInnspill>): PackageInnspill => ({
  topic,
  text: '',
  assessment: null,
  source: '',
  date: null,
  ...over,
});

/** Storvik with a text that is too long for the letter, a shared one with a line of its own, an exempt one and a note. */
const base = recommend(inventedRound());
const made: Recommendation = {
  ...base,
  kommuner: base.kommuner.map((kommune) =>
    kommune.kommunenummer === '9901'
      ? {
          ...kommune,
          note: 'Ringte 2.6.',
          innspill: [
            entry(1, { text: long, source: 'skjema', assessment: 4 }),
            entry(2, { text: 'Plass på Vg1.', region: 'Ytre', line: 'Buss fra Storvik.' }),
            entry(4, { exempt: 'offl. § 13' }),
            entry(5, {}),
          ],
        }
      : { ...kommune, innspill: [] },
  ),
};

const letterText = async (recommendation: Recommendation): Promise<string> =>
  strFromU8(unzipSync(await renderDocx(letter(recommendation)))['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

async function rowsOf(recommendation: Recommendation): Promise<readonly (readonly unknown[])[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsxBytes(recommendation)).slice().buffer);
  const rows: unknown[][] = [];
  book.getWorksheet('Innspill')?.eachRow((row, number) => {
    if (number > 3) rows.push([1, 3, 4, 5].map((column) => row.getCell(column).value));
  });
  return rows;
}

describe('a text that the letter has no room for', () => {
  test('is cut after a sentence, and the letter says where the whole of it stands, in both written languages', async () => {
    const text = await letterText(made);
    expect(text).toMatch(
      /barnehagene\. … .*Kilde: skjema\. Forkortet\. Hele teksten står i anbefaling\.xlsx\./,
    );
    expect(text).not.toContain('Til slutt står dette.');
    expect(await letterText({ ...made, language: 'nn' })).toContain(
      'Forkorta. Heile teksten står i anbefaling.xlsx.',
    );
  });

  test('stands whole in the workbook, beside shared texts with their own line, what is exempt, and a note', async () => {
    expect(await rowsOf(made)).toEqual([
      ['9901', 'Kvalifisering og opplæring', long, 4],
      ['9901', 'Videregående opplæring', 'Plass på Vg1.\nBuss fra Storvik.', null],
      [
        '9901',
        'Behov for arbeidskraft',
        expect.stringContaining('Unntatt offentlighet, jf. offl. § 13.'),
        null,
      ],
      ['9901', 'Merknad fra fylkeskommunen', 'Ringte 2.6.', null],
    ]);
  });

  test('keeps its lists in a fact sheet too', async () => {
    const listed = 'Vi har plass:\n- skole\n- bolig fra august';
    const kommuner = base.kommuner.map((kommune) => ({ ...kommune, innspill: [entry(5, { text: listed })] }));
    const { blocks } = kommuneSheet({ ...base, kommuner }, '9901');
    expect(blocks.filter(({ kind }) => kind === 'bullet')).toMatchObject([
      { text: 'skole' },
      { text: 'bolig fra august' },
    ]);
  });

  test('is not said to be cut where it is not', async () => {
    expect(await letterText(base)).not.toContain('Forkortet.');
  });
});
