import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import type { Result } from '../../../shared/model/result.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const kommunenummer = '9903';
const contact = (name: string) => ({ role: 'Leder', name, email: '', phone: '' });
const capacity = { can: 20, wants: 10, extra: 5, health: 1, minors: 0, source: 'brev', date: '2026-05-20' };
const entry = { text: 'Nok av boliger.', assessment: 3, source: 'brev', date: '2026-05-20' } as const;

/** Every call that is told what was seen: what is stored first, what one window makes of it, and what another does. */
const records = [
  ['capacity.save', { kommunenummer }, capacity, { can: 25 }, { can: 30 }, { wants: 12 }],
  [
    'innspill.save',
    { kommunenummer, topic: 1 },
    entry,
    { assessment: 4 },
    { assessment: 5 },
    { date: '2026-06-01' },
  ],
  [
    'region.save',
    { id: 1 },
    { name: 'Nord', members: ['9903'], ...entry },
    { name: 'Vest' },
    { name: 'Sør', assessment: 1 },
    { members: ['9903', '9904'] },
  ],
  [
    'plans.save',
    {},
    { text: 'To skoler.', source: 'plan', date: null },
    { text: 'Tre skoler.' },
    { text: 'Én skole.' },
    { source: 'ny plan' },
  ],
  [
    'innspill.saveLine',
    { kommunenummer, topic: 2 },
    { text: 'Fra før.' },
    { text: 'A.' },
    { text: 'B.' },
    {},
  ],
  [
    'privateNote.save',
    { kommunenummer },
    { text: 'Ring.', exported: false },
    { text: 'Ring i mai.' },
    { text: 'Skriv.' },
    {},
  ],
  [
    'contacts.save',
    { kommunenummer },
    { contacts: [contact('Kari')] },
    { contacts: [contact('Kari'), contact('Ola')] },
    { contacts: [contact('Per')] },
    {},
  ],
  [
    'details.set',
    {},
    { details: { ...noDetails, copyTo: [], attachments: [], ourReference: '26/1' }, note: 'Ny frist.' },
    { note: 'Nye tall.' },
    { note: 'Nytt måltall.' },
    {
      details: {
        ...noDetails,
        copyTo: ['KS'],
        attachments: [],
        saksframlegg: { proposal: 'Ja.', economy: '' },
      },
    },
  ],
] as const;

async function example(file = join(temporaryFolder(), 'runder.db')) {
  const backend = openTestBackend({ databaseFile: file });
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const call = async (name: string, input: object): Promise<Result<unknown, { readonly code: string }>> =>
    await backend.call(name, { roundId, ...input });
  const stored = async () => {
    const { history: _history, ...view } = answerOf(await backend.typed('round.show', { roundId }));
    const { details, note } = answerOf(await backend.typed('details.show', { roundId }));
    // When it was judged is no part of what was said.
    return JSON.parse(
      JSON.stringify({ ...view, details, note }, (key, value: unknown) =>
        key === 'judged' ? undefined : value,
      ),
    ) as unknown;
  };
  return { backend, file, roundId, call, stored };
}

