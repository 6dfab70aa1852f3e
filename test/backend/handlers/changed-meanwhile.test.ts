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
    'lock.set',
    { kommunenummer },
    { number: 8, reason: 'Vedtak.' },
    { number: 9 },
    { reason: 'Nytt vedtak.' },
    {},
  ],
  [
    'bounds.set',
    { kommunenummer },
    { min: 2, max: 30, reason: 'Vedtak.' },
    { min: 3 },
    { max: null, reason: 'Nytt vedtak.' },
    {},
  ],
  [
    'meeting.setOutcome',
    { kommunenummer },
    { outcome: 'agreed', comment: 'Ring.' },
    { outcome: 'differs' },
    { outcome: 'follow-up' },
    { comment: 'Ring i mai.' },
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
    const { outcomes } = answerOf(await backend.typed('meeting.show', { roundId }));
    // When it was said is no part of what was said.
    return JSON.parse(
      JSON.stringify({ ...view, details, note, outcomes }, (key, value: unknown) =>
        key === 'judged' || key === 'at' ? undefined : value,
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

describe('a lock and bounds', () => {
  const lock = { number: 8, reason: 'Vedtak.' };
  const bounds = { min: 2, max: null, reason: 'Vedtak.' };
  it.each([
    ['lock', lock, { number: 9, reason: 'Nytt vedtak.' }],
    ['bounds', bounds, { min: 3, max: null, reason: 'Nytt vedtak.' }],
  ] as const)('that another window has set are not taken away unseen: %s', async (of, first, theirs) => {
    const { call, stored } = await example();
    const none = await stored();
    answerOf(await call(`${of}.set`, { kommunenummer, ...first, seen: [null] }));
    answerOf(await call(`${of}.set`, { kommunenummer, ...theirs, seen: [first] }));
    expect(errorOf(await call(`${of}.remove`, { kommunenummer, seen: [first] })).code).toBe(
      'changed-meanwhile',
    );
    answerOf(await call(`${of}.remove`, { kommunenummer, seen: [first, theirs] }));
    // The answer was lost, and it comes again.
    answerOf(await call(`${of}.remove`, { kommunenummer, seen: [first, theirs] }));
    expect(await stored()).toEqual(none);
  });

  it('are not set unseen where there were none', async () => {
    const { call } = await example();
    answerOf(await call('lock.set', { kommunenummer, ...lock, seen: [null] }));
    const unseen = await call('lock.set', { kommunenummer, ...lock, number: 9, seen: [null] });
    expect(errorOf(unseen).code).toBe('changed-meanwhile');
  });
});

describe('a note on a cell', () => {
  it('is neither written over nor taken away unseen', async () => {
    const { call, backend, roundId } = await example();
    const at = { kommunenummer, column: 'proposal' };
    answerOf(await call('note.set', { ...at, text: 'Ring.', seen: [''] }));
    answerOf(await call('note.set', { ...at, text: 'Ring i mai.', seen: ['Ring.'] }));
    for (const text of ['Skriv.', '']) {
      const unseen = await call('note.set', { ...at, text, seen: ['Ring.'] });
      expect(errorOf(unseen).code).toBe('changed-meanwhile');
    }
    const { table } = answerOf(await backend.typed('round.show', { roundId }));
    expect(table.notes.map(({ text }) => text)).toEqual(['Ring i mai.']);
    answerOf(await call('note.set', { ...at, text: '', seen: ['Ring.', 'Ring i mai.'] }));
  });
});

describe('own cells', () => {
  it('are each written where what is stored was seen, and none of them where one was not', async () => {
    const { call, backend, roundId } = await example();
    const column = { name: 'Rom', kind: 'number', field: null } as const;
    const { columnId } = answerOf(await backend.typed('column.add', { roundId, ...column }));
    const set = (values: Readonly<Record<string, number | null>>, seen?: readonly object[]) => {
      const cells = Object.entries(values).map(([number, value]) => ({ kommunenummer: number, value }));
      return call('cells.set', { columnId, cells, ...(seen === undefined ? {} : { seen }) });
    };
    const cells = async () =>
      answerOf(await backend.typed('round.show', { roundId })).table.columns[0]?.cells ?? {};
    const none = { kommunenummer: '9901', value: null };
    answerOf(await set({ '9901': 3 }, [none]));
    const unseen = await set({ '9901': 5, '9902': 5 }, [none, { kommunenummer: '9902', value: null }]);
    expect(errorOf(unseen).code).toBe('changed-meanwhile');
    expect(await cells()).toEqual({ '9901': 3 });
    answerOf(await set({ '9901': 5, '9902': 5 }, [none, { kommunenummer: '9901', value: 3 }]));
    expect(await cells()).toEqual({ '9901': 5, '9902': 5 });
    answerOf(await set({ '9901': null, '9902': null }));
    expect(await cells()).toEqual({});
  });
});

describe('the remark of a meeting', () => {
  it('does not go with an outcome that is taken back by one who has not seen it', async () => {
    const { call, backend, roundId } = await example();
    const first = { outcome: 'agreed', comment: '' };
    answerOf(await call('meeting.setOutcome', { kommunenummer, ...first }));
    answerOf(await call('meeting.setOutcome', { kommunenummer, ...first, comment: 'Ring.', seen: [first] }));
    const back = { kommunenummer, outcome: null, comment: '', seen: [first] };
    expect(errorOf(await call('meeting.setOutcome', back)).code).toBe('changed-meanwhile');
    const { outcomes } = answerOf(await backend.typed('meeting.show', { roundId }));
    expect(outcomes[0]?.comment).toBe('Ring.');
  });

  it('is not dropped where another window has taken the outcome back', async () => {
    const { call } = await example();
    const first = { outcome: 'agreed', comment: '' };
    answerOf(await call('meeting.setOutcome', { kommunenummer, ...first }));
    answerOf(await call('meeting.setOutcome', { kommunenummer, outcome: null, comment: '', seen: [first] }));
    const remark = await call('meeting.setOutcome', {
      kommunenummer,
      ...first,
      comment: 'Ring.',
      seen: [first],
    });
    expect(errorOf(remark).code).toBe('changed-meanwhile');
  });
});
