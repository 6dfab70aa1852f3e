import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureValue } from '../../../shared/model/measure-value.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

async function rounds(year = 2022, fylkesnummer = '50') {
  const backend = openTestBackend();
  const { typed: call } = backend;
  const { roundId } = answerOf(await call('round.create', { year, fylkesnummer }));
  const folder = temporaryFolder();
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return backend.files.register(path);
  };
  const read = async (name: string, text: string, into = roundId) =>
    answerOf(await call('import.preview', { roundId: into, file: file(name, text), mapping: null }));
  const bring = async (name: string, text: string, prefer: 'new' | 'old' | null = null) => {
    const { previewId } = await read(name, text);
    return answerOf(await call('import.confirm', { roundId, previewId, prefer }));
  };
  const value = async (kommunenummer: string, indicator: string, period: string) => {
    const { kommuner } = answerOf(await call('round.show', { roundId }));
    return kommuner.find((one) => one.kommunenummer === kommunenummer)?.values[indicator]?.[period];
  };
  return { backend, call, roundId, file, read, bring, value };
}

const table = (...rows: readonly string[]): string => ['Kommune;Vedtak 2021', ...rows].join('\n');
const choice = (kommunenummer: string, keep: 'new' | 'old') => {
  return { kommunenummer, indicator: 'vedtak', period: '2021', keep };
};

describe('sources that disagree', () => {
  it('are shown side by side, each with file, cell and date', async () => {
    const { bring, read } = await rounds();
    await bring('a.csv', table('5001 Trondheim;140', '5006 Steinkjer;30'));
    const { conflicts } = await read('b.csv', table('5006 Steinkjer;30', '5001 Trondheim;150'));
    expect(conflicts).toEqual([
      {
        kommunenummer: '5001',
        indicator: 'vedtak',
        period: '2021',
        old: {
          number: 140,
          missing: null,
          from: 'a.csv',
          sheet: null,
          cell: 'B2',
          at: '2026-11-22T10:00:00.000Z',
        },
        new: { number: 150, missing: null, from: 'b.csv', sheet: null, cell: 'B3', at: null },
      },
    ]);
  });

  it('are decided value by value, and what is not decided is named', async () => {
    const { bring, read, call, roundId, value } = await rounds();
    await bring('a.csv', table('5001 Trondheim;140', '5006 Steinkjer;30'));
    const { previewId } = await read('b.csv', table('5001 Trondheim;150', '5006 Steinkjer;35'));
    const half = { roundId, previewId, prefer: null, choices: [choice('5001', 'old')] };
    expect(errorOf(await call('import.confirm', half))).toMatchObject({
      code: 'conflicts-undecided',
      params: { count: 1, list: expect.stringContaining('5006') },
    });
    const all = { ...half, choices: [choice('5001', 'old'), choice('5006', 'new')] };
    const receipt = answerOf(await call('import.confirm', all));
    expect(receipt).toMatchObject({ changed: 1, replaced: 1, kept: 1 });
    expect(receipt.changes).toMatchObject([
      { kommunenummer: '5006', old: { number: 30 }, new: { number: 35 } },
    ]);
    expect(await value('5001', 'vedtak', '2021')).toMatchObject({ number: 140 });
    expect(await value('5006', 'vedtak', '2021')).toMatchObject({ number: 35 });
  });

  it('count again when the source that was chosen over them is removed', async () => {
    const { bring, read, call, roundId, value } = await rounds();
    const first = await bring('a.csv', table('5001 Trondheim;140', '5006 Steinkjer;30'));
    const { previewId } = await read('b.csv', table('5001 Trondheim;150', '5006 Steinkjer;35'));
    const choices = [choice('5001', 'old')];
    const second = answerOf(await call('import.confirm', { roundId, previewId, prefer: 'new', choices }));
    answerOf(await call('import.remove', { roundId, importId: first.import.id }));
    expect(await value('5001', 'vedtak', '2021')).toMatchObject({ number: 150 });
    answerOf(await call('history.undo', { roundId }));
    expect(await value('5001', 'vedtak', '2021')).toMatchObject({ number: 140 });
    answerOf(await call('import.remove', { roundId, importId: second.import.id }));
    expect(await value('5006', 'vedtak', '2021')).toMatchObject({ number: 30 });
  });

  it('lets the new file fill what stood empty, also where the old is preferred', async () => {
    const { bring, value } = await rounds();
    await bring('a.csv', table('5001 Trondheim;140', '5006 Steinkjer;'));
    await bring('b.csv', table('5001 Trondheim;150', '5006 Steinkjer;35'), 'old');
    expect(await value('5001', 'vedtak', '2021')).toMatchObject({ number: 140 });
    expect(await value('5006', 'vedtak', '2021')).toMatchObject({ number: 35 });
  });
});

