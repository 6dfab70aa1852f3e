import { expect, test } from 'vitest';
import { formCalls } from '../../shared/contract/form-calls.ts';
import { importCalls } from '../../shared/contract/import-calls.ts';

test('as many files as can be dropped at once can be confirmed at once', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `file-number-${index}`);
  expect(formCalls['forms.sort'].input.safeParse({ files: ids }).success).toBe(true);
  const all = { roundId: 1, previewIds: ids, prefer: null };
  const decisions = ids.map((previewId) => ({ previewId, prefer: null, choices: [] }));
  expect(importCalls['import.confirmAll'].input.safeParse({ ...all, decisions }).success).toBe(true);
});
