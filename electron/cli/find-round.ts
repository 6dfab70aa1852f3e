import type { AppError } from '../../shared/contract/errors.ts';
import { ok, type Result } from '../../shared/model/result.ts';
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
 * The round of a year, of a fylke and with a label where they are given. None, or several that nothing tells apart, is wrong
 * use, and the error says what there is.
 */
export async function findRound(
  backend: Backend,
  wanted: RoundWanted,
): Promise<Result<RoundSummary, AppError>> {
  const rounds = await backend.typed('round.list', {});
  if (!rounds.ok) return rounds;
  const found = theOne(rounds.value, wanted);
  if (found !== null) return ok(found);
  const names = rounds.value.map(roundName).join(', ');
  throw new UsageError(`${noRound(wanted)}. ${names === '' ? 'Her er ingen runder' : `Her er: ${names}`}.`);
}

const noRound = ({ year, fylke, label }: RoundWanted): string =>
  [
    `ingen runde for ${year}`,
    ...(fylke === undefined ? [] : [`fylke ${fylke}`]),
    ...(label === undefined ? [] : [label === '' ? 'uten navn' : `med navnet «${label}»`]),
  ].join(', ');

/** The only one that is wanted; null where there is none. */
function theOne(rounds: readonly RoundSummary[], { year, fylke, label }: RoundWanted): RoundSummary | null {
  if (fylke !== undefined && !/^\d{2}$/.test(fylke))
    throw new UsageError(`--fylke skal være fylkesnummeret, to sifre som 50, ikke «${fylke}»`);
  const found = withLabel(
    rounds.filter((round) => round.year === year && (fylke === undefined || round.fylkesnummer === fylke)),
    label,
  );
  const [only, another] = found;
  if (only === undefined) return null;
  if (another === undefined) return only;
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
  const rounds = await backend.typed('round.list', {});
  if (!rounds.ok) return rounds;
  const found = theOne(rounds.value, wanted);
  if (found !== null) return ok(found);
  // A round is made without a label: one that is asked for by name is there or is not.
  if (labelKey(label) !== '') return await findRound(backend, wanted);
  if (fylke === undefined) {
    throw new UsageError(`${noRound(wanted)}. En ny lages med --fylke og fylkesnummeret, som --fylke 50.`);
  }
  const made = await backend.typed('round.create', { year, fylkesnummer: fylke });
  return made.ok ? await findRound(backend, wanted) : made;
}