describe('several files at once', () => {
  it('are one step of the history, each with its own decision', async () => {
    const { bring, read, call, roundId, value } = await rounds();
    await bring('a.csv', table('5001 Trondheim;140', '5006 Steinkjer;30'));
    const b = await read('b.csv', table('5001 Trondheim;150'));
    const c = await read('c.csv', table('5006 Steinkjer;35', '5007 Namsos;20'));
    const receipts = answerOf(
      await call('import.confirmAll', {
        roundId,
        previewIds: [b.previewId, c.previewId],
        prefer: null,
        decisions: [
          { previewId: b.previewId, prefer: 'new', choices: [] },
          { previewId: c.previewId, prefer: null, choices: [choice('5006', 'old')] },
        ],
      }),
    );
    expect(receipts.map(({ changed, kept }) => ({ changed, kept }))).toEqual([
      { changed: 1, kept: 0 },
      { changed: 1, kept: 1 },
    ]);
    answerOf(await call('history.undo', { roundId }));
    expect(await value('5001', 'vedtak', '2021')).toMatchObject({ number: 140 });
    expect(await value('5007', 'vedtak', '2021')).toBeUndefined();
  });
});

describe('a value from another kommune structure', () => {
  it('tells which kommuner it was carried over from', async () => {
    const { bring, value } = await rounds(2023, '15');
    await bring('ny.csv', table('1508 Ålesund;200', '1580 Haram;30'));
    expect(await value('1507', 'vedtak', '2021')).toMatchObject({
      number: 230,
      carriedFrom: ['1508', '1580'],
    });
  });

  it('is carried over as its indicator says', async () => {
    const { bring, value } = await rounds(2023, '15');
    const receipt = await bring(
      'ny.csv',
      'Kommune;Sentralitetsindeks 2024\n1508 Ålesund;800\n1580 Haram;600\n',
    );
    expect(receipt.import.values).toBe(1);
    const number = (await value('1507', 'sentralitet', '2024'))?.number ?? 0;
    expect(number).toBeGreaterThan(700);
    expect(number).toBeLessThan(800);
  });
});

describe('a table without a year', () => {
  const page = `<table><tr><th>Kommune</th><th>Antall personer kommunen har blitt anmodet om å bosette:</th>
    <th>Antall personer kommunen har vedtatt å bosette:</th><th>Antall bosatte personer:</th></tr>
    <tr><td>Trondheim</td><td>140</td><td>140</td><td>130</td></tr>
    <tr><td>Steinkjer</td><td>35</td><td>35</td><td>33</td></tr></table>`;

  it('is of the round’s year until the user says another', async () => {
    const { call, roundId, file } = await rounds();
    const token = file('side.html', page);
    const own = answerOf(await call('import.preview', { roundId, file: token, mapping: null }));
    expect(new Set(own.sample.map(({ period }) => period))).toEqual(new Set(['2022']));
    const said = answerOf(await call('import.preview', { roundId, file: token, mapping: null, year: 2021 }));
    expect(new Set(said.sample.map(({ period }) => period))).toEqual(new Set(['2021']));
  });
});

