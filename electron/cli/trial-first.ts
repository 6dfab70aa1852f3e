import { existsSync } from 'node:fs';
import type { Backend } from '../backend/create-backend.ts';
import { exit, type Output } from './command.ts';
import type { RoundWanted } from './find-round.ts';
import { reportError } from './report-error.ts';
import { withBackend } from './with-backend.ts';
import { withScratchDatabase } from './with-scratch-database.ts';

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
    succeeded = (status) => status === exit.done,
  }: {
    readonly db: string;
    readonly command: string;
    readonly output: Output;
    readonly round: RoundWanted | null;
    /** Whether the trial did what it should; absent: its status says so. */
    readonly succeeded?: (status: number) => boolean;
  },
  work: (backend: Backend, output: Output) => Promise<number>,
): Promise<number> {
  const forReal = () => withBackend({ db, command, output }, (backend) => work(backend, output));
  if (round === null && existsSync(db)) return await forReal();
  const done = round === null ? null : await inRoundThatIsThere({ db, command, output, round }, work);
  if (done !== null) return done;
  const kept: string[] = [];
  const errors: string[] = [];
  const trial: Output = { out: (text) => kept.push(text), err: (text) => errors.push(text) };
  const status = await withScratchDatabase(command, trial, (backend) => work(backend, trial));
  if (succeeded(status)) return await forReal();
  output.out(kept.join(''));
  output.err(errors.join(''));
  return status;
}

/** Does the work where the database is there and has the round; answers null, and does nothing, where it has not. */
export async function inRoundThatIsThere(
  {
    db,
    command,
    output,
    round: { year, fylke, label },
  }: {
    readonly db: string;
    readonly command: string;
    readonly output: Output;
    readonly round: RoundWanted;
  },
  work: (backend: Backend, output: Output) => Promise<number>,
): Promise<number | null> {
  if (!existsSync(db)) return null;
  let isThere = true;
  const status = await withBackend({ db, command, output }, async (backend) => {
    const rounds = await backend.typed('round.list', {});
    if (!rounds.ok) return reportError(command, rounds.error, output);
    isThere = rounds.value.some(
      (one) =>
        one.year === year &&
        (fylke ?? one.fylkesnummer) === one.fylkesnummer &&
        (label ?? one.label ?? '') === (one.label ?? ''),
    );
    return isThere ? await work(backend, output) : exit.done;
  });
  return isThere ? status : null;
}
