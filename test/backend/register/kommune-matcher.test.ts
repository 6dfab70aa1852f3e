import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kommuneMatcher, loadRegister } from '../../../electron/backend/register/index.ts';
import { sharedData } from '../../support/shared-data.ts';

const register = loadRegister();
const in2020 = kommuneMatcher(register, 2020);
const in2024 = kommuneMatcher(register, 2024);
const match = (kommunenummer: string) => ({ kind: 'match', kommunenummer });

describe('a label with a number', () => {
  it.each([
    ['5001 Trondheim', '5001'],
    ['5001', '5001'],
    ['K5001', '5001'],
    ['K-5001 Trondheim', '5001'],
    ['K-5001 Trondheim - Tråante', '5001'],
    ['5001 Trondheim - Tråante', '5001'],
    ['"5001 Trondheim"', '5001'],
    ['  5001\u00a0Trondheim ', '5001'],
    ['301', '0301'],
    ['301 Oslo', '0301'],
    ['0301 Oslo - Oslove', '0301'],
    ['5041 Snåase - Snåsa', '5041'],
    ['K-1818 Herøy (Nordland)', '1818'],
    ['5001: Trondheim', '5001'],
    ['5001 - Trondheim', '5001'],
    ['5001 A name nobody knows', '5001'],
    ['Trondheim, 5001', '5001'],
    ['Trondheim 5001', '5001'],
    ['Herøy (1818)', '1818'],
    ['Herøy kommune (1515)', '1515'],
    ['5001 Trondheim¹', '5001'],
  ])('%s is %s', (label, kommunenummer) => {
    expect(in2020(label)).toEqual(match(kommunenummer));
  });

  it('is of the other structure where the number is, and says what covers its land now', () => {
    expect(in2024('3024 Bærum')).toEqual({ kind: 'other-structure', kommunenummer: '3024', now: ['3201'] });
    expect(in2020('3201')).toEqual({ kind: 'other-structure', kommunenummer: '3201', now: ['3024'] });
    expect(in2024('1507 Ålesund')).toEqual({
      kind: 'other-structure',
      kommunenummer: '1507',
      now: ['1508', '1580'],
    });
  });

  it('is of an older structure where only IMDi still has the number', () => {
    expect(in2020('0104 Moss (t.o.m. 2019)')).toEqual({
      kind: 'other-structure',
      kommunenummer: '0104',
      now: [],
    });
  });

  it('is unknown where no kommune ever had it', () => {
    expect(in2020('5099 Trondheim')).toEqual({ kind: 'unknown', kommunenummer: '5099' });
  });

  it('contradicts itself where the name is another kommune', () => {
    expect(in2020('5001 Steinkjer')).toEqual({ kind: 'contradiction', byNumber: '5001', byName: '5006' });
  });

  it('is not a kommune where SSB and IMDi put what has no place', () => {
    expect(in2020('9999 Uoppgitt kommune')).toEqual({ kind: 'not-a-kommune' });
    expect(in2020('2111 Spitsbergen')).toEqual({ kind: 'not-a-kommune' });
  });

  it('is not a kommune where SSB puts those of a fylke whose kommune is not stated', () => {
    expect(in2020('5099 Uoppgitt kommune Trøndelag')).toEqual({ kind: 'not-a-kommune' });
  });

  it('is not a kommune for a bydel or a region of work, by IMDi’s letters for them', () => {
    expect(in2020('B030101 Gamle Oslo')).toEqual({ kind: 'not-a-kommune' });
    expect(in2020('N06 Trondheim')).toEqual({ kind: 'not-a-kommune' });
  });

  it('is a fylke with two digits', () => {
    expect(in2020('F50')).toEqual({ kind: 'fylke', fylkesnummer: '50' });
    expect(in2020('50 Trøndelag')).toEqual({ kind: 'fylke', fylkesnummer: '50' });
    expect(in2020('3 Oslo')).toEqual({ kind: 'fylke', fylkesnummer: '03' });
    expect(in2020('0 Hele landet')).toEqual({ kind: 'not-a-kommune' });
  });
});

