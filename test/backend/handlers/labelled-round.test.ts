import { expect, test } from 'vitest';
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
