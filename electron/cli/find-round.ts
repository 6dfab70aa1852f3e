import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { RoundSummary } from '../../shared/model/round.ts';
import type { Backend } from '../backend/create-backend.ts';
import { UsageError } from './command.ts';

/** The round of a year, and of a fylke where that is given. Several without a fylke to tell them apart is wrong use. */
export async function findRound(
  backend: Backend,
  year: number,
  fylke: string | undefined,
): Promise<Result<RoundSummary, AppError>> {
  const rounds = await backend.typed('round.list', {});
  if (!rounds.ok) return rounds;
  const found = rounds.value.filter(
    (round) => round.year === year && (fylke === undefined || round.fylkesnummer === fylke),
  );
  const [only, another] = found;
  if (only === undefined)
    return fail(appError('round-not-found', { round: fylke === undefined ? year : `${year} (${fylke})` }));
  if (another !== undefined) {
    throw new UsageError(
      `flere runder for ${year}; si hvilken med --fylke ${found.map((one) => one.fylkesnummer).join(' eller ')}`,
    );
  }
  return ok(only);
}

/** The same, made where there is none and a fylke is given. */
export async function findOrMakeRound(
  backend: Backend,
  year: number,
  fylke: string | undefined,
): Promise<Result<RoundSummary, AppError>> {
  const found = await findRound(backend, year, fylke);
  if (found.ok || fylke === undefined || found.error.code !== 'round-not-found') return found;
  const made = await backend.typed('round.create', { year, fylkesnummer: fylke });
  return made.ok ? await findRound(backend, year, fylke) : made;
}
