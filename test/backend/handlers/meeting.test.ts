import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';
import { sharedData } from '../../support/shared-data.ts';

async function openSample(sample: 'trondelag-2022' | 'eksempelfylket-2027' = 'trondelag-2022') {
  const backend = openTestBackend();
  const call = backend.typed;
  const { roundId } = answerOf(await call('sample.open', { sample }));
  const number = async (kommunenummer: string): Promise<number | undefined> => {
    const { allocation } = answerOf(await call('allocation.show', { roundId }));
    return allocation.feasible ? allocation.numbers[kommunenummer] : undefined;
  };
  return { backend, call, roundId, number };
}

describe('a change that is logged in a meeting', () => {
  it('locks the number, keeps who asked and why, and is one step of undo', async () => {
    const { call, roundId, number } = await openSample();
    const before = await number('5021');
    const change = {
      roundId,
      form: 'samarbeid' as const,
      kommunenummer: '5021',
      number: 30,
      askedBy: 'Kommunedirektøren',
      reason: 'Ledige boliger',
    };
    answerOf(await call('meeting.logChange', change));
    expect(await number('5021')).toBe(30);
    const { changes } = answerOf(await call('meeting.show', { roundId }));
    expect(changes).toMatchObject([
      { from: before, to: 30, askedBy: 'Kommunedirektøren', reason: 'Ledige boliger', who: 'rådgiver' },
    ]);
    const { draft } = answerOf(await call('round.show', { roundId }));
    expect(draft.locks).toMatchObject([{ kommunenummer: '5021', number: 30, reason: 'Ledige boliger' }]);
    answerOf(await call('history.undo', { roundId }));
    expect(await number('5021')).toBe(before);
    expect(answerOf(await call('meeting.show', { roundId })).changes).toEqual([]);
  });

  it('needs who asked, and a kommune of the round', async () => {
    const { call, roundId } = await openSample();
    const change = {
      roundId,
      form: 'dialog' as const,
      kommunenummer: '5021',
      number: 30,
      askedBy: ' ',
      reason: 'Ledige boliger',
    };
    expect(errorOf(await call('meeting.logChange', change)).code).toBe('invalid-input');
    expect(
      errorOf(await call('meeting.logChange', { ...change, askedBy: 'KS', kommunenummer: '0301' })).code,
    ).toBe('kommune-not-found');
  });
});

describe('what the parties say of a kommune', () => {
  it('is kept with its remark, said anew, and taken back', async () => {
    const { call, roundId } = await openSample();
    const say = async (outcome: 'agreed' | 'differs' | null, comment = '') =>
      answerOf(await call('meeting.setOutcome', { roundId, kommunenummer: '5001', outcome, comment }));
    await say('agreed');
    await say('differs', 'KS ber om ti færre');
    const { outcomes } = answerOf(await call('meeting.show', { roundId }));
    expect(outcomes).toMatchObject([{ outcome: 'differs', comment: 'KS ber om ti færre' }]);
    await say(null);
    expect(answerOf(await call('meeting.show', { roundId })).outcomes).toEqual([]);
    answerOf(await call('history.undo', { roundId }));
    expect(answerOf(await call('meeting.show', { roundId })).outcomes).toHaveLength(1);
  });
});

describe('where a meeting was left', () => {
  it('is kept by form and kommune, and is no step of the history', async () => {
    const { call, roundId } = await openSample();
    const keep = async (form: 'samarbeid' | 'dialog', kommunenummer: string | null, page: string) =>
      answerOf(await call('meeting.keepPlace', { roundId, form, kommunenummer, page }));
    const { history } = answerOf(await call('round.show', { roundId }));
    await keep('samarbeid', null, 'map');
    await keep('samarbeid', null, 'list-1');
    await keep('dialog', '5001', 'kommune-5001');
    expect(answerOf(await call('meeting.show', { roundId })).places).toEqual([
      { form: 'dialog', kommunenummer: '5001', page: 'kommune-5001' },
      { form: 'samarbeid', kommunenummer: null, page: 'list-1' },
    ]);
    expect(answerOf(await call('round.show', { roundId })).history).toEqual(history);
  });
});

describe('a boundary file of the user’s own', () => {
  const file = sharedData('geo/2020_Kommuner-medium.topojson');

  it.skipIf(file === null)('gives every kommune of the round its land, and can be taken away', async () => {
    const { backend, call, roundId } = await openSample();
    expect(answerOf(await call('boundary.show', { roundId }))).toBeNull();
    const token = backend.files.register(file ?? '');
    const receipt = answerOf(await call('boundary.import', { roundId, file: token }));
    expect(receipt).toMatchObject({ kommuner: 38, of: 38, property: 'kommunenummer', coordinates: 'wgs84' });
    const shown = answerOf(await call('boundary.show', { roundId }));
    expect(shown?.shapes).toHaveLength(38);
    expect(shown?.missing).toEqual([]);
    answerOf(await call('boundary.remove', { roundId }));
    expect(answerOf(await call('boundary.show', { roundId }))).toBeNull();
  });

  it('that has nothing of the round leaves what was there', async () => {
    const { backend, call, roundId } = await openSample();
    const path = join(temporaryFolder(), 'andre.geojson');
    const ring = [
      [10, 60],
      [11, 60],
      [11, 61],
      [10, 60],
    ];
    const feature = {
      type: 'Feature',
      properties: { nr: '1234' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    const token = backend.files.register(path);
    const error = errorOf(await call('boundary.import', { roundId, file: token }));
    expect(error).toEqual({ code: 'boundary-no-kommune', params: { file: 'andre.geojson' } });
    expect(answerOf(await call('boundary.show', { roundId }))).toBeNull();
  });

  it('that is not there is named', async () => {
    const { call, roundId } = await openSample();
    expect(errorOf(await call('boundary.import', { roundId, file: 'token-as-no-file' })).code).toBe(
      'file-not-found',
    );
  });
});
