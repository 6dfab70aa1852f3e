import { expect, test } from 'vitest';
import { addSeen } from '../../../renderer/components/add-seen.ts';
import { mostSeen } from '../../../shared/model/limits.ts';

test('What was seen is told with the newest last, each once, and without the oldest where a save may tell of no more', () => {
  const full = Array.from({ length: mostSeen }, (_, at) => ({ comment: String(at) }));
  const more = addSeen(full, { comment: 'ny' });
  expect(more).toHaveLength(mostSeen);
  expect(more[0]).toEqual({ comment: '1' });
  expect(more.at(-1)).toEqual({ comment: 'ny' });
  expect(addSeen(full, { comment: '0' })).toHaveLength(mostSeen);
  expect(addSeen([{ comment: 'a' }, { comment: 'b' }], { comment: 'a' })).toEqual([
    { comment: 'b' },
    { comment: 'a' },
  ]);
});
