import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

async function example() {
  const backend = openTestBackend();
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const show = async () => answerOf(await backend.typed('round.show', { roundId }));
  const kommune = async (number: string) => {
    const found = (await show()).kommuner.find((one) => one.kommunenummer === number);
    if (found === undefined) throw new Error('no such kommune');
    return found;
  };
  const undo = async () => answerOf(await backend.typed('history.undo', { roundId }));
  return { roundId, call: backend.typed, show, kommune, undo };
}

const text = { text: 'Skolen har plass.', source: 'egen oversikt', date: '2026-05-20' };

describe('topic 2, for a region of videregående', () => {
  it('is written once and stands for every kommune of the region, with its assessment', async () => {
    const { roundId, call, kommune, show } = await example();
    const [first] = (await show()).regions;
    if (first === undefined) throw new Error('no region');
    const { judged: _judged, members, ...region } = first;
    answerOf(
      await call('region.save', { roundId, ...region, members: [...members], ...text, assessment: 5 }),
    );
    for (const member of members) {
      const entry = (await kommune(member)).innspill.find((one) => one.topic === 2);
      expect(entry).toMatchObject({ ...text, assessment: 5, region: first.name });
      expect(entry?.judged?.by).not.toBe('');
    }
  });

  it('moves persons through each of its kommuner when it is a criterion, and no others have a say', async () => {
    const { roundId, call, show } = await example();
    const { draft, regions } = await show();
    const rating = {
      id: 'videregaaende',
      indicator: 'innspill_videregaaende',
      period: '2027',
      scale: 'rating',
      direction: 1,
      reach: 0.3,
    } as const;
    answerOf(await call('criteria.save', { roundId, criteria: { ...draft.criteria, criteria: [rating] } }));
    const [region] = regions;
    if (region === undefined) throw new Error('no region');
    const sumAt = async (assessment: 1 | 5): Promise<number> => {
      const { judged: _judged, members, ...fields } = region;
      answerOf(await call('region.save', { roundId, ...fields, members: [...members], assessment }));
      const { allocation } = answerOf(await call('allocation.show', { roundId }));
      if (!allocation.feasible) throw new Error('no allocation');
      return members.reduce((sum, member) => sum + (allocation.numbers[member] ?? 0), 0);
    };
    const weak = await sumAt(1);
    expect(await sumAt(5)).toBeGreaterThan(weak);
  });

  it('a kommune put into a region leaves the one it was in, and undo puts it back', async () => {
    const { roundId, call, show, undo } = await example();
    const before = (await show()).regions;
    const name = 'Ny region';
    answerOf(
      await call('region.save', { roundId, id: null, name, members: ['9903'], ...text, assessment: null }),
    );
    const after = (await show()).regions;
    expect(after.find((one) => one.name === name)?.members).toEqual(['9903']);
    expect(after.filter((one) => one.members.includes('9903'))).toHaveLength(1);
    await undo();
    expect((await show()).regions).toEqual(before);
  });

  it('a region that is removed leaves its kommuner without topic 2, and undo brings all of it back', async () => {
    const { roundId, call, show, kommune, undo } = await example();
    const before = (await show()).regions;
    const region = before.find((one) => one.members.includes('9903'));
    answerOf(await call('region.remove', { roundId, id: region?.id ?? 0 }));
    expect((await kommune('9903')).innspill.map((entry) => entry.topic)).not.toContain(2);
    await undo();
    expect((await show()).regions).toEqual(before);
    expect(errorOf(await call('region.remove', { roundId, id: 999 })).code).toBe('region-not-found');
  });

  it('keeps a line of one kommune beside the text of all', async () => {
    const { roundId, call, kommune, undo } = await example();
    const line = { roundId, kommunenummer: '9903', topic: 2 as const, text: 'Elevene tar ferje.' };
    answerOf(await call('innspill.saveLine', line));
    const entry = (await kommune('9903')).innspill.find((one) => one.topic === 2);
    expect(entry).toMatchObject({ line: 'Elevene tar ferje.', region: 'Ytre', assessment: 3 });
    expect((await kommune('9906')).innspill.find((one) => one.topic === 2)?.line).toBeUndefined();
    await undo();
    expect((await kommune('9903')).innspill.find((one) => one.topic === 2)?.line).toBeUndefined();
  });

  it('is not taken as a kommune’s own answer', async () => {
    const { roundId, call } = await example();
    const own = { roundId, kommunenummer: '9903', ...text, assessment: 3 };
    for (const topic of [2, 6]) {
      const answer = await call('innspill.save', { ...own, topic } as never);
      expect(errorOf(answer).code).toBe('invalid-input');
    }
  });
});

