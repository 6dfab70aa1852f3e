import { describe, expect, it } from 'vitest';
import { kommunerOf, loadRegister } from '../../../electron/backend/register/index.ts';

const register = loadRegister();
const structures = [2020, 2024] as const;

describe('the register', () => {
  it('has 356 kommuner in 11 fylker for 2020–2023 and 357 in 15 from 2024', () => {
    expect(register.structures[2020].kommuner).toHaveLength(356);
    expect(register.structures[2020].fylker).toHaveLength(11);
    expect(register.structures[2024].kommuner).toHaveLength(357);
    expect(register.structures[2024].fylker).toHaveLength(15);
  });

  it.each(structures)('has each number once, in a fylke of its own structure (%i)', (structure) => {
    const { kommuner, fylker } = register.structures[structure];
    const numbers = kommuner.map(({ kommunenummer }) => kommunenummer);
    expect(new Set(numbers).size).toBe(numbers.length);
    const known = new Set(fylker.map(({ fylkesnummer }) => fylkesnummer));
    for (const kommune of kommuner) {
      expect(known).toContain(kommune.fylkesnummer);
      expect(kommune.kommunenummer.slice(0, 2)).toBe(kommune.fylkesnummer);
    }
  });

  it.each(structures)('names only neighbours that exist, and both name each other (%i)', (structure) => {
    const byNumber = register.byNumber[structure];
    for (const { kommunenummer, neighbours } of byNumber.values()) {
      for (const neighbour of neighbours) {
        expect(byNumber.get(neighbour)?.neighbours, `${neighbour} beside ${kommunenummer}`).toContain(
          kommunenummer,
        );
      }
    }
  });

  it.each(structures)('places every kommune in Norway (%i)', (structure) => {
    for (const { name, lat, lon } of register.structures[structure].kommuner) {
      expect(lat, name).toBeGreaterThan(57.9);
      expect(lat, name).toBeLessThan(71.3);
      expect(lon, name).toBeGreaterThan(4.4);
      expect(lon, name).toBeLessThan(31.3);
    }
  });

  it('carries each kommune to the other structure and back', () => {
    for (const structure of structures) {
      const other = structure === 2020 ? 2024 : 2020;
      for (const { kommunenummer, counterparts } of register.structures[structure].kommuner) {
        expect(counterparts.length).toBeGreaterThan(0);
        for (const counterpart of counterparts) {
          expect(register.byNumber[other].get(counterpart)?.counterparts).toContain(kommunenummer);
        }
      }
    }
  });

  it('knows one division: Ålesund into Ålesund and Haram', () => {
    const divided = register.structures[2020].kommuner.filter(({ counterparts }) => counterparts.length > 1);
    expect(divided.map(({ kommunenummer, counterparts }) => [kommunenummer, counterparts])).toEqual([
      ['1507', ['1508', '1580']],
    ]);
  });

  it('lists the 38 kommuner of Trøndelag in both structures under the same numbers', () => {
    const before = kommunerOf(register, 2020, '50').map(({ kommunenummer }) => kommunenummer);
    expect(before).toHaveLength(38);
    expect(kommunerOf(register, 2024, '50').map(({ kommunenummer }) => kommunenummer)).toEqual(before);
  });

  it('knows the målform of all but the divided Ålesund, and says where the sources disagree', () => {
    const unknown = register.structures[2020].kommuner.filter(({ maalform }) => maalform === null);
    expect(unknown.map(({ name }) => name)).toEqual(['Ålesund']);
    const uncertain = register.structures[2024].kommuner.filter(({ maalformUncertain }) => maalformUncertain);
    expect(uncertain.map(({ name }) => name)).toEqual([
      'Bjerkreim',
      'Tysvær',
      'Ålesund',
      'Haram',
      'Siljan',
      'Tvedestrand',
    ]);
  });
});

describe('inhabitants', () => {
  it('sum to the whole country', () => {
    const sum = (structure: 2020 | 2024, year: number) =>
      register.structures[structure].kommuner.reduce(
        (total, { kommunenummer }) => total + (register.inhabitants(structure, kommunenummer, year) ?? 0),
        0,
      );
    expect(sum(2020, 2020)).toBe(5_367_580);
    expect(sum(2020, 2021)).toBe(5_391_369);
    expect(sum(2024, 2024)).toBe(5_550_203);
    expect(sum(2024, 2026)).toBe(5_627_400);
  });

  it('are the same people where a kommune only changed its number', () => {
    expect(register.inhabitants(2020, '3024', 2021)).toBe(register.inhabitants(2024, '3201', 2021));
    expect(register.inhabitants(2020, '5001', 2021)).toBe(register.inhabitants(2024, '5001', 2021));
  });

  it('are not known for Haram and the divided Ålesund before 2024, nor for the undivided after', () => {
    for (const year of [2019, 2020, 2021, 2022, 2023]) {
      expect(register.inhabitants(2024, '1508', year)).toBeNull();
      expect(register.inhabitants(2024, '1580', year)).toBeNull();
    }
    expect(register.inhabitants(2020, '1507', 2020)).toBe(66_258);
    expect(register.inhabitants(2020, '1507', 2024)).toBeNull();
  });

  it('are never zero: a kommune that did not exist yet has none', () => {
    expect(register.inhabitants(2024, '5055', 2019)).toBeNull();
    expect(register.inhabitants(2020, '5055', 2019)).toBeNull();
  });

  it('are null for a year or a kommune that is not there', () => {
    expect(register.inhabitants(2024, '5001', 1999)).toBeNull();
    expect(register.inhabitants(2024, '9999', 2024)).toBeNull();
  });
});
