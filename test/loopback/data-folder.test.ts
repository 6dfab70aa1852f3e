import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '../../electron/loopback/data-folder.ts';
import { projectRoot } from '../../electron/loopback/project-root.ts';

test.each([
  ['linux', {}, '/home/a', join('/home/a', '.config', 'Fordel')],
  ['linux', { XDG_CONFIG_HOME: '/settings' }, '/home/a', join('/settings', 'Fordel')],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/a', join('/home/a', '.config', 'Fordel')],
  ['darwin', {}, '/Users/a', join('/Users/a', 'Library', 'Application Support', 'Fordel')],
  ['win32', { APPDATA: '/Users/a/Roaming' }, '/Users/a', join('/Users/a/Roaming', 'Fordel')],
  ['win32', {}, '/Users/a', join('/Users/a', 'AppData', 'Roaming', 'Fordel')],
] as const)('on %s with %j the data lie where that system keeps them', (platform, env, home, folder) => {
  expect(dataFolder(platform, env, home)).toBe(folder);
});

test('the checkout is found from source and from what is built', () => {
  const root = join(import.meta.dirname, '../..');
  expect(projectRoot(join(root, 'electron', 'loopback'))).toBe(root);
  expect(projectRoot(join(root, 'out', 'loopback'))).toBe(root);
  expect(() => projectRoot('/')).toThrow();
});
