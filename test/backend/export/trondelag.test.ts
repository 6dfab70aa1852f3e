import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import { xlsxBytes } from '../../../electron/backend/export/xlsx/xlsx-bytes.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { convert, hasOffice } from '../../support/office.ts';
import { sharedData } from '../../support/shared-data.ts';
import { inventedRound, recommend } from './invented-round.ts';
import { withoutResults, workbookValues } from './workbook-values.ts';

const file = sharedData('truth/testcase_trondelag_2020_2023.csv');

/** The 38 kommuner of Trøndelag with the published numbers; asked are those that IMDi asked first for 2022. */
function kommuner(path: string): readonly KommuneView[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\d{4};/.test(line))
    .map((line) => {
      const [kommunenummer = '', name = '', inhabitants, , , , , asked2021, , , asked2022] = line.split(';');
      const value = (number: number) => ({ number, missing: null, importId: 1, sheet: null, cell: 'C2' });
      return {
        kommunenummer,
        name,
        maalform: 'neutral',
        point: null,
        neighbours: [],
        asked: Number(asked2022) > 0,
        askedReason: null,
        values: {
          innbyggere: { '2020': value(Number(inhabitants)) },
          anmodning: { '2021': value(Number(asked2021)) },
        },
        innspill: [],
        capacity: null,
      };
    });
}

describe.skipIf(file === null)('Trøndelag 2022 by last year × growth', () => {
  const made = () =>
    recommend(
      inventedRound({
        target: 641,
        kommuner: kommuner(file ?? ''),
        samarbeid: [],
        criteria: {
          size: { indicator: 'innbyggere', period: '2020' },
          lastYear: { indicator: 'anmodning', period: '2021' },
          alpha: 0.6,
          kappa: 1,
          criteria: [],
        },
        draft: { locks: [], bounds: [], capacityAsMax: [], rest: null },
      }),
    );

  test('makes a package for 24 kommuner that verifies', async () => {
    const { files } = await packageFiles(made(), '2026-11-22T10:00:00.000Z', '0.1.0');
    const verified = await verifyFiles(new Map(files.map(({ name, bytes }) => [name, bytes])), '0.1.0');
    expect(verified).toMatchObject({ agrees: true, target: 641, kommuner: 24, problems: [] });
  });

  test.skipIf(!hasOffice())('LibreOffice reckons the same 24 numbers from the workbook', async () => {
    const recommendation = made();
    const stripped = withoutResults(await xlsxBytes(recommendation)).bytes;
    const found = await workbookValues(convert(stripped, 'xlsx', 'xlsx'));
    const column = [...found].filter(([cell]) => /^Nøkkel!Q\d+$/.test(cell)).map(([, value]) => value);
    expect(column).toEqual([...Object.values(recommendation.numbers), 641]);
  });
});
