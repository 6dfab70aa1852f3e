import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerOf, errorOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';

const marked = 'HEMMELIG-TEKST';

test('the support file has versions, counts and codes, and no text, name, number, path or user', async () => {
  const folder = temporaryFolder();
  const { typed: call, call: loose } = openTestBackend({ databaseFile: join(folder, 'fordel.db') });
  const { roundId } = answerOf(await call('sample.open', { sample: 'trondelag-2022' }));
  answerOf(
    await call('target.add', { roundId, number: 98765, minors: null, source: marked, date: '2026-01-01' }),
  );
  errorOf(await loose('round.show', { roundId: marked }));
  errorOf(await loose(marked, {}));
  const { text } = answerOf(await call('support.show', {}));
  const facts = JSON.parse(text) as { database: { rows: object; schema: number }; lastErrors: object[] };
  expect(facts.database.schema).toBeGreaterThan(0);
  expect(Object.keys(facts.database.rows)).toContain('round');
  expect(facts.lastErrors).toMatchObject([
    { call: 'round.show', code: 'invalid-input' },
    { call: 'unknown', code: 'unknown-call' },
  ]);
  for (const secret of [marked, '98765', 'Trondheim', 'Trøndelag', folder, 'rådgiver', userInfo().homedir]) {
    expect(text).not.toContain(secret);
  }
});
