import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longUse } from '../bench/long-use.ts';
import { memoryFolder } from '../support/memory-folder.ts';

const mb = 2 ** 20;

/** The short form of `npm run bench:long`, which takes a whole day's work. */
test('a hundred and fifty edits with imports and exports leave no more in memory, and little more on disk, than fifty', {
  timeout: 300_000,
}, async () => {
  const folder = memoryFolder('fordel-lenge-');
  try {
    const { held, imports, exports, undone, closed } = await longUse(folder, {
      commands: 150,
      looks: 3,
      filesEvery: 50,
    });
    const [first, , last] = held;
    if (first === undefined || last === undefined) throw new Error('It was not looked three times.');
    process.stdout.write(
      `long use: ${last.commands} edits, ${undone} undone; heap ${(first.heap / mb).toFixed(1)} to ${(last.heap / mb).toFixed(1)} MB, log of writes ${(last.wal / mb).toFixed(1)} MB, closed ${(closed.file / mb).toFixed(1)} MB\n`,
    );
    expect({ imports, exports }).toEqual({ imports: 3, exports: 3 });
    expect(undone).toBeGreaterThan(10);
    // Less than 20 kB for each edit: an answer that somebody holds on to is larger.
    expect(last.heap - first.heap).toBeLessThan(2 * mb);
    // SQLite writes its log back at 4 MB; a reader that never lets go would keep it growing.
    expect(last.wal).toBeLessThan(8 * mb);
    expect(closed.file).toBeLessThan(4 * mb);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
