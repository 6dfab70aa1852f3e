import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';
import { run } from './run.ts';

it('fordel log tells what was done, as lines, as the table and as JSON', async () => {
  const db = join(temporaryFolder(), 'fordel.db');
  const backend = openTestBackend({ databaseFile: db });
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const lock = { roundId, kommunenummer: '9903', number: 20, reason: 'Avtalt\ni møtet' };
  answerOf(await backend.typed('lock.set', lock));
  answerOf(await backend.typed('history.undo', { roundId }));
  backend.close();
  const log = (...more: readonly string[]) => run('log', '--db', db, '--round', '2027', ...more);
  const lines = (await log()).out.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/ {2}Angret: lås .+ på 20$/);
  expect(lines[1]).toMatch(/ {2}lås .+ på 20 \(angret\): Avtalt i møtet$/);
  const { entries } = JSON.parse((await log('--json')).out);
  expect(entries).toMatchObject([
    { kind: 'undo', undone: false },
    { kind: 'fordeling', undone: true, kommunenummer: '9903', reason: 'Avtalt\ni møtet' },
  ]);
  expect((await log('--csv', '--nynorsk')).out).toMatch(/^\ufeffDato;Klokkeslett;Kven;/);
  expect((await log('--csv', '--json')).status).toBe(2);
});
