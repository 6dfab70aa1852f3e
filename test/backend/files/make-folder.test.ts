import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../electron/backend/files/make-folder.ts';
import { run } from '../../cli/run.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

describe('a folder to write in', () => {
  it('is made with those above it, for the owner alone where that is asked for, and left as it is where it is there', () => {
    const inner = join(temporaryFolder(), 'a', 'b', 'c');
    makeFolder(inner, 0o700);
    makeFolder(inner);
    expect([statSync(join(inner, '..')).mode & 0o777, statSync(inner).mode & 0o777]).toEqual([0o700, 0o700]);
  });

  it('is refused where a file stands in its place', () => {
    const file = join(temporaryFolder(), 'fil');
    writeFileSync(file, '');
    expect(() => makeFolder(file)).toThrow(/EEXIST/);
  });

  it('is refused below a file', () => {
    const file = join(temporaryFolder(), 'fil');
    writeFileSync(file, '');
    expect(() => makeFolder(join(file, 'under', 'mappe'))).toThrow(/ENOTDIR/);
  });
});

// Only Linux has a folder that is there and takes no other in it, whoever asks.
describe.runIf(existsSync('/proc/self'))('a place where no folder can be made', () => {
  const nowhere = '/proc/fordel-ingensteds';

  it('is told of when a package, a round or a database is to be put there, instead of being tried for ever', async () => {
    const db = join(temporaryFolder(), 'x.db');
    const backend = openTestBackend({ databaseFile: db });
    answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    backend.close();
    const into = ['--db', db, '--round', '2027', '--out', `${nowhere}/ut`];
    const notWritten =
      'Fordel fikk ikke skrevet «ut». Lukk filen hvis den er åpen, og sjekk at du kan skrive i mappen.\n';
    expect(await run('export', ...into)).toEqual({ status: 1, out: '', err: `fordel export: ${notWritten}` });
    expect(await run('round', 'export', ...into)).toEqual({
      status: 1,
      out: '',
      err: `fordel round: ${notWritten}`,
    });
    const target = ['--number', '12', '--source', 'Brev', '--date', '2026-11-11', '--fylke', '50'];
    expect(await run('target', '--db', `${nowhere}/x.db`, '--round', '2027', ...target)).toMatchObject({
      status: 2,
      err: 'fordel target: Fordel får ikke skrive i «x.db». Sjekk at du kan skrive i mappen, og prøv igjen.\n',
    });
  });
});
