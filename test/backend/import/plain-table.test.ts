import { describe, expect, it } from 'vitest';
import { nothingRead } from '../../../electron/backend/import/nothing-read.ts';
import { reading, refusal, short, trondelag } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

describe('a plain table with a kommune column', () => {
  it('is mapped by its headers, and a header that is unknown is mapped to nothing', async () => {
    const text =
      'Kommune;Innbyggere 2021;Anmodning 2022;Noe annet\n5001 Trondheim;207 595;140;x\n5006 Steinkjer;24 004;35;y\n';
    const read = await reading({ text });
    expect(read.layout).toBe('plain-table');
    expect(short(read)).toEqual([
      '5001 innbyggere 2021 = 207595',
      '5001 anmodning 2022 = 140',
      '5006 innbyggere 2021 = 24004',
      '5006 anmodning 2022 = 35',
    ]);
    expect(read.plain?.columns.map(({ header }) => header)).toEqual([
      'Kommune',
      'Innbyggere 2021',
      'Anmodning 2022',
      'Noe annet',
    ]);
    expect(read.plain?.mapping).toEqual({
      kommune: 0,
      columns: [
        { column: 1, indicator: 'innbyggere', period: '2021' },
        { column: 2, indicator: 'anmodning', period: '2022' },
      ],
    });
  });

  it.each([
    ['Folketal 1.1.2021', 'innbyggere', '2021'],
    ['Folketall 01.01.2021', 'innbyggere', '2021'],
    ['Befolkning per 1. januar 2021', 'innbyggere', '2021'],
    ['Folkemengde 1.1. 2025', 'innbyggere', '2025'],
    ['Folkemengde 2025-01-01', 'innbyggere', '2025'],
    ['Ledige i prosent 2022-01', 'ledige_prosent', '2022-01'],
    ['Ledige i prosent 2022M02', 'ledige_prosent', '2022-02'],
    ['Ledige i prosent (202203)', 'ledige_prosent', '2022-03'],
    ['Ledige i prosent 04/2022', 'ledige_prosent', '2022-04'],
    ['Ledige i prosent 31.12.2022', 'ledige_prosent', '2022-12'],
    ['Ledige i prosent 2. kvartal 2022', 'ledige_prosent', '2022-06'],
    ['Ledige i prosent 2022K3', 'ledige_prosent', '2022-09'],
    ['Opprinnelig anmodning 2022', 'opprinnelig_anmodning', '2022'],
    ['Anmodning om busetjing 2023', 'anmodning', '2023'],
    ['Anmodning enslige mindreårige 2023', 'anmodning_em', '2023'],
    ['Vedtak om bosetting (2022)', 'vedtak', '2022'],
    ['Vedtatt 2022', 'vedtak', '2022'],
    ['Bosatt 2021', 'bosatt', '2021'],
    ['Busette 2021', 'bosatt', '2021'],
    ['Helt ledige januar 2022 (%)', 'ledige_prosent', '2022-01'],
    ['Helt ledige jan. 2022', 'ledige_antall', '2022-01'],
    ['Antall anmodninger om bosetting av flyktninger i 2022', 'anmodning', '2022'],
    ['Førespurnad om busetjing 2022', 'anmodning', '2022'],
    ['Faktisk bosetting 2022', 'bosatt', '2022'],
    ['Helt arbeidsledige i prosent av arbeidsstyrken 2022', 'ledige_prosent', '2022'],
    ['Sysselsatte 15-74 år i prosent av befolkningen 2021', 'sysselsatte_prosent', '2021'],
    ['Andel sysselsatte 2021', 'sysselsatte_prosent', '2021'],
  ])('takes «%s» for %s %s', async (header, indicator, period) => {
    const read = await reading({ text: `Kommune;${header}\nTrondheim;5\n` });
    expect(read.plain?.mapping.columns).toEqual([{ column: 1, indicator, period }]);
  });

  it.each([
    'Anmodning',
    'Anmodning per 1000 innbyggere 2022',
    'Endring i bosatte 2022',
    'Bosatt andel 2022',
    'Tull 2022',
    'Rest anmodning 2022',
    'Forventet bosatt 2022',
    'Bosatte hittil i år 2022',
    'Prognose bosatte 2022',
    'Vedtaksdato 2022',
    'Anmodning per innbygger 2022',
    'Anmodning og vedtak 2022',
    'Bosatte av vedtak 2022',
    'Innbyggere 15–74 år 2022',
    'Ledige ungdommer i prosent 2022',
    'Vedtak i prosent av anmodning 2022',
    'Sysselsatte 2022',
    'Bosetting 2022',
  ])('takes «%s» for nothing', async (header) => {
    const read = await reading({ text: `Kommune;${header}\nTrondheim;5\n` });
    expect(read.plain?.mapping.columns).toEqual([]);
    expect(read.matched).toEqual(['5001']);
  });

  it.each(['Anmodning', 'Anmodning 2022/2023'])(
    'names «%s» as a column that lacks a year',
    async (header) => {
      const read = await reading({ text: `Kommune;${header}\nTrondheim;5\n` });
      expect(read.ignored).toEqual([{ reason: 'no-period', count: 1, example: header }]);
      const { values, ...rest } = read;
      expect(nothingRead(rest, values.length)).toEqual({
        code: 'year-missing',
        params: { found: header, column: 2 },
      });
    },
  );

  it('has nothing to take in where no header is known, and says what they are', async () => {
    const { values, ...rest } = await reading({ text: 'Kommune;Tull\nTrondheim;5\n' });
    expect(nothingRead(rest, values.length)).toEqual({
      code: 'no-values',
      params: { found: 'Kommune, Tull' },
    });
    expect(nothingRead(rest, 1)).toBeNull();
  });

  it('is mapped as the user says', async () => {
    const text = 'Sted;X;Y\nTrondheim;5;1,5\n';
    const mapping = { kommune: 0, columns: [{ column: 2, indicator: 'botid', period: '2024' }] };
    const read = await reading({ text }, { ...trondelag, mapping });
    expect(short(read)).toEqual(['5001 botid 2024 = 1.5']);
    expect(read.plain?.mapping).toEqual(mapping);
  });

  it('is mapped by the names of the round’s own indicators', async () => {
    const indicators = [{ id: 'vgs_kapasitet', names: ['Plasser i videregående', 'Plassar i vidaregåande'] }];
    const text = 'Kommune;Plassar i vidaregåande 2024\nTrondheim;5\n';
    expect(short(await reading({ text }, { ...trondelag, indicators }))).toEqual([
      '5001 vgs_kapasitet 2024 = 5',
    ]);
  });

  it('refuses a mapping to a column that is not there', async () => {
    const mapping = { kommune: 0, columns: [{ column: 7, indicator: 'anmodning', period: '2024' }] };
    expect(await refusal({ text: 'Kommune;X\nTrondheim;5\n' }, { ...trondelag, mapping })).toEqual({
      code: 'mapping-invalid',
      params: { column: 8, expected: 2 },
    });
  });

  it('takes the year from a column of its own', async () => {
    const text = 'År;Kommune;Anmodning\n2021;Trondheim;140\n2022;Trondheim;740\n';
    expect(short(await reading({ text }))).toEqual([
      '5001 anmodning 2021 = 140',
      '5001 anmodning 2022 = 740',
    ]);
  });

  it('has a problem, with its place, for persons that are negative, broken or words', async () => {
    const text =
      'Kommune;Anmodning 2022\nTrondheim;-5\nSteinkjer;1,5\nNamsos;mange\nMalvik;1.234\nFrosta;7000000\nOsen;3\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5020 anmodning 2022 = 3']);
    expect(
      read.problems.map(({ code, place, params }) => [code, place?.row, place?.column, params.found]),
    ).toEqual([
      ['number-negative', 2, 2, '-5'],
      ['number-fractional', 3, 2, '1,5'],
      ['not-a-number', 4, 2, 'mange'],
      ['number-ambiguous', 5, 2, '1.234'],
      ['number-too-large', 6, 2, '7000000'],
    ]);
    expect(read.problemCount).toBe(5);
  });

  it.each([
    ['Innbyggere 2023', '24.000', 24, 24_000],
    ['Innbyggere 2023', '24,000', 24, 24_000],
    ['Anmodning 2022', '1.000', 1, 1_000],
    ['Innbyggere 2023', '205.163', 205.163, 205_163],
  ])(
    'takes no side for «%s» where %s is %d or %d: it names both, with the place',
    async (header, found, decimals, thousands) => {
      const read = await reading({ text: `Kommune;${header}\n5001;10\n5006 Steinkjer;${found}\n` });
      expect(short(read)).toHaveLength(1);
      expect(read.problems).toMatchObject([
        {
          code: 'number-ambiguous',
          params: { kommunenummer: '5006', found, decimals, thousands },
          place: { row: 3, column: 2 },
        },
      ]);
    },
  );

  it('reads a share with three decimals as a share, and numbers of a spreadsheet as they are', async () => {
    const read = await reading({ text: 'Kommune;Helt ledige 2022 (%)\n5001;3.125\n' });
    expect(short(read)).toEqual(['5001 ledige_prosent 2022 = 3.125']);
  });

  it('has a problem, with its place, for a share below 0 or above 100 per cent', async () => {
    const text = 'Kommune;Ledige i prosent 2022\n5001;-4\n5006;101\n5007;120 %\n5014;1e3\n5020;0\n5021;100\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5020 ledige_prosent 2022 = 0', '5021 ledige_prosent 2022 = 100']);
    expect(read.problems.map(({ code, place }) => [code, place?.row, place?.column])).toEqual(
      [2, 3, 4, 5].map((row) => ['share-out-of-range', row, 2]),
    );
  });

  it('never reads a dash or an empty cell as zero', async () => {
    const text = 'Kommune;Vedtak 2022\nTrondheim;-\nSteinkjer;\nNamsos;0\nMalvik;:\nFrosta;*\n';
    expect(short(await reading({ text }))).toEqual([
      '5001 vedtak 2022 = missing',
      '5006 vedtak 2022 = missing',
      '5007 vedtak 2022 = 0',
      '5031 vedtak 2022 = hidden',
      '5036 vedtak 2022 = below-four',
    ]);
  });

  it('is refused where a kommunenummer does not exist, with the place', async () => {
    const text = 'Kommune;Innbyggere 2021\n5001 Trondheim;100\n5099 Ingensteds;100\n';
    expect(await refusal({ text })).toEqual({
      code: 'kommune-does-not-exist',
      params: { found: '5099 Ingensteds', expected: '2020', sheet: null, row: 3, column: 1 },
    });
  });

  it('is refused so even where that kommune is all there is', async () => {
    expect(await refusal({ text: 'Kommune;Innbyggere 2021\n5099;100\n' })).toMatchObject({
      code: 'kommune-does-not-exist',
    });
  });

  it('is refused where a name with a figure is nobody’s, with the place', async () => {
    expect(await refusal({ text: 'Kommune;Anmodning 2022\nTulleby;5\n5001;140\n' })).toEqual({
      code: 'kommune-does-not-exist',
      params: { found: 'Tulleby', expected: '2020', sheet: null, row: 2, column: 1 },
    });
  });

  it('leaves out rows of sums, rests, measures and notes, whatever stands beside them', async () => {
    const rows = [
      'Sum Innherred;5',
      'Rest;1',
      'Gjennomsnitt;2',
      'Differanse;3',
      'Region nord;4',
      'Kilder: IMDi;',
      'Tallene er egne;foreløpige',
    ];
    const read = await reading({ text: `Kommune;Anmodning 2022\n5001;140\n${rows.join('\n')}\n` });
    expect(short(read)).toEqual(['5001 anmodning 2022 = 140']);
    expect(read.ignored).toMatchObject([{ reason: 'not-a-kommune', count: 7 }]);
    expect(read.notFound).toEqual([]);
  });

  it('is refused where two rows contradict each other, with both places', async () => {
    const params = {
      kommunenummer: '5001',
      indicator: 'anmodning',
      period: '2022',
      found: 6,
      other: 5,
      sheet: null,
      row: 3,
      column: 2,
      otherSheet: null,
      otherCell: 'B2',
    };
    for (const [first, second] of [
      ['5001', '5001'],
      ['5001 Trondheim', 'Trondheim - Tråante'],
    ]) {
      const text = `Kommune;Anmodning 2022\n${first};5\n${second};6\n`;
      expect(await refusal({ text })).toEqual({ code: 'values-contradict', params });
    }
  });

  it('is refused so too where both stand under a number from before', async () => {
    const text = 'Kommune;Anmodning 2024\n3001;5\n3001;6\n';
    const context = {
      structure: 2024,
      fylkesnummer: '31',
      kommuner: [{ kommunenummer: '3101', name: 'Halden' }],
    } as const;
    expect(await refusal({ text }, context)).toMatchObject({ code: 'values-contradict', params: { row: 3 } });
  });

  it('takes the number where the same kommune stands with a number and with an empty cell', async () => {
    const text = 'Kommune;Anmodning 2022\n5001;\n5001;6\n5006;7\n5006;\n5006;7\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5001 anmodning 2022 = 6', '5006 anmodning 2022 = 7']);
    expect(read.ignored).toMatchObject([{ reason: 'repeated', count: 3 }]);
  });

  it('says so where number and name are two kommuner', async () => {
    const text = 'Kommunenr;Navn;Vedtak 2022\n5001;Steinkjer;1\n5007;Namsos;2\n5014;Frøya;1\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5007 vedtak 2022 = 2', '5014 vedtak 2022 = 1']);
    expect(read.problems).toMatchObject([
      { code: 'number-and-name-disagree', params: { byNumber: '5001', byName: '5006' }, place: { row: 2 } },
    ]);
  });

  it('leaves out other fylker and structures, sums and notes, and counts them', async () => {
    const text =
      'Kommune;Vedtak 2022\nTrondheim;1\nBergen;2\n3201 Bærum;3\nTrøndelag;4\nSum;5\nKilde: egne tall\n';
    const read = await reading({ text });
    expect(short(read)).toEqual(['5001 vedtak 2022 = 1']);
    expect(read.ignored).toEqual([
      { reason: 'other-fylke', count: 1, example: 'Bergen' },
      { reason: 'other-structure', count: 1, example: '3201 Bærum' },
      { reason: 'fylke', count: 1, example: 'Trøndelag' },
      { reason: 'not-a-kommune', count: 2, example: 'Sum' },
    ]);
  });

  it('asks about a name that two kommuner have, and follows the answer', async () => {
    const kommuner = [
      { kommunenummer: '3018', name: 'Våler' },
      { kommunenummer: '3019', name: 'Vestby' },
    ];
    const context = { structure: 2020, fylkesnummer: '30', kommuner } as const;
    const text = 'Kommune;Vedtak 2022\nVåler;1\nVestby;2\n';
    const asked = await reading({ text }, context);
    expect(short(asked)).toEqual(['3019 vedtak 2022 = 2']);
    expect(asked.ambiguous).toEqual([{ label: 'Våler', count: 1, candidates: ['3018', '3419'] }]);
    const choices = [{ label: 'Våler', kommunenummer: '3018' }];
    expect(short(await reading({ text }, { ...context, choices }))).toContain('3018 vedtak 2022 = 1');
  });

  it('matches invented kommuner of the round by number and by name', async () => {
    const context = {
      structure: 2024,
      fylkesnummer: '99',
      kommuner: [
        { kommunenummer: '9901', name: 'Solvik' },
        { kommunenummer: '9902', name: 'Fjellås - Várri' },
      ],
    } as const;
    const text = 'Kommune;Vedtak 2026\n9901 Solvik;1\nVárri;2\nTrondheim;3\n';
    const read = await reading({ text }, context);
    expect(short(read)).toEqual(['9901 vedtak 2026 = 1', '9902 vedtak 2026 = 2']);
    expect(read.ignored).toMatchObject([{ reason: 'other-fylke', count: 1 }]);
  });

  it('is refused where no kommune in it is of the round', async () => {
    expect(await refusal({ text: 'Kommune;Vedtak 2022\nBergen;1\nVoss;2\n' })).toMatchObject({
      code: 'no-kommune-matched',
      params: { found: 'Bergen' },
    });
  });

  it('reads a paste from a spreadsheet, with tabs and without headers', async () => {
    const read = await reading({ text: 'Trondheim\t140\nSteinkjer\t35\n' });
    expect(read.matched).toEqual(['5001', '5006']);
    expect(read.plain?.columns.map(({ samples }) => samples)).toEqual([
      ['Trondheim', 'Steinkjer'],
      ['140', '35'],
    ]);
  });
});

