import { expect, test } from 'vitest';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';
import { desktopNn } from '../../shared/i18n/desktop-nn.ts';
import { desktopWords } from '../../shared/i18n/desktop-words.ts';
import { startFailureWords } from '../../shared/i18n/start-failure-words.ts';

test.each([[['nn-NO', 'nb-NO']], [['en-GB', 'nn-NO', 'nb-NO']], [['nn_NO.UTF-8']]])(
  'nynorsk stands first in %j',
  (preferred) => {
    expect(desktopWords(preferred)).toBe(desktopNn);
  },
);

test.each([[['nb-NO', 'nn-NO']], [['no', 'nn']], [['en-GB', 'de']], [['']], [['C.UTF-8']], [[]]])(
  'bokmål is spoken to one who prefers %j',
  (preferred) => {
    expect(desktopWords(preferred)).toBe(desktopNb);
  },
);

test('each reason the data cannot be opened has its own words and an unknown one has words too', () => {
  const codes = [
    'database-open-elsewhere',
    'database-newer',
    'database-foreign',
    'database-damaged',
    'database-unwritable',
    'disk-full',
    'internal',
  ] as const;
  for (const words of [desktopNb, desktopNn]) {
    expect(new Set(codes.map((code) => startFailureWords(words, code))).size).toBe(codes.length);
  }
});

test('every word is there in both written languages, and none is empty', () => {
  const flat = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(flat)
      : [typeof value === 'function' ? String(value(1)) : String(value)];
  for (const words of [desktopNb, desktopNn])
    expect(flat(words).filter((word) => word.trim() === '')).toEqual([]);
  expect(flat(desktopNn)).toHaveLength(flat(desktopNb).length);
});
