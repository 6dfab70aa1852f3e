import { expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });
const readOrCode = (header: string, row: string): Promise<readonly string[] | string> =>
  reading(lines(header, row)).then(short, (error: unknown) => String(error));

it.each([
  'Kommune;Anmodning 2025 per 12.11;Anmodning 2025 per 10.3',
  'Kommune;Vedtak 2024 per 1.2;Vedtak 2024 per 1.3',
  'Kommune;Innbyggere 2024 per 1.1;Innbyggere 2024 per 1.7',
])('of a figure as it stood on two days without a year, «%s», none is taken for the last', async (header) => {
  await expect(reading(lines(header, 'Osen;5;6'))).rejects.toThrow('values-contradict');
});

it.each([
  'Kommune;Anmodning 2025 (15.11);Anmodning 2025 (3.2)',
  'Kommune;Vedtak 2023 (per 20.11);Vedtak 2023 (per 10.1)',
  'Kommune;1.1 Vedtak 2024;1.2 Vedtak 2024',
])('nor in brackets, nor by the number of its section: «%s»', async (header) => {
  expect(await readOrCode(header, 'Osen;5;6')).toSatisfy(
    (read: readonly string[] | string) => read.length === 0 || String(read).includes('values-contradict'),
  );
});

it('days of different years are of their years', async () => {
  const read = await reading(lines('Kommune;Vedtak 2023 per 1.2;Vedtak 2024 per 1.3', 'Osen;5;7'));
  expect(short(read)).toEqual(['5020 vedtak 2023 = 5', '5020 vedtak 2024 = 7']);
});

it('of one figure twice, once with a day in brackets, the one without is read', async () => {
  const read = await reading(lines('Kommune;Vedtak 2023;Vedtak 2023 (20.11)', 'Osen;5;7'));
  expect(short(read)).toEqual(['5020 vedtak 2023 = 5']);
});

it.each([
  'Bosatt 2023 (1.1 – 30.6)',
  'Bosatt 2023 (1.1. - 30.6.)',
  'Bosatt 2023 (1.1 - 30.9)',
  'Bosatt 2023 1.1 - 30.6',
  'Bosatt 2023 1.1 til 30.6',
  'Bosatt 2023 fra 1.1 t.o.m. 30.6',
  'Bosatt 1.7–31.12.2023',
  'Bosatt 2023 (per 30.6)',
])('a part of a year in days, «%s», is not read as the year', async (header) => {
  expect(short(await reading(lines(`Kommune;${header}`, 'Osen;5')))).toEqual([]);
});

it('of two halves of a year neither is read as the year', async () => {
  const read = await reading(lines('Kommune;Bosatt 2023 (1.1 – 30.6);Bosatt 2023 (1.7 – 31.12)', 'Osen;5;7'));
  expect(short(read)).toEqual([]);
});

it('from the first day of a year to its last is the year', async () => {
  const read = await reading(lines('Kommune;Bosatt 1.1 – 31.12.2023', 'Osen;5'));
  expect(short(read)).toEqual(['5020 bosatt 2023 = 5']);
});
