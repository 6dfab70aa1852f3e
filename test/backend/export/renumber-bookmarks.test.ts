import { expect, test } from 'vitest';
import { renumberBookmarks } from '../../../electron/backend/export/docx/renumber-bookmarks.ts';

test('bookmarks are numbered from 1 in the order they begin, and each end keeps to its start', () => {
  const xml = (a: number, b: number) =>
    `<w:bookmarkStart w:name="x" w:id="${a}"/><w:bookmarkStart w:name="y" w:id="${b}"/><w:bookmarkEnd w:id="${a}"/><w:bookmarkEnd w:id="${b}"/><w:p w:id="7"/>`;
  expect(renumberBookmarks(xml(41, 7))).toBe(xml(1, 2));
});
