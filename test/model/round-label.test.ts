import { describe, expect, test } from 'vitest';
import { hasUnseen, labelKey, roundLabel, seenLabel } from '../../shared/model/round-label.ts';

describe('the label of a round', () => {
  test('is kept composed, with one plain space between its words and none around them', () => {
    expect(roundLabel('  fra\u00a0 \tKa\u030ari\n')).toBe('fra K\u00e5ri');
    expect(roundLabel(' \u2003\u3000 ')).toBe('');
    expect(roundLabel(roundLabel('A\u030a\u00a0b'))).toBe(roundLabel('A\u030a\u00a0b'));
  });

  test.each([
    ['a space without width', 'Ka\u200bri'],
    ['a joiner', 'Ka\u200dri'],
    ['a mark of order within the text', 'Ka\ufeffri'],
    ['text turned round', '\u202eirak'],
    ['text set apart', '\u2066Kari\u2069'],
    ['a control character', 'Ka\u0007ri'],
    ['a colour for a terminal', '\u001b[31mKari'],
    ['a hyphen that is not drawn', 'Ka\u00adri'],
    ['a letter without a picture', 'Ka\u3164ri'],
    ['half of a pair', 'Kari \ud83d'],
    ['a character of somebody’s own', 'Kari \ue000'],
  ])('has something unseen in it where it holds %s, and reads the same without', (_, label) => {
    expect(hasUnseen(label)).toBe(true);
    expect(hasUnseen(seenLabel(label))).toBe(false);
  });

  test.each(['', 'fra Åse-Márjá Ødegård (2)', 'utkast – «nr. 3»', 'Ka\u030ari', 'før\tmøtet', '🌲'])(
    'has nothing unseen in it where it is «%s»',
    (label) => expect(hasUnseen(label)).toBe(false),
  );

  test('is the same as another that looks the same but for large letters', () => {
    for (const alike of ['fra kåri', 'FRA KÅRI', ' Fra  Ka\u030ari ', 'fra\u00a0k\u200båri'])
      expect(labelKey(alike)).toBe('fra kåri');
    expect(labelKey('fra kari')).not.toBe(labelKey('fra kåri'));
  });
});
