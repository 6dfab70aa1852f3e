import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../electron/backend/create-backend.ts';
import { forebears } from '../../../electron/backend/register/forebears.ts';
import { loadRegister } from '../../../electron/backend/register/index.ts';
import type { HistoryLine, SettlementHistory } from '../../../shared/model/settlement-history.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';
import { sharedData } from '../../support/shared-data.ts';

const imdi = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');

async function historyOf(backend: Backend, year: number, fylkesnummer: string): Promise<SettlementHistory> {
  const { roundId } = answerOf(await backend.typed('round.create', { year, fylkesnummer }));
  const file = backend.files.register(imdi ?? '');
  const { previewId } = answerOf(await backend.typed('import.preview', { roundId, file, mapping: null }));
  answerOf(await backend.typed('import.confirm', { roundId, previewId, prefer: 'new' }));
  return answerOf(await backend.typed('followup.history', { roundId }));
}

const numbers = (line: HistoryLine, ...years: readonly number[]) =>
  years.map((year) => line[year]?.number ?? null);
const kommune = (history: SettlementHistory, name: string) => {
  const found = history.kommuner.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('kommunenummer of the past', () => {
  const register = loadRegister();

  it.each([2020, 2024] as const)('all lead to kommuner of %i', (structure) => {
    const known = register.byNumber[structure];
    const past = forebears(register, structure, new Set(known.keys()));
    expect(past.size).toBeGreaterThan(380);
    expect([...past.values()].flatMap(({ now }) => now).filter((number) => !known.has(number))).toEqual([]);
    // Every number that IMDi's table has from before 2020 is among them.
    expect([...register.earlier.keys()].filter((number) => !known.has(number) && !past.has(number))).toEqual(
      [],
    );
  });

  it('are followed through several changes, and a kommune that was divided leads to all its parts', () => {
    const past = (structure: 2020 | 2024, number: string) =>
      forebears(register, structure, new Set(register.byNumber[structure].keys())).get(number);
    expect(past(2020, '1214')).toMatchObject({ name: 'Ølen', now: ['1160'], gone: 2006 });
    expect(past(2024, '0714')).toMatchObject({ name: 'Hof', now: ['3903'], gone: 2018 });
    expect(past(2020, '1601')).toMatchObject({ name: 'Trondheim', now: ['5001'] });
    expect(past(2020, '1613')?.now).toEqual(['5055', '5056', '5059']);
    expect(past(2024, '1504')?.now).toEqual(['1508', '1580']);
  });
});

describe.skipIf(imdi === null)('the history of a fylke, from IMDi’s own file', () => {
  it('goes along in the file of a round', async () => {
    const from = openTestBackend();
    const history = await historyOf(from, 2022, '50');
    const made = answerOf(await from.typed('round.export', { roundId: 1, notes: false, contacts: false }));
    const to = openTestBackend();
    const file = to.files.register((made && from.files.resolve(made.file)?.path) ?? '');
    const { roundId } = answerOf(await to.typed('round.import', { file, replace: null, label: '' }));
    expect(answerOf(await to.typed('followup.history', { roundId }))).toEqual(history);
    expect(history.years[0]).toBe(1995);
  });

  it('goes back to 1995, adds those that merged, names what is hidden, and gives no part of a divided kommune away', async () => {
    const history = await historyOf(openTestBackend(), 2022, '50');
    expect([history.years[0], history.years.at(-1)]).toEqual([1995, 2023]);
    // The sums that are checked in the sources' own files.
    expect(numbers(history.fylke.opprinnelig_anmodning, 2020, 2022)).toEqual([563, 641]);
    expect(numbers(history.fylke.anmodning, 2020, 2021, 2022)).toEqual([391, 619, 3790]);
    expect(numbers(history.fylke.vedtak, 2022)).toEqual([3610]);
    expect(numbers(history.fylke.bosatt, 2011, 2022)).toEqual([null, 3121]);
    const trondheim = kommune(history, 'Trondheim');
    expect(trondheim.merged).toEqual([{ kommunenummer: '1662', name: 'Klæbu', ended: 2020 }]);
    expect(numbers(trondheim.lines.anmodning, 1999, 2017, 2022)).toEqual([430, 458, 740]);
    expect(trondheim.lines.bosatt[2018]).toMatchObject({ number: 186, hidden: ['Klæbu'] });
    const parts = kommune(history, 'Indre Fosen').lines.anmodning[2016]?.parts;
    expect(parts?.map(({ name, number }) => [name, number])).toEqual([
      ['Rissa', 25],
      ['Leksvik', 17],
    ]);
    expect(history.divided.map(({ name, ended, into, inFylke }) => [name, ended, into, inFylke])).toEqual([
      ['Snillfjord', 2020, ['Heim', 'Hitra', 'Orkland'], true],
    ]);
    const of2016 = history.kommuner.reduce((sum, { lines }) => sum + (lines.anmodning[2016]?.number ?? 0), 0);
    const divided = history.divided[0]?.lines.anmodning[2016]?.number ?? 0;
    expect(divided).toBeGreaterThan(0);
    expect(of2016 + divided).toBe(history.fylke.anmodning[2016]?.number);
  });

  it('counts no number twice, tells of the one that it left, and follows the round into next year', async () => {
    const backend = openTestBackend();
    const history = await historyOf(backend, 2023, '30');
    expect(history.uncounted.map(({ name, year, number }) => [name, year, number])).toEqual([
      ['Sarpsborg', 1995, 20],
      ['Fredrikstad', 1995, 50],
    ]);
    expect(numbers(kommune(history, 'Sarpsborg').lines.anmodning, 1995)).toEqual([20]);
    const copy = { from: 1, year: 2024, fylkesnummer: '31', lastYear: 'anmodning', values: true } as const;
    const { roundId } = answerOf(await backend.typed('round.copy', copy));
    const ostfold = answerOf(await backend.typed('followup.history', { roundId }));
    expect(numbers(kommune(ostfold, 'Moss').lines.anmodning, 2019)).toEqual(
      numbers(kommune(history, 'Moss').lines.anmodning, 2019),
    );
    expect(ostfold.kommuner.some(({ name }) => name === 'Drammen')).toBe(false);
  });
});