describe('a mapping', () => {
  const mapped = {
    kommune: 0,
    columns: [
      { column: 1, indicator: 'vedtak', period: '2022' },
      { column: 2, indicator: 'bosatt', period: '2021' },
    ],
  };

  it('is remembered by the headers, with the years moved to the new round and the new headers', async () => {
    const { call, roundId, file, read } = await rounds();
    const first = file(
      'a.csv',
      'Kommune;Plan;Utfall pr. 31.12.2021\n5001 Trondheim;140;120\n5006 Steinkjer;30;20\n',
    );
    const { previewId, remembered } = answerOf(
      await call('import.preview', { roundId, file: first, mapping: mapped }),
    );
    expect(remembered).toBe(false);
    answerOf(await call('import.confirm', { roundId, previewId, prefer: null }));
    const next = answerOf(await call('round.create', { year: 2023, fylkesnummer: '50' }));
    const again = await read(
      'b.csv',
      'kommune;PLAN;Utfall pr. 31.12.2022\n5006 Steinkjer;31;21\n5001 Trondheim;141;121\n',
      next.roundId,
    );
    expect(again.remembered).toBe(true);
    expect(again.reading.plain?.mapping.columns).toEqual([
      { column: 1, indicator: 'vedtak', period: '2023' },
      { column: 2, indicator: 'bosatt', period: '2022' },
    ]);
    expect(again.valueCount).toBe(4);
  });

  it('is not used where the headers are others', async () => {
    const { call, roundId, file, read } = await rounds();
    const first = file('a.csv', 'Kommune;Plan;Utfall 2021\n5001 Trondheim;140;120\n');
    const { previewId } = answerOf(await call('import.preview', { roundId, file: first, mapping: mapped }));
    answerOf(await call('import.confirm', { roundId, previewId, prefer: null }));
    expect(await read('b.csv', 'Kommune;Utfall 2021;Plan\n5001 Trondheim;120;140\n')).toMatchObject({
      remembered: false,
      valueCount: 0,
    });
  });
});

describe('a figure nobody has named', () => {
  it('becomes an indicator with the source’s own words, and can be shown and used like any other', async () => {
    const { call, roundId, bring } = await rounds();
    const text = [
      '"12345: Boliger, etter region, statistikkvariabel og år"',
      '',
      '"region";"Ledige boliger 2021"',
      '"5001 Trondheim";12',
      '"5006 Steinkjer";3',
    ].join('\r\n');
    const { import: added } = await bring('ssb.csv', text);
    const [id = ''] = added.indicators;
    const indicators = answerOf(await call('indicator.list', {}));
    expect(indicators.find((one) => one.id === id)).toMatchObject({ nameNb: 'Ledige boliger' });
    const { draft } = answerOf(await call('round.show', { roundId }));
    const criterion = {
      id,
      indicator: id,
      period: '2021',
      scale: 'index',
      direction: 1,
      reach: 0.2,
    } as const;
    const criteria = { ...draft.criteria, criteria: [criterion] };
    answerOf(await call('criteria.save', { roundId, criteria }));
  });
});

describe('a table that was read before', () => {
  it('is recognised, and told apart from the very same file', async () => {
    const { bring, read } = await rounds();
    const text = table('5001 Trondheim;140');
    expect((await read('a.csv', text)).earlier).toBeNull();
    await bring('a.csv', text);
    expect((await read('b.csv', text)).earlier).toMatchObject({ fileName: 'a.csv', identical: true });
    expect((await read('c.csv', table('5001 Trondheim;141'))).earlier).toMatchObject({ identical: false });
  });
});

describe('a reading under way', () => {
  it('stops when it is told to, and changes nothing', async () => {
    const { call, roundId, file } = await rounds();
    const rows = Array.from({ length: 400_000 }, () => '5001 Trondheim;140');
    const token = file('stor.csv', ['Kommune;Vedtak 2021', ...rows].join('\n'));
    const reading = call('import.preview', { roundId, file: token, mapping: null });
    expect(answerOf(await call('job.cancel', { job: token }))).toEqual({ cancelled: true });
    expect(errorOf(await reading).code).toBe('import-cancelled');
    expect(answerOf(await call('job.cancel', { job: token }))).toEqual({ cancelled: false });
  });
});

