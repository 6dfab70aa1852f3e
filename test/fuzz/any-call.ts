import type { CallName } from '../../shared/contract/contract.ts';
import { anyInput } from '../support/any-input.ts';
import type { CallSchema } from '../support/call-schemas.ts';
import { costlyCalls } from './costly-calls.ts';
import { oddValues } from './odd-values.ts';
import { poolsOf } from './pools.ts';

export interface AnyCall {
  readonly name: string;
  readonly input: unknown;
}

/** Names that are no call, and that an object answers to all the same. */
const noCalls = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  'round.list ',
  'ROUND.LIST',
  'round',
  'a'.repeat(100_000),
];

export interface CallWorld {
  readonly schemas: readonly CallSchema[];
  readonly kommuner: readonly string[];
  /** Checksum of the form that is filled in. */
  readonly sha256: string;
  readonly random: () => number;
  /** Whether costly calls may be accepted in this round. */
  readonly costly: boolean;
}

/** Generates calls: as the contract has them, spoiled in one place, and wild. Each call of the contract in its turn. */
export function anyCalls(world: CallWorld): () => AnyCall {
  const { schemas, random } = world;
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)] as Value;
  const costs = new Map<CallName, number>();
  let turn: CallSchema[] = [];

  /** Like a pack of cards: each once before any comes again. */
  const next = (): CallSchema => {
    if (turn.length === 0)
      turn = schemas
        .map((one) => [random(), one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one);
    return turn.pop() ?? pick(schemas);
  };

  /** One place of an input changed, taken away or added to. */
  const spoiled = (input: unknown): unknown => {
    if (typeof input !== 'object' || input === null || random() < 0.1) return pick(oddValues);
    const entries = Object.entries(input);
    const at = Math.floor(random() * (entries.length + 1));
    const changed = entries.map(([key, value], n) => [key, n === at ? spoiled(value) : value] as const);
    if (random() < 0.2) changed.splice(at, 1);
    if (random() < 0.1) changed.push([pick(['__proto__', 'x', 'roundId']), pick(oddValues)]);
    return Array.isArray(input) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
  };

  return () => {
    if (random() < 0.03) return { name: pick(noCalls), input: pick(oddValues) };
    const { name, schema } = next();
    const known = poolsOf(name, world.sha256);
    const good = anyInput(schema, { kommuner: world.kommuner, known, random });
    const kind = random();
    if (kind > 0.85) return { name, input: pick(oddValues) };
    const most = costlyCalls[name];
    const left = costs.get(name) ?? (most === undefined ? Number.POSITIVE_INFINITY : world.costly ? most : 0);
    // A field that no call has: refused before anything that takes time.
    if (left <= 0)
      return { name, input: { ...Object(good), [`x${pick(noCalls).slice(0, 9)}`]: pick(oddValues) } };
    costs.set(name, left - 1);
    return { name, input: kind < 0.45 ? good : spoiled(good) };
  };
}
