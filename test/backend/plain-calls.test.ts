import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainCall, plainCalls } from '../../electron/backend/plain-calls.ts';
import { type CallName, contract } from '../../shared/contract/contract.ts';

const names = Object.keys(plainCalls) as readonly CallName[];

const odd = fc.oneof(
  fc.constantFrom(null, undefined, 0, -1, 1, 1.5, 2 ** 53, Number.NaN, '', 'new', 'old', 'old ', [], {}),
  fc.string({ maxLength: 200 }),
  fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 60 }),
  fc.uuid(),
);

/** What the command line sends, with a field or two that may be anything, missing or too many. */
const input = fc
  .record({
    plain: fc.record({
      roundId: fc.integer({ min: 1, max: 5 }),
      file: fc.uuid(),
      mapping: fc.constant(null),
      previewIds: fc.array(fc.uuid(), { minLength: 1, maxLength: 3 }),
      prefer: fc.constantFrom('new', 'old', null),
    }),
    kept: fc.subarray(['roundId', 'file', 'mapping', 'previewIds', 'prefer'] as const),
    spoiled: fc.dictionary(
      fc.constantFrom('roundId', 'file', 'mapping', 'previewIds', 'prefer', 'choices', '__proto__'),
      odd,
      { maxKeys: 2 },
    ),
  })
  .map(({ plain, kept, spoiled }) => ({
    ...Object.fromEntries(kept.map((field) => [field, plain[field]])),
    ...spoiled,
  }));

const fieldsOf: Readonly<Partial<Record<CallName, object>>> = {
  'round.list': {},
  'import.preview': { roundId: 1, file: 'a2c1f9d0-1111', mapping: null },
  'import.confirmAll': { roundId: 1, previewIds: ['a'], prefer: 'new' },
};

describe('a call whose input is plain', () => {
  it.each(names)('%s is taken without its schema as the command line sends it', (name) => {
    const call: PlainCall<unknown> | undefined = plainCalls[name];
    expect(call?.read({ ...fieldsOf[name] })).toEqual(fieldsOf[name]);
  });

  it.each(names)('%s is what the contract says it is', (name) => {
    const { writes, undoable } = contract[name];
    expect(plainCalls[name]).toMatchObject({ writes, undoable });
  });

  it.each(names)('%s takes nothing that its schema would refuse or change', (name) => {
    const call: PlainCall<unknown> | undefined = plainCalls[name];
    fc.assert(
      fc.property(input, (given) => {
        const read = call?.read(given) ?? null;
        if (read === null) return;
        const judged = contract[name].input.safeParse(given);
        expect(judged.success).toBe(true);
        expect(read).toEqual(judged.data);
        expect(Object.keys(read)).toEqual(Object.keys(judged.data ?? {}));
      }),
      { numRuns: 3_000 },
    );
  });
});
