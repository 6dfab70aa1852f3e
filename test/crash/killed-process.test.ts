import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';

const writer = new URL('./write-until-killed.ts', import.meta.url).pathname;

/** Lets the process do so many commands, then kills it where it stands. Answers the last it had told of. */
async function killAfter(file: string, commands: number): Promise<number> {
  const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last >= commands) break;
  }
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return last;
}

describe('a process that is killed while it writes', () => {
  it.each([1, 7, 40, 200])(
    'loses nothing it had answered, and nothing is half done (after %i commands)',
    async (commands) => {
      const file = join(temporaryFolder(), 'fordel.db');
      const before = openTestBackend({ databaseFile: file });
      const { roundId } = answerOf(await before.typed('sample.open', { sample: 'trondelag-2022' }));
      before.close();

      const last = await killAfter(file, commands);
      expect(last).toBeGreaterThanOrEqual(commands);

      const after = openTestBackend({ databaseFile: file });
      const view = answerOf(await after.typed('round.show', { roundId }));
      const [lock] = view.draft.locks;
      // Commands after the last one heard of may have been done, but never less, and never half of one.
      expect(lock?.number).toBeGreaterThanOrEqual(last);
      expect(lock?.reason).toBe(`Nummer ${lock?.number}`);
      expect(view.history.undo?.params).toMatchObject({ number: lock?.number, reason: lock?.reason });
      answerOf(await after.typed('history.undo', { roundId }));
      const undone = answerOf(await after.typed('round.show', { roundId })).draft.locks[0];
      expect(undone?.number ?? 0).toBe((lock?.number ?? 0) - 1);
      after.close();

      const database = new Database(file, { readonly: true });
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    },
  );
});
