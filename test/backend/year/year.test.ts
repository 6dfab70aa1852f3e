import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Backend } from '../../../electron/backend/create-backend.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import { noDecision } from '../../../shared/model/decision.ts';
import type { Result } from '../../../shared/model/result.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';
import { sharedData } from '../../support/shared-data.ts';

const imdi = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');

const done = async <T>(answer: Promise<Result<T, AppError>>): Promise<T> => answerOf(await answer);
const refused = async (answer: Promise<Result<unknown, AppError>>) => errorOf(await answer);

async function sampleRound(backend: Backend): Promise<number> {
  return (await done(backend.typed('sample.open', { sample: 'trondelag-2022' }))).roundId;
}

async function importImdi(backend: Backend, roundId: number, path: string): Promise<void> {
  const file = backend.files.register(path);
  const preview = await done(backend.typed('import.preview', { roundId, file, mapping: null }));
  await done(backend.typed('import.confirm', { roundId, previewId: preview.previewId, prefer: 'new' }));
}

describe('what became of the numbers', () => {
  it('sets what the user wrote before what a file brought, and undo takes it back', async () => {
    const backend = openTestBackend();
    const roundId = await sampleRound(backend);
    const decision = { ...noDecision, asked: 150, decided: 120, decidedOn: '2022-02-01', noFamily: true };
    await done(backend.typed('decision.save', { roundId, kommunenummer: '5001', decision }));
    const rows = async () => (await done(backend.typed('followup.show', { roundId }))).rows;
    const trondheim = async () => (await rows()).find(({ kommunenummer }) => kommunenummer === '5001');
    expect(await trondheim()).toMatchObject({
      asked: { number: 150, from: 'written' },
      decided: { number: 120, from: 'written' },
      written: { noFamily: true },
    });
    await done(backend.typed('history.undo', { roundId }));
    expect(await trondheim()).toMatchObject({
      asked: { number: 740, from: 'imported' },
      written: noDecision,
    });
  });

  it('refuses a kommune that is not in the round', async () => {
    const backend = openTestBackend();
    const roundId = await sampleRound(backend);
    const given = { roundId, kommunenummer: '0301' };
    expect(await refused(backend.typed('decision.save', { ...given, decision: noDecision }))).toMatchObject({
      code: 'kommune-not-found',
    });
    expect(
      await refused(backend.typed('readiness.save', { ...given, persons: 5, needs: '', date: null })),
    ).toMatchObject({ code: 'kommune-not-found' });
  });

  it.skipIf(imdi === null)(
    'has IMDi’s own sums for 2022: 641 first, 3 790 in March, 3 610 decided, 3 121 settled',
    async () => {
      const backend = openTestBackend();
      const roundId = await sampleRound(backend);
      await importImdi(backend, roundId, imdi ?? '');
      const { rows } = await done(backend.typed('followup.show', { roundId }));
      const sum = (pick: 'askedFirst' | 'asked' | 'decided' | 'settled'): number =>
        rows.reduce((all, row) => all + (row[pick].number ?? 0), 0);
      expect([sum('askedFirst'), sum('asked'), sum('decided'), sum('settled')]).toEqual([
        641, 3790, 3610, 3121,
      ]);
    },
  );
});

