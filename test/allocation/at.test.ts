import { describe, expect, it } from 'vitest';
import { assertNever } from '../../shared/allocation/assert-never.ts';
import { at } from '../../shared/allocation/at.ts';
import { item } from '../../shared/allocation/item.ts';

describe('reading where something is known to be', () => {
  it('gives what is there, also a 0 and a null', () => {
    expect(at(Float64Array.of(7, 0), 1)).toBe(0);
    expect(item(['a', null], 1)).toBeNull();
    expect(item(Int32Array.of(4), 0)).toBe(4);
  });

  it.each([-1, 2, 0.5])('never takes a mistake of ours for a 0: there is nothing at %s', (index) => {
    expect(() => at(Float64Array.of(7, 8), index)).toThrow(`nothing at ${index}`);
    expect(() => item([7, 8], index)).toThrow(`nothing at ${index}`);
  });

  it('stops at a kind that the types say cannot be', () => {
    const unknown = JSON.parse('"sideways"') as never;
    expect(() => assertNever(unknown)).toThrow('sideways');
  });
});
