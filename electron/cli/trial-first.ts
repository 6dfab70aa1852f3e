import { existsSync } from 'node:fs';
import type { Backend } from '../backend/create-backend.ts';
import { exit, type Output } from './command.ts';
import { withBackend } from './with-backend.ts';
import { withScratchDatabase } from './with-scratch-database.ts';

export interface RoundWanted {
  readonly year: number;
  readonly fylke: string | undefined;
}

/**
 * Does work that may make a database or a round. Where either is not there yet, the work is first tried in a database
 * that is thrown away: what is refused leaves no empty round, and no file, behind.
 */
export async function trialFirst(
  {
    db,
    command,
    output,
    round,
  }: {
    readonly db: string;
    readonly command: string;
    readonly output: Output;
    readonly round: RoundWanted | null;
  },
  work: (backend: Backend, output: Output) => Promise<number>,
): Promise<number> {
  const forReal = () => withBackend({ db, command, output }, (backend) => work(backend, output));
  const there = round === null ? existsSync(db) : await hasRound(db, round);
  if (there) return await forReal();
  const kept: string[] = [];
  const errors: string[] = [];
  const trial: Output = { out: (text) => kept.push(text), err: (text) => errors.push(text) };
  const status = await withScratchDatabase(command, trial, (backend) => work(backend, trial));
  if (status === exit.done) return await forReal();
  output.out(kept.join(''));
  output.err(errors.join(''));
  return status;
}

/** Whether the database is there and has the round. Opens and closes it. */
export async function hasRound(db: string, { year, fylke }: RoundWanted): Promise<boolean> {
  if (!existsSync(db)) return false;
  let found = false;
  const silent: Output = { out: () => {}, err: () => {} };
  await withBackend({ db, command: '', output: silent }, async (backend) => {
    const rounds = await backend.typed('round.list', {});
    found =
      rounds.ok &&
      rounds.value.some((one) => one.year === year && (fylke ?? one.fylkesnummer) === one.fylkesnummer);
    return exit.done;
  });
  return found;
}
