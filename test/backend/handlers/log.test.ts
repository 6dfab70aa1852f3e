import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../../shared/i18n/log-line.ts';
import { type ScreenWords, screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import { logPage } from '../../../shared/model/log-page.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const openRound = async (databaseFile?: string) => {
  const backend = openTestBackend(databaseFile === undefined ? {} : { databaseFile });
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const list = async (before?: number) =>
    answerOf(await backend.typed('history.list', { roundId, ...(before === undefined ? {} : { before }) }));
  const lock = async (number: number, reason = 'Avtalt') =>
    answerOf(await backend.typed('lock.set', { roundId, kommunenummer: '9903', number, reason }));
  const table = async (language: 'nb' | 'nn'): Promise<string> => {
    const made = answerOf(await backend.typed('history.save', { roundId, language }));
    const file = made === null ? null : backend.files.resolve(made.file);
    return readFileSync(file?.path ?? '', 'utf8');
  };
  return { backend, call: backend.typed, roundId, list, lock, table };
};

describe('the log of a round', () => {
  it('comes in pages, each entry once and the newest first', async () => {
    const { list, lock } = await openRound();
    for (let n = 0; n < logPage + 5; n += 1) await lock(1 + (n % 50));
    const first = await list();
    const second = await list(first.at(-1)?.id);
    expect([first.length, second.length]).toEqual([logPage, 5]);
    const ids = [...first, ...second].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => b - a));
    expect(await list(ids.at(-1))).toEqual([]);
  });

  it('says what was undone and what was done again, for a scenario too, in both languages', async () => {
    const { call, roundId, list, lock, table } = await openRound();
    const named = async (words: ScreenWords) => {
      const round = answerOf(await call('round.show', { roundId }));
      return (await list())
        .map((entry) => logLine(words, entry, round))
        .map(({ what, reason }) => [what, reason]);
    };
    await lock(12);
    answerOf(await call('history.undo', { roundId }));
    answerOf(await call('history.redo', { roundId }));
    const { scenario } = answerOf(await call('scenario.add', { roundId, name: 'Flere små', from: null }));
    const more = { roundId, kommunenummer: '9904', number: 9, reason: 'Prøve', scenario };
    answerOf(await call('lock.set', more));
    answerOf(await call('history.undo', { roundId }));
    const scenarioName = 'lås Halsebygd på 9 i Flere små';
    expect(await named(screensNb)).toEqual([
      [`Angret: ${scenarioName}`, null],
      [scenarioName, 'Prøve'],
      ['nytt scenario Flere små', null],
      ['Gjort om igjen: lås Granvik på 12', null],
      ['Angret: lås Granvik på 12', null],
      ['lås Granvik på 12', 'Avtalt'],
    ]);
    expect((await named(screensNn)).map(([what]) => what).slice(3, 5)).toEqual([
      'Gjort om att: lås Granvik på 12',
      'Angra: lås Granvik på 12',
    ]);
    expect(await table('nb')).toContain(';Angret: lås Granvik på 12;Angre og gjør om;9903;Granvik;;');
  });

  it('marks what is undone, also after a restart and when something new has overtaken it', async () => {
    const file = join(temporaryFolder(), 'fordel.db');
    const first = await openRound(file);
    await first.lock(20);
    await first.lock(30);
    answerOf(await first.call('history.undo', { roundId: first.roundId }));
    first.backend.close();
    const again = await openRound(file);
    const marks = async () =>
      (await again.list()).map(({ command, params, undone }) => [command, params.number, undone]);
    const undone = [
      ['history.undo', 30, false],
      ['lock.set', 30, true],
      ['lock.set', 20, false],
    ];
    expect(await marks()).toEqual(undone);
    await again.lock(40);
    expect(await marks()).toEqual([['lock.set', 40, false], ...undone]);
    again.backend.close();
  });
});

describe('the log as a table', () => {
  it('opens in a Norwegian Excel, in the language asked for', async () => {
    const { lock, table } = await openRound();
    await lock(20, 'Avtalt; "muntlig"');
    const [head, row] = (await table('nb')).split('\r\n');
    expect(head).toBe('\ufeffDato;Klokkeslett;Hvem;Endring;Del;Kommunenummer;Kommune;Begrunnelse;Tilstand');
    expect(row).toMatch(/^\d\d\.\d\d\.\d{4};\d\d:\d\d:\d\d;rådgiver;lås .+ på 20;Fordeling;9903;/);
    expect(row).toContain(';"Avtalt; ""muntlig""";');
    expect(await table('nn')).toContain('Kven;Endring;Del;Kommunenummer;Kommune;Grunngiving');
  });

  it('has all pages, and runs nothing as a formula', async () => {
    const { lock, table } = await openRound();
    for (let n = 0; n < logPage; n += 1) await lock(1 + (n % 50));
    await lock(20, '=HYPERLINK("http://example.no")');
    const text = await table('nb');
    expect(text.trimEnd().split('\r\n')).toHaveLength(logPage + 2);
    expect(text).toContain(`"'=HYPERLINK(`);
  });

  it('has neither the text of a private note nor a contact', async () => {
    const { call, roundId, table } = await openRound();
    const of = { roundId, kommunenummer: '9903' };
    answerOf(await call('privateNote.save', { ...of, text: 'Hemmelig', exported: false }));
    answerOf(await call('note.set', { ...of, column: 'proposal', text: 'Hemmelig' }));
    const contact = { role: 'Leder', name: 'Hemmelig', email: '', phone: '' };
    answerOf(await call('contacts.save', { ...of, contacts: [contact] }));
    const text = await table('nb');
    expect(text).toContain(';notat om ');
    expect(text).not.toContain('Hemmelig');
  });
});