describe('a plain workbook', () => {
  const sheet = (rows: readonly (readonly (string | number)[])[], name = 'Ark1') => ({
    name,
    rows: rows.map((cells, index) => textRow(index + 1, cells)).join(''),
  });

  it('finds the table under a title, and joins headers that stand over each other', async () => {
    const file = workbook({
      sheets: [
        sheet([
          ['Tall til fordelingen'],
          ['', 'Anmodning', '', 'Vedtak', ''],
          ['Kommune', '2021', '2022', '2021', '2022'],
          ['5001 Trondheim', 140, 740, 140, 740],
        ]),
      ],
    });
    const read = await reading(file);
    expect(short(read)).toEqual([
      '5001 anmodning 2021 = 140',
      '5001 anmodning 2022 = 740',
      '5001 vedtak 2021 = 140',
      '5001 vedtak 2022 = 740',
    ]);
    expect(read.values[1]).toMatchObject({ sheet: 'Ark1', cell: 'C4' });
  });

  const yearly = workbook({
    sheets: ['2021', 'Tall 2022', 'Annet 2023'].map((name, at) =>
      sheet([at === 2 ? ['Kommune', 'Vedtak'] : ['Kommune', 'Anmodning'], ['Trondheim', 140 + at]], name),
    ),
  });

  it('takes the year from the names of sheets that are alike, and reads each of them', async () => {
    const read = await reading(yearly);
    expect(short(read)).toEqual(['5001 anmodning 2021 = 140', '5001 anmodning 2022 = 141']);
    expect(read.values.map((value) => value.sheet)).toEqual(['2021', 'Tall 2022']);
    expect(read.ignored).toEqual([{ reason: 'other-sheet', count: 1, example: 'Annet 2023' }]);
  });

  it('reads each such sheet as the user has mapped the first', async () => {
    const mapping = { kommune: 0, columns: [{ column: 1, indicator: 'vedtak', period: '2021' }] };
    const read = await reading(yearly, { ...trondelag, mapping });
    expect(short(read)).toEqual(['5001 vedtak 2021 = 140', '5001 vedtak 2022 = 141']);
  });

  it('passes over a front page, and reads the first sheet with kommuner only', async () => {
    const file = workbook({
      sheets: [
        sheet([['Forside'], ['Laget av oss']], 'Forside'),
        sheet(
          [
            ['Kommune', 'Vedtak 2022'],
            ['Trondheim', 1],
          ],
          'Tall',
        ),
        sheet(
          [
            ['Kommune', 'Vedtak 2022'],
            ['Trondheim', 99],
          ],
          'Gammelt',
        ),
      ],
    });
    const read = await reading(file);
    expect(short(read)).toEqual(['5001 vedtak 2022 = 1']);
    expect(read.ignored).toContainEqual({ reason: 'other-sheet', count: 2, example: 'Forside' });
  });
});

it('numbers of kommuner under «Nr.» are held against the names beside them, and what disagrees is told and not read', async () => {
  const names = ['Trondheim', 'Namsos', 'Steinkjer', 'Frøya', 'Osen', 'Snåsa'];
  const numbers = ['5001', '5006', '5007', '5014', '5020', '5041'];
  const rows = names.map((name, index) => `${numbers[index]};${name};${index + 10}`);
  const read = await reading({ text: `Nr.;Kommune;Anmodning 2022\n${rows.join('\n')}\n;Sum;75\n` });
  expect(short(read)).toEqual([
    '5001 anmodning 2022 = 10',
    '5014 anmodning 2022 = 13',
    '5020 anmodning 2022 = 14',
    '5041 anmodning 2022 = 15',
  ]);
  expect(read.problems.map(({ code, place }) => [code, place?.row])).toEqual([
    ['number-and-name-disagree', 3],
    ['number-and-name-disagree', 4],
  ]);
});