describe('topic 6, for the fylke', () => {
  it('is written once, without an assessment, and stands for every kommune', async () => {
    const { roundId, call, show, undo } = await example();
    const before = (await show()).plans;
    answerOf(await call('plans.save', { roundId, ...text }));
    for (const kommune of (await show()).kommuner) {
      const entry = kommune.innspill.find((one) => one.topic === 6);
      expect(entry).toMatchObject({ ...text, assessment: null });
    }
    await undo();
    expect((await show()).plans).toEqual(before);
  });
});

describe('who judged', () => {
  it('is noted where an assessment changes, and not where only the text does', async () => {
    const { roundId, call, kommune } = await example();
    const entry = { roundId, kommunenummer: '9903', topic: 1 as const, ...text };
    const judged = async () => (await kommune('9903')).innspill.find((one) => one.topic === 1)?.judged;
    answerOf(await call('innspill.save', { ...entry, assessment: 4 }));
    expect(await judged()).toBeUndefined();
    answerOf(await call('innspill.save', { ...entry, assessment: 5 }));
    const first = await judged();
    expect(first?.by).not.toBe('');
    answerOf(await call('innspill.save', { ...entry, text: 'Ny tekst', assessment: 5 }));
    expect(await judged()).toEqual(first);
    answerOf(await call('innspill.save', { ...entry, assessment: null }));
    expect(await judged()).toBeUndefined();
  });

  it('a source written before the text is kept', async () => {
    const { roundId, call, kommune } = await example();
    const entry = { roundId, kommunenummer: '9904', topic: 1 as const, text: '', assessment: null };
    answerOf(await call('innspill.save', { ...entry, source: 'telefon', date: null }));
    expect((await kommune('9904')).innspill.find((one) => one.topic === 1)?.source).toBe('telefon');
  });
});

describe('contacts and notes', () => {
  const contact = {
    role: 'Leder av flyktningtjenesten',
    name: 'Ola Prøve',
    email: 'o@example.no',
    phone: '',
  };

  it('are kept, and undone', async () => {
    const { roundId, call, kommune, undo } = await example();
    answerOf(await call('contacts.save', { roundId, kommunenummer: '9903', contacts: [contact] }));
    expect((await kommune('9903')).contacts).toEqual([contact]);
    const note = { roundId, kommunenummer: '9903', text: 'Ring før møtet', exported: false };
    answerOf(await call('privateNote.save', note));
    expect((await kommune('9903')).note).toEqual({ text: 'Ring før møtet', exported: false });
    await undo();
    expect((await kommune('9903')).note).toBeUndefined();
    await undo();
    expect((await kommune('9903')).contacts).toBeUndefined();
  });

  it('a contact who is forgotten is out of the history too, and nothing brings it back', async () => {
    const { roundId, call, kommune, show } = await example();
    answerOf(await call('contacts.save', { roundId, kommunenummer: '9903', contacts: [contact] }));
    const other = { ...contact, name: 'Kari Prøve' };
    answerOf(await call('contacts.save', { roundId, kommunenummer: '9904', contacts: [other] }));
    answerOf(await call('contacts.forget', { roundId, kommunenummer: '9903' }));
    expect((await kommune('9903')).contacts).toBeUndefined();
    expect((await kommune('9904')).contacts).toEqual([other]);
    const history = answerOf(await call('history.list', { roundId }));
    expect(history.filter((entry) => entry.command.startsWith('contacts.'))).toHaveLength(1);
    answerOf(await call('contacts.forget', { roundId, kommunenummer: null }));
    expect((await show()).kommuner.every((one) => one.contacts === undefined)).toBe(true);
    expect(JSON.stringify(answerOf(await call('history.list', { roundId })))).not.toContain('Prøve');
  });

  it('are in no entry of the log once they are forgotten, not of an undoing nor of next year’s round', async () => {
    const file = join(temporaryFolder(), 'fordel.db');
    const backend = openTestBackend({ databaseFile: file });
    const call = backend.typed;
    const { roundId } = answerOf(await call('sample.open', { sample: 'eksempelfylket-2027' }));
    const contacts = [{ ...contact, name: 'Ola Prøve' }];
    const save = async () =>
      answerOf(await call('contacts.save', { roundId, kommunenummer: '9903', contacts }));
    await save();
    answerOf(await call('history.undo', { roundId }));
    await save();
    const copy = {
      from: roundId,
      year: 2028,
      fylkesnummer: null,
      lastYear: 'anmodning',
      values: false,
    } as const;
    const next = answerOf(await call('round.copy', copy));
    answerOf(await call('contacts.forget', { roundId, kommunenummer: null }));
    answerOf(await call('contacts.forget', { roundId: next.roundId, kommunenummer: null }));
    backend.close();
    const database = new Database(file, { readonly: true });
    const log = database.prepare('SELECT command, changes FROM change_log').all();
    database.close();
    expect(log).not.toEqual([]);
    expect(JSON.stringify(log)).not.toContain('Prøve');
  });
});

