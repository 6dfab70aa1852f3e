import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerOf, errorOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';

/** A file system of 2 MB of our own, or null where this user may not mount one. */
function smallDisk(): string | null {
  const place = join(temporaryFolder(), 'disk');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    process.stderr.write('SKIPPED: no right to mount a small disk; the test of a full disk did not run.\n');
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [place]);
  });
  return place;
}

describe('a full disk', () => {
  it('refuses the command, says why, and leaves the round as it was; with room again all is well', async (context) => {
    const disk = smallDisk();
    if (disk === null) return context.skip();
    const backend = openTestBackend({ databaseFile: join(disk, 'fordel.db') });
    const { typed } = backend;
    const { roundId } = answerOf(await typed('sample.open', { sample: 'trondelag-2022' }));
    const state = async () => answerOf(await typed('round.show', { roundId }));
    const filler = join(disk, 'fyll');
    try {
      writeFileSync(filler, Buffer.alloc(2_000_000));
    } catch {
      // As much as there was room for.
    }
    const save = (text: string) =>
      typed('innspill.save', {
        roundId,
        kommunenummer: '5001',
        topic: 1,
        text,
        assessment: null,
        source: '',
        date: null,
      });
    let before = await state();
    let refused = null;
    for (let length = 1; refused === null && length <= 15; length++) {
      before = await state();
      const answer = await save('x'.repeat(length * 1300));
      if (!answer.ok) refused = answer.error;
    }
    expect(refused?.code).toBe('disk-full');
    expect(await state()).toEqual(before);
    rmSync(filler);
    answerOf(await save('Nå er det plass'));
    expect((await state()).kommuner[0]?.innspill[0]?.text).toBe('Nå er det plass');
    backend.close();
  });

  it('says so when there is no room to make a database at all', async (context) => {
    const disk = smallDisk();
    if (disk === null) return context.skip();
    try {
      writeFileSync(join(disk, 'fyll'), Buffer.alloc(3_000_000));
    } catch {
      // As much as there was room for.
    }
    const { openDatabase } = await import('../../electron/backend/database/open-database.ts');
    const opened = openDatabase(join(disk, 'fordel.db'), () => new Date());
    expect(errorOf(opened).code).toBe('disk-full');
  });
});
