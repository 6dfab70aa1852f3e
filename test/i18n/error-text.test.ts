import { describe, expect, it } from 'vitest';
import { appError, type ErrorCode, type ErrorParams } from '../../shared/contract/errors.ts';
import { errorText } from '../../shared/i18n/error-text.ts';
import { errorsNb } from '../../shared/i18n/errors-nb.ts';
import { errorsNn } from '../../shared/i18n/errors-nn.ts';
import { inputRulesNb } from '../../shared/i18n/input-rules-nb.ts';

const codes = Object.keys(errorsNb) as ErrorCode[];
const nb = (code: ErrorCode, params: ErrorParams = {}) => errorText(appError(code, params), 'nb');
const nn = (code: ErrorCode, params: ErrorParams = {}) => errorText(appError(code, params), 'nn');

/** Everything an error can be told with, so that each branch is written out. */
const full: ErrorParams = {
  file: 'tall.csv',
  sheet: '2. Kommune',
  row: 12,
  column: 6,
  found: '9999 Ingensteds',
  expected: '2020',
  limit: 209_715_200,
  count: 3,
  kommune: 'Granvik',
  period: '2026',
  min: 12,
  max: 10,
  name: 'A',
  other: 'B',
  node: 'Granvik',
  need: 12,
  have: 8,
};

describe('the words of errors', () => {
  it.each(codes)('%s is one line of whole sentences in both languages, with or without params', (code) => {
    for (const text of [nb(code), nn(code), nb(code, full), nn(code, full)]) {
      expect(text).toMatch(/^[A-ZÆØÅ«][^\n]+[.]$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('has no bokmål left in the nynorsk words', () => {
    const bokmaal = /\b(ikke|en|et|fra|filen|hent den|åpne|velg|finnes|kommuner|mappen|ingen kommuner)\b/i;
    for (const code of codes) {
      expect(nn(code), code).not.toMatch(bokmaal);
      expect(nn(code, full), code).not.toMatch(bokmaal);
    }
    expect(Object.keys(errorsNn)).toEqual(codes);
  });

  it('names the file, sheet, row and column that stopped a reading', () => {
    expect(nb('file-damaged', full)).toContain(
      '«tall.csv» er skadet (arket «2. Kommune», rad 12, kolonne F).',
    );
    expect(nb('too-many-columns', { ...full, column: 28 })).toContain('kolonne AB');
  });

  it('says what a file is that is no table', () => {
    expect(nb('file-not-a-table', { file: 'x.csv', looksLike: 'pdf' })).toMatch(
      /^«x.csv» er ikke en tabell, men en PDF\. /,
    );
  });

  it('does not tell the user to save as .xlsx what already is called so, and is no workbook', () => {
    expect(nb('file-not-a-table', { file: 'x.xlsx', looksLike: 'binary' })).toBe(
      '«x.xlsx» heter som en Excel-fil, men innholdet er noe annet. Åpne den i Excel og lagre en ny kopi, eller last den ned på nytt.',
    );
    expect(nb('file-not-a-table', { file: 'x.csv', looksLike: 'binary' })).toContain('Excel-fil (.xlsx)');
  });

  it('names the kommune that does not exist, and the structure', () => {
    expect(nb('kommune-does-not-exist', full)).toMatch(
      /«9999 Ingensteds» i «tall.csv» .*inndelingen 2020–2023/,
    );
    expect(nn('kommune-does-not-exist', { ...full, expected: '2024' })).toContain('inndelinga frå 2024');
  });

  it('gives limits in megabytes', () => {
    expect(nb('file-too-large', full)).toContain('Grensen er 200\u00a0MB.');
  });

  it('says both sums where bounds cannot hold, and whose bounds they are', () => {
    expect(nb('infeasible', { node: 'Flyktningtjenesten Ytre', need: 45, have: 40 })).toContain(
      'Grensene for Flyktningtjenesten Ytre går ikke opp: det trengs 45, men grensene gir bare 40.',
    );
    expect(nn('infeasible', { node: null, need: 400, have: 312 })).toContain('for heile fylket');
    expect(nb('infeasible', { node: 'Granvik', reason: 'inhabitants-missing' })).toContain(
      'innbyggere for Granvik',
    );
  });

  it('says what an input must be, by its field, however deep it lies', () => {
    expect(nb('invalid-input', { name: 'target.add', field: 'number' })).toBe(inputRulesNb.number);
    expect(nb('invalid-input', { field: 'criteria.criteria[0].reach' })).toBe(inputRulesNb.reach);
    expect(nb('invalid-input', { field: 'members[2]' })).toBe(inputRulesNb.members);
    expect(nb('invalid-input', { field: 'previewId' })).toContain('«previewId»');
  });
});
