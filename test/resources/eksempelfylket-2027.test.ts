import { describe, expect, it } from 'vitest';
import { fylkeTextsInSample, innspillInSample } from '../../shared/model/innspill-in-sample.ts';
import { readRegister } from './read-register.ts';
import { readResource } from './read-resource.ts';
import { column, eksempelfylket, sumOf } from './samples.ts';

const { kommuner, innspill, capacities, regions, samarbeid } = eksempelfylket;
const deadline = '2026-05-15';
const named = (name: string) => kommuner.find((kommune) => kommune.name === name)?.kommunenummer ?? '';
const answered = new Set(capacities.map(({ kommunenummer }) => kommunenummer));

describe('the sample Eksempelfylket 2027', () => {
  it('has numbers and names that no real kommune has or has had', () => {
    const real = [...readRegister('2020'), ...readRegister('2024')];
    const realNames = new Set(real.flatMap(({ names }) => names).map((name) => name.toLocaleLowerCase('nb')));
    const earlier = JSON.stringify(readResource('register/tidligere-numre.json'));
    expect(real.length).toBe(356 + 357);
    for (const { kommunenummer, name } of kommuner) {
      expect(kommunenummer).toMatch(/^99\d\d$/);
      expect(real.map((kommune) => kommune.kommunenummer)).not.toContain(kommunenummer);
      expect(earlier).not.toContain(`"${kommunenummer}"`);
      for (const part of [name, ...name.split(' – ')]) {
        expect(realNames, part).not.toContain(part.toLocaleLowerCase('nb'));
        expect(earlier).not.toContain(`"${part}"`);
      }
    }
  });

  it('names no real kommune in any text', () => {
    const text = [
      ...innspill.map((entry) => entry.text),
      ...regions.flatMap(({ text }) => [text.nb, text.nn]),
    ].join('\n');
    const found = readRegister('2024')
      .flatMap(({ names }) => names)
      .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
    expect(found).toEqual([]);
  });

  it('says in both languages that it is invented, and on its target and every source', () => {
    expect(eksempelfylket.round).toMatchObject({ fylkesnummer: '99', sample: 'invented' });
    expect(eksempelfylket.note.nb).toContain('oppdiktet');
    expect(eksempelfylket.note.nn).toContain('oppdikta');
    expect(eksempelfylket.target.source).toContain('Oppdiktet');
    for (const { source } of eksempelfylket.sources) expect(source).toContain('Oppdiktet');
  });

  it('has kommuner of all three målformer and one with a double name', () => {
    const count = (maalform: string) => kommuner.filter(({ place }) => place?.maalform === maalform).length;
    expect([count('nb'), count('nn'), count('neutral')]).toEqual([6, 6, 4]);
    expect(kommuner.filter(({ name }) => name.includes(' – '))).toHaveLength(1);
  });

  it('has a place for every kommune, and neighbours that are so both ways', () => {
    const neighbours = new Map(
      kommuner.map(({ kommunenummer, place }) => [kommunenummer, place?.neighbours ?? []]),
    );
    for (const [number, theirs] of neighbours) {
      expect(theirs.length, number).toBeGreaterThan(0);
      for (const other of theirs) expect(neighbours.get(other), `${number}–${other}`).toContain(number);
    }
  });

  it('has 12 of 16 answers: one late, one empty', () => {
    expect(kommuner).toHaveLength(16);
    expect(answered.size).toBe(12);
    expect(capacities).toHaveLength(12);
    expect(
      capacities.filter(({ date }) => date > deadline).map(({ kommunenummer }) => kommunenummer),
    ).toEqual([named('Lomvik')]);
    const empty = capacities.filter(({ can, wants }) => can === null && wants === null);
    expect(empty.map(({ kommunenummer }) => kommunenummer)).toEqual([named('Sjøholmen')]);
    expect(innspill.filter(({ kommunenummer }) => kommunenummer === named('Sjøholmen'))).toEqual([]);
  });

  it('has one text a topic from those that answered, of the same date as their capacity', () => {
    const keys = innspill.map(({ kommunenummer, topic }) => `${kommunenummer} ${topic}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kommunenummer, date, source } of innspill) {
      const capacity = capacities.find((entry) => entry.kommunenummer === kommunenummer);
      expect({ date, source }).toEqual({ date: capacity?.date, source: capacity?.source });
    }
  });

  it('has each kommune in one region of videregående, written in one language', () => {
    const members = regions.flatMap((region) => region.members);
    expect([...members].sort()).toEqual(kommuner.map(({ kommunenummer }) => kommunenummer));
    const { regions: told } = fylkeTextsInSample(eksempelfylket);
    expect(told.map(({ text }) => /videregående skole/.test(text))).toEqual([true, true, true]);
    expect(innspillInSample(eksempelfylket, named('Elvestrand')).map(({ topic }) => topic)).toEqual([
      1, 3, 4, 5,
    ]);
  });

  it('has the plans of the fylkeskommune once, with a list that must stay a list', () => {
    expect(fylkeTextsInSample(eksempelfylket).plans?.text.split('\n- ')).toHaveLength(4);
  });

  it('writes the texts of nynorsk kommuner in nynorsk and those of bokmål kommuner in bokmål', () => {
    const onlyNynorsk = /\b(ikkje|frå|vaksenopplæring\w*|busett\w*|ønskjer|kommunar)\b/i;
    const onlyBokmaal = /\b(ikke|fra|voksenopplæring\w*|bosett\w*|ønsker|kommuner|skoler?|en)\b/i;
    for (const { kommunenummer, text } of innspill) {
      const maalform = kommuner.find((kommune) => kommune.kommunenummer === kommunenummer)?.place?.maalform;
      if (maalform === 'nn') expect(text).not.toMatch(onlyBokmaal);
      else expect(text).not.toMatch(onlyNynorsk);
    }
  });

  it('holds nothing that looks like a person: no name of a contact, no eleven digits, no address', () => {
    const everything = JSON.stringify(eksempelfylket);
    expect(everything).not.toMatch(/\d{11}/);
    expect(everything).not.toContain('@');
  });

  it('asks for more than last year, and takes in one kommune with its reason', () => {
    expect(eksempelfylket.target.number).toBe(312);
    expect(sumOf(eksempelfylket, 'anmodning', '2026')).toBe(292);
    const lastYear = column(eksempelfylket, 'anmodning', '2026');
    const takenIn = kommuner.filter(
      ({ asked, kommunenummer }) => asked && typeof lastYear.get(kommunenummer) !== 'number',
    );
    expect(takenIn.map(({ name }) => name)).toEqual(['Solheimsdal']);
    expect(takenIn[0]?.askedReason).toContain('Raudhella');
  });

  it('has two samarbeid that share a kommune, one of them with joint bounds', () => {
    const [first, second] = samarbeid;
    expect(samarbeid).toHaveLength(2);
    expect(first?.members.filter((member) => second?.members.includes(member))).toEqual([named('Granvik')]);
    expect(samarbeid.filter(({ min, max }) => min !== null || max !== null)).toHaveLength(1);
  });
});
