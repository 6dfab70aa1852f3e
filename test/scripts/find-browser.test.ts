import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'fordel-find-'));
const chrome = join(folder, 'chromium');
writeFileSync(chrome, '');

test('$CHROME decides, and where it points nowhere nothing else is tried in silence', () => {
  expect(findBrowser({ CHROME: chrome, PATH: '' })).toBe(chrome);
  expect(findBrowser({ CHROME: join(folder, 'missing'), PATH: folder })).toBeNull();
});

test('a Chromium on the PATH is found', () => {
  const found = findBrowser({ PATH: `/nowhere:${folder}` });
  // One in /usr/bin comes first where there is one.
  expect([chrome, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']).toContain(
    found,
  );
});
