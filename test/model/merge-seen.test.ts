import { describe, expect, it } from 'vitest';
import { mergeSeen } from '../../shared/model/merge-seen.ts';
import { seededRandom } from '../support/seeded-random.ts';

interface Both {
  readonly a: number;
  readonly b: string;
}

describe('what is saved over what is stored', () => {
  it('takes each field from the one who changed it', () => {
    const seen: Both = { a: 1, b: 'før' };
    expect(mergeSeen([seen], { a: 2, b: 'før' }, { a: 1, b: 'nå' })).toEqual({
      merged: { a: 2, b: 'nå' },
      clashes: [],
    });
  });

  it('names the fields that both have changed, and not those that both have made the same', () => {
    const seen: Both = { a: 1, b: 'før' };
    expect(mergeSeen([seen], { a: 2, b: 'nå' }, { a: 3, b: 'nå' }).clashes).toEqual(['a']);
  });

  it('takes spaces at the ends for no other words, also in lists', () => {
    const seen = { contacts: [{ name: 'Kari ' }] };
    expect(mergeSeen([seen], { contacts: [] }, { contacts: [{ name: 'Kari' }] }).clashes).toEqual([]);
  });

  it('keeps a space or a line break at the end of what is written: one pauses there, and writes on after it', () => {
    expect(mergeSeen([{ a: 'Nok' }], { a: 'Nok \n' }, { a: 'Nok' }).merged).toEqual({ a: 'Nok \n' });
  });

  it('puts each member in or out by itself: one that was put in another region meanwhile does not come back', () => {
    const [seen, mine, stored] = [
      ['9901', '9902'],
      ['9901', '9902', '9904'],
      ['9902', '9903'],
    ].map((members) => ({
      members,
    }));
    if (!seen || !mine || !stored) throw new Error('three');
    expect(mergeSeen([seen], mine, stored)).toEqual({
      merged: { members: ['9902', '9903', '9904'] },
      clashes: [],
    });
    expect(mergeSeen([seen, mine], { members: ['9902'] }, stored).merged.members).toEqual(['9902', '9903']);
  });

  it('takes what was changed and changed back for changed: what is stored may be the one in between', () => {
    expect(mergeSeen([{ a: 1 }, { a: 2 }], { a: 1 }, { a: 2 })).toEqual({ merged: { a: 1 }, clashes: [] });
  });

  it('never writes over a value that was not seen, whatever was seen', () => {
    const random = seededRandom(20_261_122);
    const number = (): number => Math.floor(random() * 4);
    for (let run = 0; run < 5000; run += 1) {
      const seen = Array.from({ length: 1 + number() }, () => ({ a: number(), b: number() }));
      const [mine, stored] = [
        { a: number(), b: number() },
        { a: number(), b: number() },
      ];
      const { merged, clashes } = mergeSeen(seen, mine, stored);
      for (const field of ['a', 'b'] as const) {
        if (clashes.includes(field) || merged[field] === stored[field]) continue;
        expect(seen.map((one) => one[field])).toContain(stored[field]);
        expect(merged[field]).toBe(mine[field]);
      }
    }
  });
});
