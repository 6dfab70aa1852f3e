import { describe, expect, test } from 'vitest';
import { csvCell } from '../../../electron/backend/export/csv-file.ts';
import { csvText } from '../../../electron/backend/export/csv-text.ts';
import { inventedRound, recommend } from './invented-round.ts';

describe('a cell', () => {
  test.each([
    [null, ''],
    [1234.5, '1234,5'],
    [-3, '-3'],
    ['Lia', 'Lia'],
    ['a;b', '"a;b"'],
    ['sa "nei"', '"sa ""nei"""'],
    ['to\r\nlinjer', '"to\nlinjer"'],
  ])('%j is written %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  test.each(['=1+1', '+47 900', '-2 plasser', '@SUM(A1)', '\t=1', '  =1', '\r=1'])(
    'text that a spreadsheet would run is told to be text: %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );
});

describe('the table', () => {
  const text = csvText(recommend(inventedRound()));
  const lines = text.slice(1).split('\r\n');

  test('begins with the mark that makes Excel read UTF-8, and has a row for each kommune, asked or not', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(lines.filter((line) => /^99\d\d;/.test(line)).map((line) => line.slice(0, 4))).toEqual([
      '9901',
      '9902',
      '9903',
      '9904',
      '9905',
      '9906',
      '9907',
    ]);
  });

  test('begins with the same columns whatever the criteria are', () => {
    const promised =
      'kommunenummer;kommune;anmodes;innbyggere;i_fjor;nokkel;anbefalt;endring;per_1000;minst;hoyst;delingstall;bandt;' +
      'laast;laast_begrunnelse;anmodes_begrunnelse;kapasitet_kan;kapasitet_onsker;kapasitet_ekstra;kapasitet_helse;' +
      'kapasitet_mindreaarige;innspill_1_vurdering;innspill_1_tekst;';
    expect(lines[0]?.startsWith(promised)).toBe(true);
    const none = csvText(recommend(inventedRound({ criteria: { criteria: [] } })));
    expect(none.slice(1).startsWith(promised)).toBe(true);
  });

  test('a kommune that is not asked has no number, and says why', () => {
    const row = lines.find((line) => line.startsWith('9907'))?.split(';');
    expect(row?.[2]).toBe('nei');
    expect(row?.[6]).toBe('');
    expect(row?.[15]).toBe('Har ikke bolig før i 2028.');
  });

  test('the innspill that looks like a formula is in it as text', () => {
    expect(text).toContain(`"'=HYPERLINK(""https://example.invalid"";""Trenger helsefagarbeidere"")"`);
  });
});
