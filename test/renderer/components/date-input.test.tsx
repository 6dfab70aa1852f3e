// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { DateInput } from '../../../renderer/components/date-input.tsx';

let told: (string | null)[] = [];
let wrong: boolean[] = [];

function Field() {
  const [value, setValue] = useState<string | null>('2025-01-02');
  return (
    <DateInput
      value={value}
      onWrong={(is) => wrong.push(is)}
      onChange={(date) => {
        told.push(date);
        setValue(date);
      }}
    />
  );
}

beforeEach(() => {
  cleanup();
  [told, wrong] = [[], []];
  render(<Field />);
});

const field = (): HTMLInputElement => screen.getByRole('textbox');
/** Key by key, as it is written. */
const write = (text: string): void => {
  for (let end = 1; end <= text.length; end++)
    fireEvent.change(field(), { target: { value: text.slice(0, end) } });
};

test('a date is told when its year is whole, and on the way to it none in 2020', () => {
  write('14.05.2026');
  expect(told).toEqual(['2026-05-14']);
  expect(wrong.at(-1)).toBe(false);
});

test.each([
  ['the field is left', () => fireEvent.blur(field())],
  ['Enter is pressed', () => fireEvent.keyDown(field(), { key: 'Enter' })],
])('a year of two figures is taken when %s', (_, end) => {
  write('14.05.26');
  expect(told).toEqual([]);
  end();
  expect(told).toEqual(['2026-05-14']);
  expect(wrong.at(-1)).toBe(false);
});

test('a slip after it leaves the date as it was, and is told', () => {
  write('14.05.202');
  fireEvent.blur(field());
  expect(told).toEqual([]);
  expect(wrong.at(-1)).toBe(true);
  expect(field().value).toBe('14.05.202');
});

test('an emptied field has no date', () => {
  fireEvent.change(field(), { target: { value: '' } });
  expect(told).toEqual([null]);
});
