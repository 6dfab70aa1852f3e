import { UnusableInput } from '../allocation/index.ts';

/** One that gets a share by its number of residents (beboere), whole and ≥ 0. */
export interface Resident {
  readonly id: string;
  readonly residents: number;
}

/**
 * A sum in whole kroner shared by number of residents: each gets its quota rounded down, and the kroner left go to the
 * largest remainders, so that nobody is a krone or more from the quota and the sum is met. Where remainders are equal the
 * one with more residents is first, then the one that stands first.
 */
export function shareKroner(kroner: number, among: readonly Resident[]): readonly number[] {
  if (!Number.isSafeInteger(kroner) || kroner < 0) throw new UnusableInput('kroner', 'must be whole and ≥ 0');
  for (const [at, { residents }] of among.entries())
    if (!Number.isSafeInteger(residents) || residents < 0)
      throw new UnusableInput(`among[${at}].residents`, 'must be whole and ≥ 0');
  const all = among.reduce((sum, { residents }) => sum + BigInt(residents), 0n);
  if (all === 0n) throw new UnusableInput('among', 'has no residents to share by');
  const shares = among.map(({ residents }) => {
    const product = BigInt(kroner) * BigInt(residents);
    return { floor: Number(product / all), rest: product % all };
  });
  const left = kroner - shares.reduce((sum, { floor }) => sum + floor, 0);
  const first = [...shares.keys()].sort((a, b) => {
    const rest = (shares[b]?.rest ?? 0n) - (shares[a]?.rest ?? 0n);
    if (rest !== 0n) return rest > 0n ? 1 : -1;
    return (among[b]?.residents ?? 0) - (among[a]?.residents ?? 0) || a - b;
  });
  const lucky = new Set(first.slice(0, left));
  return shares.map(({ floor }, at) => floor + (lucky.has(at) ? 1 : 0));
}
