import { describe, expect, test } from 'vitest';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { warmUp } from '../../electron/backend/warm-up.ts';
import type { Call } from '../../shared/contract/index.ts';
import { openTestBackend } from '../support/open-test-backend.ts';

/** The backend, and the calls made of it in order. */
function watched(backend: Backend) {
  const calls: { name: string; input: unknown; ok: boolean }[] = [];
  const typed = (async (name: Parameters<Call>[0], input: unknown) => {
    const answer = await backend.call(name, input);
    calls.push({ name, input, ok: answer.ok });
    return answer;
  }) as Call;
  return { typed, calls };
}

describe('warming up before there is a window', () => {
  test('asks what a window asks first, and shows the newest round that is not put away', async () => {
    const backend = openTestBackend();
    for (const year of [2025, 2026, 2027]) await backend.typed('round.create', { year, fylkesnummer: '50' });
    const made = await backend.typed('round.list', {});
    const [newest, next] = made.ok ? made.value : [];
    if (newest === undefined || next === undefined) throw new Error('Three rounds were made.');
    await backend.typed('round.archive', { roundId: newest.id, archived: true });
    const { typed, calls } = watched(backend);
    await warmUp({ typed }, () => false);
    expect(calls.every(({ ok }) => ok)).toBe(true);
    expect(calls.at(-1)).toMatchObject({ name: 'round.show', input: { roundId: next.id } });
  });

  test('writes nothing, and shows no round where there is none', async () => {
    const backend = openTestBackend();
    const events: unknown[] = [];
    backend.onEvent((event) => events.push(event));
    const { typed, calls } = watched(backend);
    await warmUp({ typed }, () => false);
    expect(calls.map(({ name }) => name)).not.toContain('round.show');
    expect(events).toEqual([]);
  });

  test('begins no call when the program is on its way out', async () => {
    const { typed, calls } = watched(openTestBackend());
    await warmUp({ typed }, () => calls.length >= 2);
    expect(calls).toHaveLength(2);
  });
});
