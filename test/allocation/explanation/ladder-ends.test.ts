import { describe, expect, it } from 'vitest';
import { type Allocation, type AllocationInput, allocate } from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

function allocated(input: AllocationInput): Allocation {
  const answer = allocate(input);
  if (!answer.feasible) throw new Error(JSON.stringify(answer));
  return answer;
}
const three = (minIfPositive: number | null, max: number | null = null) =>
  [5000, 3000, 2000].map((p, i) => place(`900${i + 1}`, p, { minIfPositive, max }));

describe('where the ladder ends', () => {
  it('is worked out when it is read, once', () => {
    const answer = allocated(round({ places: three(10) }));
    expect(answer.ladder).toBe(answer.ladder);
    expect(Object.keys(answer)).toContain('ladder');
    expect(JSON.parse(JSON.stringify(answer)).ladder).toEqual(answer.ladder);
  });

  it('is after fifty steps, also with "0 or at least m"', () => {
    const { ladder } = allocated(round({ total: 400, places: three(10) }));
    expect([ladder.next.length, ladder.last.length]).toEqual([50, 50]);
    expect([ladder.nextBreak, ladder.lastBreak]).toEqual([null, null]);
  });

  it.each([null, 2])('is where nobody has a person left to lose (m = %s)', (least) => {
    const { ladder, numbers } = allocated(
      round({
        total: 7,
        places: three(null).map((each) => ({ ...each, minIfPositive: each.id === '9001' ? least : null })),
      }),
    );
    const lost = ladder.last.length + (ladder.lastBreak ? 1 : 0);
    expect(Object.values(numbers).reduce((all, x) => all + x, 0)).toBe(7);
    expect(lost).toBeLessThanOrEqual(7);
    if (least === null) expect(ladder).toMatchObject({ lastBreak: null, last: { length: 7 } });
  });

  it.each([null, 10])('is where everybody is full (m = %s)', (least) => {
    const { ladder } = allocated(round({ total: 57, places: three(least, 20) }));
    expect(ladder.next).toHaveLength(3);
    expect(ladder.nextBreak).toBeNull();
  });

  it('is at a total that "0 or at least m" cannot make', () => {
    // One kommune, none or at least ten: below ten there is no answer to go down to.
    const { ladder } = allocated(round({ total: 12, places: [place('9001', 5000, { minIfPositive: 10 })] }));
    expect(ladder.last).toEqual(['9001', '9001']);
    expect(ladder.lastBreak).toBeNull();
    expect(ladder.next).toHaveLength(50);
  });

  it('is where one more person lets a kommune in, and says whose persons it takes', () => {
    const input = round({ total: 21, places: three(10) });
    const { ladder, numbers } = allocated(input);
    const reached: Record<string, number> = { ...numbers };
    for (const id of ladder.next) reached[id] = (reached[id] ?? 0) + 1;
    const { nextBreak } = ladder;
    if (!nextBreak) throw new Error('a break was expected');
    expect(nextBreak.total).toBe(21 + ladder.next.length + 1);
    expect(Object.values(nextBreak.changes).reduce((all, change) => all + change, 0)).toBe(1);
    expect(Object.values(nextBreak.changes).filter((change) => change < 0).length).toBeGreaterThan(0);
    for (const [id, change] of Object.entries(nextBreak.changes)) reached[id] = (reached[id] ?? 0) + change;
    expect(allocated({ ...input, total: nextBreak.total }).numbers).toEqual(reached);
  });

  it('keeps to locks and groups on the way', () => {
    const places = [...three(null), place('9004', 4000, { lock: 6 })];
    const groups = [{ id: 'G', members: ['9002', '9003'], min: 20, max: 22 }];
    const { ladder } = allocated(round({ total: 50, places, groups }));
    expect([...ladder.next, ...ladder.last]).not.toContain('9004');
    expect(ladder.next.filter((id) => id !== '9001').length).toBeLessThanOrEqual(2);
  });
});

describe('what bound a number', () => {
  it('is nothing for a kommune without a share that got nobody', () => {
    const criteria = [{ id: 'c', scale: 'index', direction: 1, reach: 2 }] as const;
    const places = [place('9001', 5000, { values: { c: 9 } }), place('9002', 5000, { values: { c: 1 } })];
    const answer = allocated(round({ places, criteria, lowest: 0, highest: null }));
    expect(answer.places.map(({ number, boundBy }) => [number, boundBy])).toEqual([
      [100, null],
      [0, null],
    ]);
  });

  it('is a group at its minimum, and one held at both', () => {
    const group = (min: number, max: number | null) => [{ id: 'G', members: ['9002', '9003'], min, max }];
    const bound = (min: number, max: number | null) =>
      allocated(round({ places: three(null), groups: group(min, max) })).places.map(({ boundBy }) => boundBy);
    expect(bound(60, null)).toEqual([null, ...Array(2).fill({ kind: 'group', group: 'G', binds: 'min' })]);
    expect(bound(60, 60)).toEqual([null, ...Array(2).fill({ kind: 'group', group: 'G', binds: 'both' })]);
    expect(bound(50, 50)).toEqual([null, null, null]);
  });

  it('is its own bound before the group’s', () => {
    const places = [place('9001', 5000), place('9002', 3000, { max: 5 }), place('9003', 2000)];
    const groups = [{ id: 'G', members: ['9002', '9003'], max: 20 }];
    expect(
      allocated(round({ places, groups })).places.map(({ number, boundBy }) => [number, boundBy]),
    ).toEqual([
      [80, null],
      [5, { kind: 'max', value: 5 }],
      [15, { kind: 'group', group: 'G', binds: 'max' }],
    ]);
  });
});
