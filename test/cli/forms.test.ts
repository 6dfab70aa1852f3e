import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleAnswers, fillIn } from '../support/example-forms.ts';
import { temporaryFolder } from '../support/open-test-backend.ts';
import { run } from './run.ts';

/** Eksempelfylket with a folder of forms, and the answers of twelve kommuner in real files, in both kinds. */
async function answered() {
  const folder = temporaryFolder();
  const db = join(folder, 'fordel.db');
  const forms = join(folder, 'skjemaer');
  const svar = join(folder, 'svar');
  mkdirSync(svar);
  const call = async (name: string, input: unknown) => {
    const { status, out } = await run('call', name, JSON.stringify(input), '--db', db);
    expect(status).toBe(0);
    return JSON.parse(out).value;
  };
  const { roundId } = await call('sample.open', { sample: 'eksempelfylket-2027' });
  await call('letters.setup', {
    roundId,
    deadline: '2026-05-15',
    contactRole: 'Rådgiver',
    contactEmail: 'bosetting@eksempel.example',
    contactPhone: '',
    caseNumber: '',
    neutralLanguage: 'nn',
    criteria: null,
    anmodning: false,
  });
  const letters = { roundId, kind: 'request', kommuner: null, date: '2026-04-17', deadline: null };
  const sent = await run(
    'call',
    'letters.make',
    JSON.stringify(letters),
    '--db',
    db,
    '--out',
    join(folder, 'brev'),
  );
  expect(JSON.parse(sent.out).value.letters).toBe(16);
  const made = await run('forms', 'out', '--db', db, '--round', '2027', '--out', forms);
  expect(made).toMatchObject({ status: 0, err: '' });
  const names = readdirSync(forms);
  const files = Object.entries(exampleAnswers).map(([kommunenummer, { answers }], index) =>
    fillIn(forms, names, kommunenummer, index % 2 === 0 ? 'xlsx' : 'docx', answers, svar),
  );
  const take = (...args: readonly string[]) => run('forms', 'in', ...args, '--db', db, '--round', '2027');
  const numbers = async (): Promise<Readonly<Record<string, number>>> =>
    JSON.parse((await run('allocate', '--db', db, '--round', '2027', '--json')).out).numbers;
  return { folder, forms, names, files, call, roundId, take, numbers };
}

describe('fordel forms', () => {
  it('goes from letters to empty forms, to answers, to assessments, to another allocation', async () => {
    const { files, call, roundId, take, numbers } = await answered();
    const first = await take(...files);
    expect(first.status).toBe(1);
    expect(first.err).toMatch(/svar fra Elvestrand.*--prefer/);
    const second = await take(...files, '--prefer', 'new');
    expect(second).toMatchObject({ status: 0, err: '' });
    expect(second.out).toContain('Tok inn svar fra 12 kommuner');

    const view = await call('round.show', { roundId });
    const { criteria } = view.draft;
    const rating = {
      id: 'arbeidskraft',
      indicator: 'innspill_arbeidskraft',
      period: '2027',
      scale: 'rating',
      direction: 1,
      reach: 0.3,
    };
    const others = criteria.criteria.filter(
      (one: { readonly indicator: string }) => one.indicator !== rating.indicator,
    );
    await call('criteria.save', { roundId, criteria: { ...criteria, criteria: [...others, rating] } });
    const before = await numbers();
    const entry = view.kommuner
      .find((one: { readonly kommunenummer: string }) => one.kommunenummer === '9904')
      .innspill.find((one: { readonly topic: number }) => one.topic === 4);
    expect(entry.text).toBe('Bedriftene i Halsebygd søker fagarbeidere.');
    const { text, source, date } = entry;
    await call('innspill.save', {
      roundId,
      kommunenummer: '9904',
      topic: 4,
      text,
      assessment: 5,
      source,
      date,
    });
    const after = await numbers();
    expect(after['9904']).toBeGreaterThan(before['9904'] ?? 0);
    const sum = (all: Readonly<Record<string, number>>) => Object.values(all).reduce((a, b) => a + b, 0);
    expect(sum(after)).toBe(sum(before));
  });

  it('names what cannot be taken in, leaves out what is a question, and takes the rest', async () => {
    const { folder, forms, names, files, take } = await answered();
    const cut = join(folder, 'skadd.xlsx');
    writeFileSync(cut, readFileSync(files[0] ?? '').subarray(0, 3000));
    const unsure = fillIn(forms, names, '9904', 'xlsx', { can: 'ca. 15', wants: 10 }, folder);
    const empty = join(forms, names.find((name) => name.startsWith('9913-')) ?? '');
    const { status, err, out } = await take(cut, unsure, empty, '--prefer', 'new');
    expect(status).toBe(1);
    expect(err).toMatch(/skadd\.xlsx: .*slutten mangler/);
    expect(err).toMatch(/svar-9904\.xlsx: Kan bosette: «ca\. 15» er ikke et helt antall/);
    expect(err).toMatch(/9913-.*ikke fylt ut/);
    expect(out).toContain('Tok inn svar fra 1 kommune');
  });

  it('writes nothing with --dry-run', async () => {
    const { files, take, call, roundId } = await answered();
    const before = await call('round.show', { roundId });
    const { status, out } = await take(...files, '--dry-run', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveLength(12);
    expect(await call('round.show', { roundId })).toEqual(before);
  });
});
