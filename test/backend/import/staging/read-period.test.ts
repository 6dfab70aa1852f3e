import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../electron/backend/import/staging/read-period.ts';

describe('the period a text names', () => {
  it.each([
    ['2022', '2022'],
    ['2022.0', '2022'],
    ['2022-01', '2022-01'],
    ['2022-01-01', '2022'],
    ['2022-01-01T00:00:00', '2022'],
    ['2022-01-31', '2022-01'],
    ['202211', '2022-11'],
    ['2021K4', '2021-12'],
    ['Bosatte i 2022, januar', '2022-01'],
    ['1. januar 2025', '2025'],
    ['2022 Befolkning 1. januar', '2022'],
    ['2024H1', '2024-06'],
    ['2. halvår 2024', '2024-12'],
    ['1. kvartal 2024', '2024-03'],
    ['2024 1. kvartal', '2024-03'],
    ['2024, 1. kv.', '2024-03'],
    ['Bosatt 2024 3. kvartal', '2024-09'],
    ['2024 Bosatt 1.kvartal', '2024-03'],
    ['2024, 2. halvår', '2024-12'],
    ['Kvartal 1 2024', '2024-03'],
    ['2024-Q2', '2024-06'],
    ['Q4 2024', '2024-12'],
    ['2024 4. kvartal (31.12.2024)', '2024-12'],
    ['2024 Bosatte kv.', '2024'],
  ])('«%s» is %s', (text, period) => expect(readPeriod(text)).toBe(period));

  it.each([
    '2004-2006',
    '2021/22',
    '2021–22',
    '2022-01 og 2022-02',
    'januar–mars 2022',
    '1. januar–31. mars 2022',
    '2024U05',
    '99.99.2022',
    '1.–2. kvartal 2024',
    '1. og 2. kvartal 2024',
    '5. kvartal 2024',
    'Kvartal 2024',
    '2024 2. tertial',
    'Uke 5 2024',
    '1. kvartal 2024 per 01.05.2024',
    '2022/2023',
    'Anmodning',
    `${'2022 '.repeat(200)}`,
  ])('«%s» is none, or more than one', (text) => expect(readPeriod(text)).toBe(null));
});
