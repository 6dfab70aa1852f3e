import { expect, test } from 'vitest';
import { pastedName } from '../../../electron/backend/handlers/pasted-name.ts';

test('a pasted table is called by the clock on the wall, and two of the same minute are told apart', () => {
  const first = new Date(2026, 10, 3, 9, 5, 7);
  expect(pastedName(first.toISOString())).toBe('Limt inn 3.11.2026 kl. 09.05.07');
  expect(pastedName(new Date(2026, 10, 3, 9, 5, 41).toISOString())).not.toBe(pastedName(first.toISOString()));
});
