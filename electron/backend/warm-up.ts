import type { Backend } from './create-backend.ts';

/** What a window asks as it starts, whatever it is to show (renderer/store/round-slice.ts). */
const first = ['app.info', 'indicator.list', 'preset.list'] as const;

/**
 * Asks what a window asks first, before there is one: schemas, handlers and the database's own pages are then in memory.
 * Answers are thrown away, and what fails will fail for the window too, which tells of it.
 *
 * @param stopped asked before each call: nothing is begun when the program is on its way out
 */
export async function warmUp({ typed }: Pick<Backend, 'typed'>, stopped: () => boolean): Promise<void> {
  const recovery = await typed('recovery.show', {});
  // A damaged database is looked into when somebody is there to see it.
  if (!recovery.ok || recovery.value !== null) return;
  for (const name of first) {
    if (stopped()) return;
    await typed(name, {});
  }
  if (stopped()) return;
  const rounds = await typed('round.list', {});
  const newest = rounds.ok ? rounds.value.find(({ archived }) => archived !== true) : undefined;
  if (newest !== undefined && !stopped()) await typed('round.show', { roundId: newest.id });
}
