import { describe, expect, it } from 'vitest';
import { isJoint, jointClash } from '../../shared/model/joint-clash.ts';

const group = (members: readonly string[], joint = true) => ({ members, min: null, max: null, joint });

describe('two samarbeid with a joint frame', () => {
  it('clash where they share a kommune and neither holds the other', () => {
    const other = group(['b', 'c']);
    expect(jointClash({ members: ['a', 'b'] }, [group(['x']), other])).toEqual({ other, shared: ['b'] });
  });

  it('do not clash where they are separate, nested, or the same', () => {
    const { members } = group(['a', 'b']);
    const others = [group(['c', 'd']), group(['a']), group(['a', 'b', 'c']), group(['a', 'b'])];
    expect(jointClash({ members }, others)).toBeNull();
  });

  it('one without a joint frame is in nobody’s way', () => {
    expect(jointClash({ members: ['a', 'b'] }, [group(['b', 'c'], false)])).toBeNull();
  });

  it('bounds alone make a joint frame, as in the first packages', () => {
    expect(isJoint({ min: null, max: 40 })).toBe(true);
    expect(isJoint({ min: null, max: null })).toBe(false);
    expect(isJoint({ min: null, max: null, joint: true })).toBe(true);
  });
});
