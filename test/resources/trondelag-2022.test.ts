import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../support/shared-data.ts';
import { readInhabitants, readRegister } from './read-register.ts';
import { column, sumOf, trondelag } from './samples.ts';

const truth = sharedData('truth/testcase_trondelag_2020_2023.csv');
const unemployed = sharedData('truth/nav_helt_ledige_kommune_2022.csv');

/** The lines of a `;`-separated file as records by header; lines that begin with # say the source. */
function records(path: string): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(';'));
  return rows.map((row) => new Map(header.map((name, index) => [name, row[index] ?? ''])));
}

const marks: Readonly<Record<string, string>> = { ':': 'hidden', '.': 'missing', '*': 'below-four' };
const read = (cell: string | undefined) => marks[cell ?? ''] ?? Number(cell?.replace(',', '.'));

describe('the sample Trøndelag 2022', () => {
  it('is the kommuner of fylke 50 in the structure 2020–2023, with their names', () => {
    const register = readRegister('2020').filter(({ fylkesnummer }) => fylkesnummer === '50');
    expect(trondelag.round).toMatchObject({
      year: 2022,
      fylkesnummer: '50',
      structure: 2020,
      sample: 'public',
    });
    expect(trondelag.kommuner.map(({ kommunenummer, name }) => [kommunenummer, name])).toEqual(
      register.map(({ kommunenummer, name }) => [kommunenummer, name]),
    );
    expect(trondelag.kommuner).toHaveLength(38);
  });

  it('sums to 563 first asked for 2020, 619 for 2021 and 641 for 2022, which is its target', () => {
    expect(sumOf(trondelag, 'opprinnelig_anmodning', '2020')).toBe(563);
    expect(sumOf(trondelag, 'anmodning', '2021')).toBe(619);
    expect(sumOf(trondelag, 'opprinnelig_anmodning', '2022')).toBe(641);
    expect(trondelag.target).toMatchObject({ number: 641, minors: null, date: '2021-11-11' });
  });

  it('keeps the revised number of March 2022 apart from the first', () => {
    expect(sumOf(trondelag, 'anmodning', '2022')).toBe(3790);
    expect(column(trondelag, 'anmodning', '2022').get('5001')).toBe(740);
    expect(column(trondelag, 'opprinnelig_anmodning', '2022').get('5001')).toBe(140);
  });

  it('asks the 24 kommuner that IMDi first asked for 2022, and no other', () => {
    const first = column(trondelag, 'opprinnelig_anmodning', '2022');
    const asked = trondelag.kommuner.filter((kommune) => kommune.asked);
    expect(asked).toHaveLength(24);
    for (const { name, kommunenummer, asked: is } of trondelag.kommuner) {
      expect(Number(first.get(kommunenummer)) > 0, name).toBe(is);
    }
  });

  it('has the inhabitants of 1 January 2021 that the register has', () => {
    const register = readInhabitants(2021);
    for (const [kommunenummer, value] of column(trondelag, 'innbyggere', '2021')) {
      expect(value, kommunenummer).toBe(register.get(kommunenummer));
    }
  });

  it('keeps kinds of missing apart: hidden by IMDi, fewer than four by NAV', () => {
    expect(column(trondelag, 'bosatt', '2020').get('5053')).toBe('hidden');
    expect(column(trondelag, 'ledige_prosent', '2022-01').get('5043')).toBe('below-four');
    expect(column(trondelag, 'anmodning', '2021').get('5020')).toBe(0);
  });

  it('says in both languages that the set and the sum are given, and what came later than the letter', () => {
    expect(trondelag.note.nb).toMatch(/gitt, ikke funnet.*januar 2022.*nyere enn IMDis brev/s);
    expect(trondelag.note.nn).toMatch(/gitt, ikkje funne.*januar 2022.*nyare enn brevet frå IMDi/s);
    expect(trondelag.target.source).toContain('i stedet for måltallet');
  });

  it('holds no text, assessment or capacity of a real kommune', () => {
    expect(trondelag.innspill).toEqual([]);
    expect(trondelag.regions).toEqual([]);
    expect(trondelag.capacities).toEqual([]);
    expect(trondelag.samarbeid).toEqual([]);
    for (const { place, askedReason } of trondelag.kommuner) {
      expect(place).toBeUndefined();
      expect(askedReason).toBeUndefined();
    }
  });

  it.skipIf(truth === null)('agrees with the published figures, kommune by kommune', () => {
    const columns = [
      ['anm20_oppr', 'opprinnelig_anmodning', '2020'],
      ['anm20_just', 'anmodning', '2020'],
      ['vedtak20', 'vedtak', '2020'],
      ['bosatt20', 'bosatt', '2020'],
      ['anm21', 'anmodning', '2021'],
      ['vedtak21', 'vedtak', '2021'],
      ['bosatt21', 'bosatt', '2021'],
      ['anm22_oppr', 'opprinnelig_anmodning', '2022'],
      ['anm22_just', 'anmodning', '2022'],
      ['vedtak22', 'vedtak', '2022'],
      ['bosatt22', 'bosatt', '2022'],
    ] as const;
    const published = records(truth ?? '');
    expect(published).toHaveLength(38);
    for (const [header, indicator, period] of columns) {
      const ours = column(trondelag, indicator, period);
      for (const row of published) {
        const number = row.get('kommunenr') ?? '';
        expect(ours.get(number), `${number} ${header}`).toBe(read(row.get(header)));
      }
    }
  });

  it.skipIf(unemployed === null)('has the unemployed in per cent that NAV published for January 2022', () => {
    const published = records(unemployed ?? '').filter((row) => row.get('kommunenr')?.startsWith('50'));
    const ours = column(trondelag, 'ledige_prosent', '2022-01');
    expect(published).toHaveLength(38);
    for (const row of published) {
      const number = row.get('kommunenr') ?? '';
      expect(ours.get(number), number).toBe(read(row.get('pst_01')));
    }
  });
});