describe('a round made of last year’s', () => {
  it('takes over kommuner, criteria, samarbeid and regions, and what IMDi asked for as last year’s number', async () => {
    const backend = openTestBackend();
    const from = await sampleRound(backend);
    const before = await done(backend.typed('round.show', { roundId: from }));
    const input = { from, year: 2023, fylkesnummer: null, lastYear: 'anmodning', values: true } as const;
    const copy = await done(backend.typed('round.copy', input));
    const after = await done(backend.typed('round.show', { roundId: copy.roundId }));
    expect(after.kommuner.map((one) => one.kommunenummer)).toEqual(
      before.kommuner.map((one) => one.kommunenummer),
    );
    expect(after.draft.criteria.criteria.map(({ id, reach }) => [id, reach])).toEqual(
      before.draft.criteria.criteria.map(({ id, reach }) => [id, reach]),
    );
    expect(after.draft.criteria.lastYear).toEqual({ indicator: 'anmodning', period: '2022' });
    expect(after.draft.criteria.size.period).toBe('2022');
    expect(after.samarbeid.map(({ name, members }) => [name, members])).toEqual(
      before.samarbeid.map(({ name, members }) => [name, members]),
    );
    expect(after.samarbeid.every(({ min, max }) => min === null && max === null)).toBe(true);
    expect(after.regions.map(({ name, members }) => [name, members])).toEqual(
      before.regions.map(({ name, members }) => [name, members]),
    );
    expect(after.kommuner.flatMap((one) => one.innspill.filter(({ text }) => text !== ''))).toEqual([]);
    expect(after.target).toBeNull();
    expect(copy.lastYear).toBe(3790);
    const number = after.kommuner[0]?.values.anmodning?.['2022'];
    const source = after.imports.find(({ id }) => id === number?.importId);
    expect([number?.cell, source?.layout, source?.fileName]).toEqual([
      'anmodning',
      'round',
      'Runden Trøndelag 2022',
    ]);
  });

  it('leaves last year’s answers in reach, and the history of last year’s round as it was', async () => {
    const backend = openTestBackend();
    const from = await sampleRound(backend);
    const capacity = { can: 100, wants: 90, extra: null, health: null, minors: null, source: '', date: null };
    await done(backend.typed('capacity.save', { roundId: from, kommunenummer: '5001', ...capacity }));
    const { roundId } = await done(
      backend.typed('round.copy', {
        from,
        year: 2023,
        fylkesnummer: null,
        lastYear: 'anmodning',
        values: true,
      }),
    );
    const earlier = await done(backend.typed('innspill.earlier', { roundId, kommunenummer: '5001' }));
    expect(earlier.map(({ year }) => year)).toEqual([2022]);
    const before = await done(backend.typed('round.show', { roundId: from }));
    expect(before.history.undo?.command).toBe('capacity.save');
  });

  it('counts IMDi’s anmodning before the recommendation, the vedtak by another rule, and unused places only where that is chosen', async () => {
    const backend = openTestBackend();
    const from = await sampleRound(backend);
    const decision = { ...noDecision, asked: 150, decided: 120, settled: 100 };
    await done(backend.typed('decision.save', { roundId: from, kommunenummer: '5001', decision }));
    const numbers: (number | null | undefined)[] = [];
    for (const [at, lastYear] of (['anmodning', 'vedtak', 'anmodning-and-unused'] as const).entries()) {
      const { roundId } = await done(
        backend.typed('round.copy', { from, year: 2023 + at, fylkesnummer: null, lastYear, values: false }),
      );
      const view = await done(backend.typed('round.show', { roundId }));
      const trondheim = view.kommuner.find(({ kommunenummer }) => kommunenummer === '5001');
      numbers.push(trondheim?.values.anmodning?.['2022']?.number);
    }
    expect(numbers).toEqual([150, 120, 170]);
  });

  it('has the recommendation as last year’s number where IMDi has not asked', async () => {
    const backend = openTestBackend();
    const { roundId: from } = await done(backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    const { rows } = await done(backend.typed('followup.show', { roundId: from }));
    const input = { from, year: 2028, fylkesnummer: null, lastYear: 'anmodning', values: true } as const;
    const copy = await done(backend.typed('round.copy', input));
    expect(copy.lastYear).toBe(rows.reduce((sum, { recommended }) => sum + (recommended ?? 0), 0));
    const view = await done(backend.typed('round.show', { roundId: copy.roundId }));
    expect(view.kommuner.find((one) => one.asked)?.values.anmodning?.['2027']?.cell).toBe('anbefaling');
  });

  it('is not made of a later round, nor twice', async () => {
    const backend = openTestBackend();
    const from = await sampleRound(backend);
    const input = { from, fylkesnummer: null, lastYear: 'anmodning', values: false } as const;
    expect(await refused(backend.typed('round.copy', { ...input, year: 2022 }))).toMatchObject({
      code: 'round-not-later',
    });
    await done(backend.typed('round.copy', { ...input, year: 2023 }));
    expect(await refused(backend.typed('round.copy', { ...input, year: 2023 }))).toMatchObject({
      code: 'round-exists',
    });
  });

  it('follows kommuner into the structure of 2024, and tells of Ålesund that it was divided', async () => {
    const backend = openTestBackend();
    const { roundId: from } = await done(backend.typed('round.create', { year: 2023, fylkesnummer: '15' }));
    await done(
      backend.typed('decision.save', {
        roundId: from,
        kommunenummer: '1507',
        decision: { ...noDecision, asked: 200 },
      }),
    );
    await done(
      backend.typed('decision.save', {
        roundId: from,
        kommunenummer: '1506',
        decision: { ...noDecision, asked: 70 },
      }),
    );
    const copy = await done(
      backend.typed('round.copy', {
        from,
        year: 2024,
        fylkesnummer: null,
        lastYear: 'anmodning',
        values: true,
      }),
    );
    expect(copy.notes).toContainEqual({ kind: 'divided', from: ['1507'], to: ['1508', '1580'] });
    const view = await done(backend.typed('round.show', { roundId: copy.roundId }));
    const lastYear = (number: string) =>
      view.kommuner.find(({ kommunenummer }) => kommunenummer === number)?.values.anmodning?.['2023']?.number;
    expect([lastYear('1506'), lastYear('1508'), lastYear('1580')]).toEqual([70, undefined, undefined]);
  });

  it('asks for the fylke where it has another number, and takes only its kommuner', async () => {
    const backend = openTestBackend();
    const { roundId: from } = await done(backend.typed('round.create', { year: 2023, fylkesnummer: '30' }));
    const input = { from, year: 2024, lastYear: 'anmodning', values: true } as const;
    expect(await refused(backend.typed('round.copy', { ...input, fylkesnummer: null }))).toMatchObject({
      code: 'fylke-not-found',
    });
    const copy = await done(backend.typed('round.copy', { ...input, fylkesnummer: '31' }));
    const view = await done(backend.typed('round.show', { roundId: copy.roundId }));
    expect(view.round.fylke).toBe('Østfold');
    expect(copy.notes.some(({ kind }) => kind === 'gone')).toBe(true);
    expect(view.kommuner.every(({ kommunenummer }) => kommunenummer.startsWith('31'))).toBe(true);
  });
});

describe('rounds beside each other', () => {
  it('compares two rounds kommune by kommune', async () => {
    const backend = openTestBackend();
    const from = await sampleRound(backend);
    const { roundId } = await done(
      backend.typed('round.copy', {
        from,
        year: 2023,
        fylkesnummer: null,
        lastYear: 'anmodning',
        values: true,
      }),
    );
    await done(
      backend.typed('target.add', {
        roundId,
        number: 700,
        minors: null,
        source: 'Oppdiktet',
        date: '2022-11-01',
      }),
    );
    const { rows, earlier, now } = await done(backend.typed('round.compare', { roundId, other: from }));
    expect([earlier.year, now.year]).toEqual([2022, 2023]);
    const sum = (side: 'earlier' | 'now') => rows.reduce((all, row) => all + (row[side].recommended ?? 0), 0);
    expect([sum('earlier'), sum('now')]).toEqual([641, 700]);
  });

  it('says in the list which rounds are put away, and undo takes them out again', async () => {
    const backend = openTestBackend();
    const roundId = await sampleRound(backend);
    await done(backend.typed('round.archive', { roundId, archived: true }));
    expect((await done(backend.typed('round.list', {})))[0]?.archived).toBe(true);
    await done(backend.typed('history.undo', { roundId }));
    expect((await done(backend.typed('round.list', {})))[0]).not.toHaveProperty('archived');
  });
});

describe('the deadlines of the year', () => {
  it('come from the template until they are changed', async () => {
    const backend = openTestBackend();
    const roundId = await sampleRound(backend);
    const { entries, own } = await done(backend.typed('deadlines.show', { roundId }));
    expect(own).toBe(false);
    expect(entries.map(({ key, date }) => [key, date])).toContainEqual(['opplysninger', '2021-06-10']);
    expect(entries.map(({ key, date }) => [key, date])).toContainEqual(['vedtak', '2022-02-01']);
    const changed = entries.map((one) => (one.key === 'vedtak' ? { ...one, date: '2022-02-10' } : one));
    await done(backend.typed('deadlines.save', { roundId, entries: changed }));
    expect(await done(backend.typed('deadlines.show', { roundId }))).toEqual({ entries: changed, own: true });
    await done(backend.typed('deadlines.save', { roundId, entries: null }));
    expect((await done(backend.typed('deadlines.show', { roundId }))).own).toBe(false);
  });
});

describe('asking for a copy of the vedtak', () => {
  const folderIn = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'fordel-vedtak-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'ut');
  };
  const setup = {
    deadline: null,
    contactRole: 'Rådgiver',
    contactEmail: 'post@eksempel.no',
    contactPhone: '',
    caseNumber: '',
    neutralLanguage: 'nb',
    criteria: null,
    anmodning: false,
  } as const;

  it('makes a letter and an e-mail for each that has none, in its målform', async () => {
    const out = folderIn();
    const backend = openTestBackend({ host: { chooseExportFolder: async () => out } });
    const { roundId } = await done(backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    expect(
      await refused(backend.typed('decision.request', { roundId, kommuner: null, date: '2027-02-05' })),
    ).toMatchObject({ code: 'contact-missing' });
    await done(backend.typed('letters.setup', { roundId, ...setup }));
    const { rows } = await done(backend.typed('followup.show', { roundId }));
    const first = rows.find(({ recommended }) => (recommended ?? 0) > 0);
    const kommunenummer = first?.kommunenummer ?? '';
    await done(
      backend.typed('decision.save', { roundId, kommunenummer, decision: { ...noDecision, decided: 9 } }),
    );
    const made = await done(
      backend.typed('decision.request', { roundId, kommuner: null, date: '2027-02-05' }),
    );
    const asked = rows.filter(({ recommended }) => (recommended ?? 0) > 0).length;
    expect(made?.letters).toBe(asked - 1);
    const files = readdirSync(out);
    expect(files.length).toBe(2 * (asked - 1));
    expect(files.some((name) => name.startsWith(kommunenummer))).toBe(false);
    const texts = files
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(out, name), 'utf8'));
    expect(texts.every((text) => text.includes('post@imdi.no') && text.includes('IMDinett'))).toBe(true);
    expect(texts.some((text) => text.includes('flyktningar'))).toBe(true);
    expect(texts.some((text) => text.includes('flyktninger'))).toBe(true);
  });
});
