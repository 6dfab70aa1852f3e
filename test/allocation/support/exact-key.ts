import type { KeyProblem } from '../../../shared/allocation/index.ts';

/** An exact rational number; den above 0. */
class Q {
  readonly num: bigint;
  readonly den: bigint;
  constructor(num: bigint, den = 1n) {
    const sign = den < 0n ? -1n : 1n;
    let [a, b] = [num < 0n ? -num : num, den * sign];
    while (b !== 0n) [a, b] = [b, a % b];
    this.num = (sign * num) / (a || 1n);
    this.den = (sign * den) / (a || 1n);
  }
  static of(value: number): Q {
    const [whole = '0', decimals = ''] = value.toFixed(6).split('.');
    return new Q(BigInt(whole + decimals), 1_000_000n);
  }
  plus(other: Q): Q {
    return new Q(this.num * other.den + other.num * this.den, this.den * other.den);
  }
  minus(other: Q): Q {
    return this.plus(new Q(-other.num, other.den));
  }
  times(other: Q): Q {
    return new Q(this.num * other.num, this.den * other.den);
  }
  over(other: Q): Q {
    return new Q(this.num * other.den, this.den * other.num);
  }
  isAbove(other: Q): boolean {
    return this.minus(other).num > 0n;
  }
  abs(): Q {
    return new Q(this.num < 0n ? -this.num : this.num, this.den);
  }
  toNumber(): number {
    return Number((this.num * 10n ** 20n) / this.den) / 1e20;
  }
}

export type { Q };

const ZERO = new Q(0n);
const ONE = new Q(1n);
const total = (values: readonly Q[]): Q => values.reduce((sum, value) => sum.plus(value), ZERO);
const largest = (values: readonly Q[]): Q =>
  values.reduce((most, value) => (value.isAbove(most) ? value : most));
const smallest = (values: readonly Q[]): Q =>
  values.reduce((least, value) => (least.isAbove(value) ? value : least));

export interface ExactKey {
  /** Shares that sum to 1, or null where every one was clamped to 0. */
  readonly shares: readonly Q[] | null;
  readonly start: readonly Q[];
  /** z by criterion, then by place. */
  readonly z: readonly (readonly Q[])[];
  readonly factors: readonly Q[];
}

/**
 * The key as docs/allocation.md defines it, in exact fractions and written apart from the core: for α = 1 and facts of at
 * most six decimals, every step of it is one.
 */
export function exactKey({ kappa, lowest, highest, criteria, places }: KeyProblem): ExactKey {
  const people = places.map(({ inhabitants }) => Q.of(inhabitants));
  const size = people.map((p) => p.over(total(people)));
  const told = places.map(({ lastYear }) => ((lastYear ?? 0) > 0 ? Q.of(lastYear ?? 0) : null));
  const known = total(told.map((f) => f ?? ZERO));
  const before = told.map((f, i) => f ?? known.times(size[i] ?? ZERO));
  const k = known.num === 0n ? ZERO : Q.of(kappa);
  const start = size.map((share, i) => {
    const continued = known.num === 0n ? share : (before[i] ?? ZERO).over(total(before));
    return ONE.minus(k).times(share).plus(k.times(continued));
  });

  const z = criteria.map(({ id, scale, direction }) => {
    const at = places.flatMap(({ values }, i) => {
      const value = values[id] ?? null;
      return value === null ? [] : [{ i, value: Q.of(value), b: start[i] ?? ZERO }];
    });
    const none = places.map(() => ZERO);
    if (at.length === 0) return none;
    const weight = total(at.map(({ b }) => b));
    const mean = total(at.map(({ value, b }) => value.times(b))).over(weight);
    const [low, high] = [smallest(at.map((one) => one.value)), largest(at.map((one) => one.value))];
    if (!high.isAbove(low) || (scale === 'index' && mean.num === 0n)) return none;
    const scaled = at.map(({ value }) => {
      const raw =
        scale === 'index'
          ? value.minus(mean).over(mean.abs())
          : scale === 'range'
            ? value.minus(low).times(Q.of(2)).over(high.minus(low)).minus(ONE)
            : value.minus(Q.of(3)).over(Q.of(2));
      return direction === 1 ? raw : ZERO.minus(raw);
    });
    const middle = total(scaled.map((s, j) => s.times(at[j]?.b ?? ZERO))).over(weight);
    const centred = scaled.map((s) => s.minus(middle));
    const widest = scale === 'index' ? ONE : largest([ONE, ...centred.map((c) => c.abs())]);
    return none.map((zero, i) => {
      const j = at.findIndex((one) => one.i === i);
      return j < 0 ? zero : (centred[j] ?? zero).over(widest);
    });
  });

  const factors = places.map((_, i) =>
    total([ONE, ...criteria.map(({ reach }, c) => Q.of(reach).times(z[c]?.[i] ?? ZERO))]),
  );
  const clamped = factors.map((factor) => {
    const raised = Q.of(lowest).isAbove(factor) ? Q.of(lowest) : factor;
    return highest !== null && raised.isAbove(Q.of(highest)) ? Q.of(highest) : raised;
  });
  const raw = clamped.map((factor, i) => factor.times(start[i] ?? ZERO));
  const all = total(raw);
  return { shares: all.num === 0n ? null : raw.map((share) => share.over(all)), start, z, factors };
}

/** The nearest whole number of parts of 10¹⁰, and how far from a half the share stands, in parts. */
export function partsOf(share: Q): { readonly parts: number; readonly fromHalf: number } {
  const scaled = share.times(new Q(10n ** 10n));
  const parts = Number((2n * scaled.num + scaled.den) / (2n * scaled.den));
  const fraction = scaled.minus(new Q(scaled.num / scaled.den)).toNumber();
  return { parts, fromHalf: Math.abs(fraction - 0.5) };
}
