import { expect, test } from 'vitest';
import { packageFileNames } from '../../electron/backend/export/package-files.ts';
import { sheetFolder } from '../../electron/backend/export/sheets/sheet-files.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';

test.each([
  ['bokmål', screensNb],
  ['nynorsk', screensNn],
])('the window tells in %s of every file that is in every package, and of no other', (_, words) => {
  const told = words.packageMore.files.map(([name]) => name);
  expect(told.toSorted()).toEqual([...Object.values(packageFileNames), `${sheetFolder}/`].toSorted());
});
