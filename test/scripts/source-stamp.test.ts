import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceStamp } from '../../scripts/source-stamp.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fordel-stamp-'));
  mkdirSync(join(root, 'renderer', 'app'), { recursive: true });
  writeFileSync(join(root, 'renderer', 'app', 'a.tsx'), 'a');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const stamp = (): string => sourceStamp(root, ['renderer', 'package-lock.json']);

test('the stamp stays while nothing changes, and with the time of a file alone', () => {
  const before = stamp();
  writeFileSync(join(root, 'renderer', 'app', 'a.tsx'), 'a');
  expect(stamp()).toBe(before);
});

test('a changed, a new, a renamed and a removed file each change the stamp, deep in the folder too', () => {
  const seen = new Set([stamp()]);
  writeFileSync(join(root, 'renderer', 'app', 'a.tsx'), 'b');
  seen.add(stamp());
  writeFileSync(join(root, 'renderer', 'app', 'c.css'), '');
  seen.add(stamp());
  rmSync(join(root, 'renderer', 'app', 'c.css'));
  writeFileSync(join(root, 'renderer', 'app', 'd.css'), '');
  seen.add(stamp());
  rmSync(join(root, 'renderer', 'app', 'a.tsx'));
  seen.add(stamp());
  expect(seen.size).toBe(5);
});

test('a changed lock file changes the stamp, and a file outside does not', () => {
  const before = stamp();
  writeFileSync(join(root, 'README.md'), 'x');
  expect(stamp()).toBe(before);
  writeFileSync(join(root, 'package-lock.json'), '{"a":1}');
  expect(stamp()).not.toBe(before);
});
