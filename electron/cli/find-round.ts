import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { RoundSummary } from '../../shared/model/round.ts';
import { labelKey } from '../../shared/model/round-label.ts';
import { roundName } from '../../shared/model/round-name.ts';
import type { Backend } from '../backend/create-backend.ts';
import { UsageError } from './command.ts';

export interface RoundWanted {
  readonly year: number;
  readonly fylke: string | undefined;
  /** What it is called beside fylke and year; '' = the one without a label; absent = any. */
  readonly label: string | undefined;
}

/**
 * The round of a year, of a fylke and with a label where they are given. Several that nothing tells apart is wrong use, and
 * the error says what does.
 */
export async function findRound(
  backend: Backend,
  { year, fylke, label }: RoundWanted,
): Promise<Result<RoundSummary, AppError>> {
  const rounds = await backend.typed('round.list', {});
  if (!rounds.ok) return rounds;
  const found = withLabel(
    rounds.value.filter(
      (round) => round.year === year && (fylke === undefined || round.fylkesnummer === fylke),
    ),
    label,
  );
  const [only, another] = found;
  if (only === undefined)
    return fail(appError('round-not-found', { round: fylke === undefined ? year : `${year} (${fylke})` }));
  if (another === undefined) return ok(only);
  const names = found.map(roundName).join(', ');
  const fylker = [...new Set(found.map(({ fylkesnummer }) => fylkesnummer))];
  const how =
    fylker.length > 1
      ? `--fylke ${fylker.join(' eller ')}`
      : `--label ${found.map((round) => `"${round.label ?? ''}"`).join(' eller ')}`;
  throw new UsageError(`flere runder for ${year}: ${names}; si hvilken med ${how}`);
}

/** Those that a reader would say have this label; the one that has it to the letter alone, as one of earlier versions may. */
export function withLabel<One extends { readonly label?: string }>(
  all: readonly One[],
  label: string | undefined,
): readonly One[] {
  if (label === undefined) return all;
  const alike = all.filter((one) => labelKey(one.label ?? '') === labelKey(label));
  const same = alike.filter((one) => (one.label ?? '') === label);
  return same.length > 0 ? same : alike;
}

/** The same, made where there is none and a fylke is given. */
export async function findOrMakeRound(
  backend: Backend,
  wanted: RoundWanted,
): Promise<Result<RoundSummary, AppError>> {
  const { year, fylke, label = '' } = wanted;
  const found = await findRound(backend, wanted);
  const isNew = !found.ok && found.error.code === 'round-not-found';
  // A round is made without a label: one that is asked for by name is there or is not.
  if (!isNew || fylke === undefined || labelKey(label) !== '') return found;
  const made = await backend.typed('round.create', { year, fylkesnummer: fylke });
  return made.ok ? await findRound(backend, wanted) : made;
}
