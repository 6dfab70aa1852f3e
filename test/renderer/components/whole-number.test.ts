import { describe, expect, test } from 'vitest';
import { wholeNumber } from '../../../renderer/components/whole-number.ts';

describe('a number of persons', () => {
  test.each([
    ['0', 0],
    [' 641 ', 641],
    ['3790', 3790],
    ['3 790', 3790],
    ['3\u00a0790', 3790],
    ['1\u202f234\u202f567', 1_234_567],
  ])('is read from «%s»', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  test.each(['641 3790', '64 1', '1 23', '3  790', '3\t790', '3790 641', '-5', '12,5', '12345678', '', ' '])(
    'is not guessed from «%s»',
    (text) => {
      expect(wholeNumber(text)).toBeNull();
    },
  );
});
