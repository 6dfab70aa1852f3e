import { expect, test } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

test('a round under a label leaves its year free for one without, new or copied from the year before', async () => {
  const backend = openTestBackend();
  const make = (year: number) => backend.typed('round.create', { year, fylkesnummer: '50' });
  const [earlier, theirs] = [await make(2026), await make(2027)];
  if (!earlier.ok || !theirs.ok) throw new Error('Two rounds were made.');
  const again = await make(2027);
  expect(again.ok ? null : again.error.code).toBe('round-exists');
  await backend.typed('round.label', { roundId: theirs.value.roundId, label: 'Kari' });
  const mine = await make(2027);
  expect(mine.ok).toBe(true);
  if (!mine.ok) return;
  expect(mine.value.roundId).not.toBe(theirs.value.roundId);
  const twice = await make(2027);
  expect(twice.ok ? null : twice.error.code).toBe('round-exists');
});

test('a label is kept without stray spaces, is refused with characters nobody sees, and is taken however it is written', async () => {
  const backend = openTestBackend();
  const make = async (): Promise<number> =>
    answerOf(await backend.typed('round.create', { year: 2027, fylkesnummer: '50' })).roundId;
  const labelled = (roundId: number, label: string) => backend.typed('round.label', { roundId, label });
  const theirs = await make();
  answerOf(await labelled(theirs, '  fra\u00a0 Ka\u030ari\n'));
  const mine = await make();
  const [kept] = answerOf(await backend.typed('round.list', {})).filter(({ id }) => id === theirs);
  expect(kept?.label).toBe('fra K\u00e5ri');
  for (const taken of ['fra Kåri', 'FRA KÅRI', 'fra  ka\u030ari'])
    expect(errorOf(await labelled(mine, taken)).code).toBe('round-label-taken');
  for (const odd of ['fra\u200bKari', '\u202eKari', 'Kari\u0007', 'Kari \ud83d'])
    expect(errorOf(await labelled(mine, odd)).code).toBe('round-label-unseen');
  // Its own, written in another way, is no clash.
  answerOf(await labelled(theirs, 'Fra Kåri'));
});
