import { expect, test } from 'vitest';
import { readDate } from '../../shared/model/read-date.ts';

test.each([
  ['14.5.2026', '2026-05-14'],
  [' 14.05.26 ', '2026-05-14'],
  ['14. 5. 2026', '2026-05-14'],
  ['14/5 2026', '2026-05-14'],
  ['2026-05-14', '2026-05-14'],
  ['2026-05-14T10:00', '2026-05-14'],
  ['31.2.2026', null],
  ['0.5.2026', null],
  ['i mai', null],
])('«%s» is read alike in a form and in a field of the window: %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
