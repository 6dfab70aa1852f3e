import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsxBytes } from '../../../electron/backend/export/xlsx/xlsx-bytes.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { convert, hasOffice } from '../../support/office.ts';
import { inventedKommuner, inventedRound, recommend } from './invented-round.ts';
import { withoutResults, workbookValues } from './workbook-values.ts';

/** Rounds that take every way through the key and the divisor check. */
const cases: Readonly<Record<string, () => Recommendation>> = {
  'locks, joint bounds, missing values and a criterion of each scale': () => recommend(inventedRound()),
  nynorsk: () => recommend(inventedRound(), 'nn'),
  'last year alone, without an upper limit on the factor': () =>
    recommend(inventedRound({ criteria: { kappa: 1, highest: null, criteria: [] } })),
  'nobody has a number of last year': () =>
    recommend(
      inventedRound({
        kommuner: inventedKommuner.map((kommune) => ({
          ...kommune,
          values: { ...kommune.values, anmodning: {} },
        })),
      }),
    ),
  'two kommuner stand exactly equal for the last person': () =>
    recommend(
      inventedRound({
        target: 15,
        criteria: { kappa: 0, criteria: [], minimum: 0 },
        draft: { locks: [], bounds: [], capacityAsMax: [], rest: null },
        samarbeid: [],
        kommuner: inventedKommuner.map((kommune) => ({
          ...kommune,
          values: {
            innbyggere: { '2026': { number: 5000, missing: null, importId: 1, sheet: null, cell: 'B2' } },
          },
        })),
      }),
    ),
};

describe.skipIf(!hasOffice())('the workbook recalculated by LibreOffice', () => {
  test.each(Object.entries(cases))('agrees with the app in every number cell: %s', async (_, make) => {
    const bytes = await xlsxBytes(make());
    const written = await workbookValues(bytes);
    const stripped = withoutResults(bytes);
    expect(stripped.formulas).toBeGreaterThan(60);
    expect((await workbookValues(stripped.bytes)).size).toBe(written.size - stripped.formulas);
    const recalculated = await workbookValues(convert(stripped.bytes, 'xlsx', 'xlsx'));
    const wrong = [...written].filter(([cell, value]) => {
      const found = recalculated.get(cell);
      if (typeof value === 'boolean') return found !== value;
      return typeof found !== 'number' || Math.abs(found - value) > 1e-7 * Math.max(1, Math.abs(value));
    });
    expect(wrong.map(([cell, value]) => ({ cell, value, found: recalculated.get(cell) }))).toEqual([]);
  });
});

describe.skipIf(!hasOffice())('the comparison with LibreOffice', () => {
  test('catches a formula that is wrong by a little', async () => {
    const bytes = await xlsxBytes(recommend(inventedRound()));
    const written = await workbookValues(bytes);
    const entries = unzipSync(withoutResults(bytes).bytes);
    const sheet = 'xl/worksheets/sheet2.xml';
    const xml = strFromU8(entries[sheet] ?? new Uint8Array());
    const wrong = xml.replace('C7^alfa', 'C7^(alfa+0.0001)');
    expect(wrong).not.toBe(xml);
    const recalculated = await workbookValues(
      convert(zipSync({ ...entries, [sheet]: strToU8(wrong) }), 'xlsx', 'xlsx'),
    );
    expect(recalculated.get('Nøkkel!E7')).not.toBeCloseTo(Number(written.get('Nøkkel!E7')), 3);
  });
});

describe('the workbook', () => {
  test('stores text that looks like a formula as text, also for whoever edits it', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await xlsxBytes(recommend(inventedRound()))).slice().buffer);
    const cells: ExcelJS.Cell[] = [];
    book.getWorksheet('Innspill')?.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    const risky = cells.filter((cell) => /^[=@]/.test(String(cell.value)));
    expect(risky.map((cell) => [cell.type, cell.numFmt])).toEqual([
      [ExcelJS.ValueType.String, '@'],
      [ExcelJS.ValueType.String, '@'],
    ]);
  });

  test('repeats its head in print, keeps it on the screen, and fits a page across: A4, or A3 where there are many columns', async () => {
    const sheetOf = async (round: Parameters<typeof inventedRound>[0]) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await xlsxBytes(recommend(inventedRound(round)))).slice().buffer);
      return book.getWorksheet('Anbefaling');
    };
    const wide = await sheetOf({});
    const print = { orientation: 'landscape', fitToWidth: 1, printTitlesRow: '7:7' };
    expect(wide?.pageSetup).toMatchObject({ ...print, paperSize: 8 });
    expect(wide?.views[0]).toMatchObject({ state: 'frozen', ySplit: 7, xSplit: 2 });
    expect((await sheetOf({ criteria: { criteria: [] } }))?.pageSetup).toMatchObject({
      ...print,
      paperSize: 9,
    });
  });

  test('keeps the sum on the page of its rows in print, for as many kommuner as a fylke has', async () => {
    const [first] = inventedKommuner;
    const many = (count: number): readonly KommuneView[] =>
      Array.from({ length: first === undefined ? 0 : count }, (_, at) => ({
        ...(first as KommuneView),
        kommunenummer: String(9901 + at),
        name: `Kommune ${at}`,
      }));
    const pagesOf = async (count: number) => {
      const book = new ExcelJS.Workbook();
      const plain = { locks: [], bounds: [], capacityAsMax: [], rest: null };
      const round = inventedRound({ target: 700, kommuner: many(count), samarbeid: [], draft: plain });
      await book.xlsx.load((await xlsxBytes(recommend(round))).slice().buffer);
      return ['Anbefaling', 'Nøkkel'].map((name) => book.getWorksheet(name)?.pageSetup.fitToHeight);
    };
    expect(await pagesOf(46)).toEqual([1, 1]);
    expect(await pagesOf(60)).toEqual([0, 0]);
  });

  test('is the same bytes every time', async () => {
    const once = await xlsxBytes(recommend(inventedRound()));
    const again = await xlsxBytes(recommend(inventedRound()));
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });
});