describe('a label with a name only', () => {
  it.each([
    ['Trondheim', '5001'],
    ['TRONDHEIM', '5001'],
    ['Trondheim kommune', '5001'],
    ['Trondheim - Tråante', '5001'],
    ['Tråante', '5001'],
    ['Snåase - Snåsa', '5041'],
    ['Snåsa - Snåase', '5041'],
    ['Snåase–Snåsa', '5041'],
    ['Nord–Fron', '3436'],
    ['Sør-Fron', '3438'],
    ['Trondheim (f.o.m. 2020)', '5001'],
    ['Herøy (Nordland)', '1818'],
    ['Våler (Hedm.)', '3419'],
    ['Våler (Østf.)', '3018'],
    ['Våler i Østfold', '3018'],
    ['Herøy, Møre og Romsdal', '1515'],
    ['Kárásjohka - Karasjok', '5437'],
    ['Karasjok', '5437'],
    ['Oslo', '0301'],
    ['Nore & Uvdal', '3052'],
  ])('%s is %s', (label, kommunenummer) => {
    expect(in2020(label)).toEqual(match(kommunenummer));
  });

  it('is asked about where two kommuner have it', () => {
    expect(in2020('Våler')).toEqual({ kind: 'ambiguous', candidates: ['3018', '3419'] });
    expect(in2024('Herøy')).toEqual({ kind: 'ambiguous', candidates: ['1515', '1818'] });
  });

  it('is of another structure where its years say so', () => {
    expect(in2020('Moss (t.o.m. 2019)')).toEqual({ kind: 'other-structure', kommunenummer: null, now: [] });
    expect(in2024('Halden (2020-2023)')).toEqual({
      kind: 'other-structure',
      kommunenummer: '3001',
      now: ['3101'],
    });
    expect(in2024('Ålesund (f.o.m. 2020)')).toEqual({
      kind: 'other-structure',
      kommunenummer: '1507',
      now: ['1508', '1580'],
    });
    expect(in2020('Haram')).toEqual({ kind: 'other-structure', kommunenummer: '1580', now: ['1507'] });
  });

  it('is none of today’s where the fylke in brackets had another of that name', () => {
    for (const label of ['Os (Hordaland)', 'Nes (Buskerud)', 'Sande (Vestfold)', 'Bø (Telemark)']) {
      const ended = { kind: 'other-structure', kommunenummer: null, now: [] };
      expect([in2020(label), in2024(label)]).toEqual([ended, ended]);
    }
    expect(in2020('Nes (Akershus)')).toEqual(match('3034'));
    expect(in2020('Nes (Viken)')).toEqual(match('3034'));
    expect(in2024('Os (Hedmark)')).toEqual(match('3430'));
    expect(in2024('Sande (M. og R.)')).toEqual(match('1514'));
  });

  it('may lack its hyphen, say «kommune» after each name, or point to a note', () => {
    expect(in2020('Aurskog Høland')).toEqual(match('3026'));
    expect(in2020('Sør Varanger kommune')).toEqual(match('5444'));
    expect(in2020('Trondheim kommune - Tråanten tjïelte')).toEqual(match('5001'));
    expect(in2020('Steinkjer 1)')).toEqual(match('5006'));
    expect(in2020('Namsos**')).toEqual(match('5007'));
  });

  it('is of another structure where only a kommune from before 2020 had the name', () => {
    const name = [...register.earlier.values()]
      .flatMap((one) => one.name ?? [])
      .find((one) => in2020(one).kind === 'other-structure' && in2024(one).kind === 'other-structure');
    expect(name).toBeDefined();
    expect(in2020('Leksvik')).toEqual({ kind: 'other-structure', kommunenummer: null, now: [] });
  });

  it('is a fylke, the whole country or nothing that is known', () => {
    expect(in2020('Trøndelag - Trööndelage')).toEqual({ kind: 'fylke', fylkesnummer: '50' });
    expect(in2024('Østfold')).toEqual({ kind: 'fylke', fylkesnummer: '31' });
    expect(in2020('Hele landet')).toEqual({ kind: 'not-a-kommune' });
    expect(in2020('I alt Rogaland')).toEqual({ kind: 'not-a-kommune' });
    expect(in2020('Andeby')).toEqual({ kind: 'unknown', kommunenummer: null });
    expect(in2020('__proto__')).toEqual({ kind: 'unknown', kommunenummer: null });
  });
});

describe('the round’s own kommuner', () => {
  const invented = kommuneMatcher(register, 2024, [
    { kommunenummer: '9901', name: 'Solvik' },
    { kommunenummer: '9902', name: 'Fjellås - Várri' },
  ]);

  it('are matched by number and by each name, though they are in no register', () => {
    expect(invented('9901 Solvik')).toEqual(match('9901'));
    expect(invented('Solvik')).toEqual(match('9901'));
    expect(invented('Várri')).toEqual(match('9902'));
    expect(invented('9902')).toEqual(match('9902'));
  });
});

const wide = sharedData('samples/imdi_bosatt_anmodede_bred_for_mars2022_latin1.csv');
const long = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');

describe.skipIf(wide === null || long === null)('every label IMDi has published', () => {
  const lines = (path: string | null) =>
    new TextDecoder('latin1').decode(readFileSync(path ?? '')).split(/\r?\n/);

  it('is a kommune of 2020, an earlier one or one that is not stated, never unknown or contradictory', () => {
    const labels = new Set([
      ...lines(long)
        .slice(1)
        .map((line) => line.split(';'))
        .map(([, , kommunenummer, name]) => `${kommunenummer} ${name}`),
      ...lines(wide)
        .filter((line) => /^K\d{4}/.test(line))
        .map((line) => line.split(';').slice(0, 2).join(' ')),
    ]);
    const odd = [...labels].filter((label) =>
      ['unknown', 'contradiction', 'ambiguous'].includes(in2020(label).kind),
    );
    expect(labels.size).toBeGreaterThan(700);
    expect(odd.filter((label) => label.trim() !== 'undefined undefined')).toEqual([]);
  });
});