describe.each(records)('%s', (name, where, first, mine, theirs, beside) => {
  it('writes over nothing that was not seen: it is refused, and what is stored stays', async () => {
    const { call, stored } = await example();
    answerOf(await call(name, { ...where, ...first }));
    answerOf(await call(name, { ...where, ...first, ...theirs, seen: [first] }));
    const before = await stored();
    expect(errorOf(await call(name, { ...where, ...first, ...mine, seen: [first] }))).toMatchObject({
      code: 'changed-meanwhile',
      params: { fields: expect.stringMatching(/^\w/) as unknown },
    });
    expect(await stored()).toEqual(before);
  });

  it('writes over what was seen, also where only one of all that was seen is stored', async () => {
    const { call, stored } = await example();
    answerOf(await call(name, { ...where, ...first, ...mine }));
    const wanted = await stored();
    answerOf(await call(name, { ...where, ...first, ...theirs }));
    answerOf(await call(name, { ...where, ...first, ...mine, seen: [first, { ...first, ...theirs }] }));
    expect(await stored()).toEqual(wanted);
  });

  it('may come twice: the same again changes nothing and is no clash', async () => {
    const { call, stored } = await example();
    answerOf(await call(name, { ...where, ...first }));
    const again = { ...where, ...first, ...mine, seen: [first] };
    answerOf(await call(name, again));
    const once = await stored();
    answerOf(await call(name, again));
    expect(await stored()).toEqual(once);
  });

  it('keeps what another window has changed in the other fields', async () => {
    const { call, stored } = await example();
    answerOf(await call(name, { ...where, ...first, ...beside, ...mine }));
    const wanted = await stored();
    answerOf(await call(name, { ...where, ...first }));
    answerOf(await call(name, { ...where, ...first, ...beside, seen: [first] }));
    answerOf(await call(name, { ...where, ...first, ...mine, seen: [first] }));
    expect(await stored()).toEqual(wanted);
  });

  it('stands as it is where nothing is told of what was seen', async () => {
    const { call, stored } = await example();
    answerOf(await call(name, { ...where, ...first, ...mine }));
    const wanted = await stored();
    answerOf(await call(name, { ...where, ...first, ...theirs }));
    answerOf(await call(name, { ...where, ...first, ...mine }));
    expect(await stored()).toEqual(wanted);
  });

  it('is one step of undo, and what was seen is not in the log', async () => {
    const { backend, file, roundId, call, stored } = await example();
    answerOf(await call(name, { ...where, ...first }));
    const before = await stored();
    answerOf(await call(name, { ...where, ...first, ...mine, seen: [first] }));
    answerOf(await backend.typed('history.undo', { roundId }));
    expect(await stored()).toEqual(before);
    backend.close();
    const database = new Database(file, { readonly: true });
    const inputs = database.prepare('SELECT input FROM change_log WHERE command = ?').pluck().all(name);
    database.close();
    expect(inputs.length).toBeGreaterThan(1);
    expect(inputs.filter((input) => String(input).includes('"seen"'))).toEqual([]);
  });
});

describe('what was seen and could not be stored', () => {
  it('does not stop what is written after it: too great a number, and a text that is too long', async () => {
    const { call } = await example();
    const tooMany = { ...capacity, can: 9_999_999 };
    expect(
      errorOf(await call('capacity.save', { kommunenummer, ...tooMany, seen: [capacity] })),
    ).toBeTruthy();
    answerOf(await call('capacity.save', { kommunenummer, ...capacity }));
    answerOf(await call('capacity.save', { kommunenummer, ...capacity, can: 9, seen: [capacity, tooMany] }));
    const long = { text: 'x'.repeat(20_001), exported: false };
    const none = { text: '', exported: false };
    answerOf(
      await call('privateNote.save', { kommunenummer, text: 'x', exported: false, seen: [none, long] }),
    );
  });

  it('does not stop details from being shortened that an older program has stored longer', async () => {
    const { call, roundId, backend } = await example();
    const details = { ...noDetails, copyTo: [], attachments: [] };
    const longer = { ...details, body: 'x'.repeat(301), copyTo: [''], date: '1. mai' };
    const stored = { details, note: '' };
    const seen = [stored, { details: longer, note: 'x'.repeat(2001) }];
    answerOf(await call('details.set', { details, note: 'Ny.', seen }));
    expect(errorOf(await call('details.set', { details: longer, note: '' })).code).toBe('invalid-input');
    expect(answerOf(await backend.typed('details.show', { roundId })).note).toBe('Ny.');
  });
});

describe('a note', () => {
  it('that another window has written is not marked for what is sent out by a mark on the one before', async () => {
    const { call } = await example();
    const note = { text: 'Ring.', exported: false };
    answerOf(await call('privateNote.save', { kommunenummer, ...note }));
    answerOf(
      await call('privateNote.save', { kommunenummer, text: 'Hemmelig.', exported: false, seen: [note] }),
    );
    const marked = await call('privateNote.save', { kommunenummer, ...note, exported: true, seen: [note] });
    expect(errorOf(marked).code).toBe('changed-meanwhile');
  });
});