describe('answers of earlier years', () => {
  it('stand beside this year’s, and follow a kommune whose borders have changed', async () => {
    const backend = openTestBackend();
    const call = backend.typed;
    const round = async (year: number, fylkesnummer: string) =>
      answerOf(await call('round.create', { year, fylkesnummer })).roundId;
    const before = await round(2022, '15');
    const now = await round(2025, '15');
    const entry = { roundId: before, topic: 1 as const, assessment: null, source: '', date: null };
    // Ålesund was divided in 2024: 1507 became 1508 and 1580.
    answerOf(await call('innspill.save', { ...entry, kommunenummer: '1507', text: 'Felles opplæring' }));
    const haram = answerOf(await call('innspill.earlier', { roundId: now, kommunenummer: '1580' }));
    expect(haram).toMatchObject([
      { year: 2022, kommuner: [{ kommunenummer: '1507', innspill: [{ text: 'Felles opplæring' }] }] },
    ]);
    expect(answerOf(await call('innspill.earlier', { roundId: now, kommunenummer: '1505' }))).toEqual([]);
    expect(answerOf(await call('innspill.earlier', { roundId: before, kommunenummer: '1507' }))).toEqual([]);
  });
});

describe('a samarbeid', () => {
  const samarbeid = { id: null, name: 'Kysten', min: null, max: null };

  it('may overlap with others and reach outside the fylke as long as it has no joint frame', async () => {
    const backend = openTestBackend();
    const call = backend.typed;
    const { roundId } = answerOf(await call('round.create', { year: 2027, fylkesnummer: '46' }));
    const saved = { roundId, ...samarbeid, host: '3301', service: 'voksenopplæring' };
    answerOf(await call('samarbeid.save', { ...saved, members: ['4601', '4602', '3301'] }));
    answerOf(await call('samarbeid.save', { ...saved, name: 'Fjorden', members: ['4602', '4611'] }));
    const { samarbeid: all } = answerOf(await call('round.show', { roundId }));
    expect(all[0]).toMatchObject({
      members: ['4601', '4602'],
      outside: [{ kommunenummer: '3301', name: 'Drammen', fylke: 'Buskerud' }],
      host: '3301',
      service: 'voksenopplæring',
      joint: false,
    });
    const unknown = await call('samarbeid.save', { ...saved, members: ['4601', '0000'] });
    expect(errorOf(unknown).code).toBe('kommune-not-found');
  });

  it('with a joint frame that crosses another is refused, and both and their kommuner are named', async () => {
    const { roundId, call } = await example();
    const answer = await call('samarbeid.save', {
      roundId,
      ...samarbeid,
      members: ['9903', '9904'],
      joint: true,
    });
    expect(errorOf(answer)).toMatchObject({
      code: 'samarbeid-overlaps',
      params: { name: 'Kysten', other: 'Flyktningtjenesten Ytre', kommuner: 'Granvik' },
    });
  });

  it('that holds another, or shares nothing with it, may have a joint frame', async () => {
    const { roundId, call } = await example();
    const joint = { roundId, ...samarbeid, joint: true };
    answerOf(await call('samarbeid.save', { ...joint, members: ['9903', '9908', '9910', '9904'] }));
    answerOf(await call('samarbeid.save', { ...joint, name: 'Innlandet', members: ['9905', '9909'] }));
  });

  it('has no bounds without a joint frame, and its host is one of its own', async () => {
    const { roundId, call, show } = await example();
    answerOf(
      await call('samarbeid.save', {
        roundId,
        ...samarbeid,
        max: 20,
        joint: false,
        host: '9911',
        members: ['9903', '9904'],
      }),
    );
    const saved = (await show()).samarbeid.find((one) => one.name === 'Kysten');
    expect(saved).toMatchObject({ min: null, max: null });
    expect(saved?.host).toBeUndefined();
  });

  it('can take its members from the whole register', async () => {
    const { roundId, call } = await example();
    const all = answerOf(await call('register.kommuner', { roundId }));
    expect(all).toHaveLength(357);
    expect(all).toContainEqual({ kommunenummer: '5001', name: 'Trondheim', fylke: 'Trøndelag' });
  });
});