describe('an indicator of the user’s own', () => {
  const given = {
    id: null,
    nameNb: 'Ledige boliger',
    nameNn: 'Ledige bustader',
    unit: 'persons',
    scale: 'index',
    direction: 1,
    carryOver: 'sum',
    source: 'Fylkeskommunen',
  } as const;

  it('is made from a name, and a column with that name is read as it', async () => {
    const { call, read } = await rounds();
    expect(answerOf(await call('indicator.save', given))).toMatchObject({ id: 'ledige_boliger', own: true });
    const { reading, sample } = await read(
      'a.csv',
      'Kommune;Ledige bustader 2022\n5001 Trondheim;12\n5006 Steinkjer;1,5\n',
    );
    expect(sample).toMatchObject([{ kommunenummer: '5001', indicator: 'ledige_boliger', number: 12 }]);
    expect(reading.problems).toMatchObject([{ code: 'number-fractional' }]);
  });

  it('is changed under the same id; two do not share a name', async () => {
    const { call } = await rounds();
    const { id } = answerOf(await call('indicator.save', given));
    expect(errorOf(await call('indicator.save', given)).code).toBe('indicator-exists');
    answerOf(await call('indicator.save', { ...given, id, nameNb: 'Tomme boliger' }));
    const all = answerOf(await call('indicator.list', {}));
    expect(all.filter((one) => one.own === true)).toMatchObject([{ id, nameNb: 'Tomme boliger' }]);
  });

  it('is still there, and still the user’s, when the program starts again', async () => {
    const databaseFile = join(temporaryFolder(), 'fordel.db');
    const first = openTestBackend({ databaseFile });
    const { id } = answerOf(await first.typed('indicator.save', given));
    first.close();
    const again = openTestBackend({ databaseFile });
    expect(answerOf(await again.typed('indicator.list', {})).at(-1)).toMatchObject({ id, own: true });
  });
});

describe('the history', () => {
  it('names the files that came in or were taken out', async () => {
    const { bring, read, call, roundId } = await rounds();
    const undo = async () => answerOf(await call('round.show', { roundId })).history.undo?.params.file;
    const { import: first } = await bring('a.csv', table('5001 Trondheim;140'));
    expect(await undo()).toBe('a.csv');
    const b = await read('b.csv', table('5006 Steinkjer;30'));
    const c = await read('c.csv', table('5007 Namsos;20'));
    const previewIds = [b.previewId, c.previewId];
    answerOf(await call('import.confirmAll', { roundId, previewIds, prefer: null }));
    expect(await undo()).toBe('b.csv, c.csv');
    answerOf(await call('import.remove', { roundId, importId: first.id }));
    expect(await undo()).toBe('a.csv');
  });
});

describe('results of the introduction programme', () => {
  it('are pooled over three years by a preset that uses them, where the persons came with them', async () => {
    const { call, roundId, bring } = await rounds();
    const row = (label: string, status: string, ...figures: readonly (number | string)[]) =>
      `"${label}";"Ett år tidligere";"${status}";${figures.join(';')}`;
    const years = [2018, 2019, 2020];
    const columns = years.flatMap((year) => [
      `"Personer, etter bosted ved programdeltakelse ${year}"`,
      `"Personer, etter bosted ved programdeltakelse (prosent) ${year}"`,
    ]);
    const text = [
      '"10824: Tidligere deltakere i introduksjonsprogrammet, etter region, status, statistikkvariabel og år"',
      '',
      `"region";"introduksjonsprogram avsluttet";"arbeidsmarkedsstatus";${columns.join(';')}`,
      row('5001 Trondheim', 'I alt', 100, 100, 100, 100, 200, 100),
      row('5001 Trondheim', '1 Sysselsatt og / eller under utdanning, i alt', 60, 60, 70, 70, 160, 80),
    ].join('\r\n');
    await bring('intro.csv', text);
    answerOf(await call('criteria.usePreset', { roundId, preset: '2018' }));
    const { draft, kommuner } = answerOf(await call('round.show', { roundId }));
    const criterion = draft.criteria.criteria.find(({ indicator }) => indicator === 'intro_resultat');
    const trondheim = kommuner.find(({ kommunenummer }) => kommunenummer === '5001');
    if (criterion === undefined || trondheim === undefined) throw new Error('not there');
    expect(criterion.period).toBe('2018..2020');
    expect(measureValue(trondheim, criterion)).toEqual({ number: 72.5, missing: null, persons: 400 });
    answerOf(
      await call('criteria.save', {
        roundId,
        criteria: { ...draft.criteria, criteria: [...draft.criteria.criteria] },
      }),
    );
  });
});
