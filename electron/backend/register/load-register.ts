import type { RegisterFylke, RegisterKommune } from '../../../shared/model/register.ts';
import { inhabitantsLookup } from './inhabitants-lookup.ts';
import type { Register } from './register.ts';
import { type Row2020, type Row2024, readRegisterFiles } from './register-file.ts';

function kommune2024(row: Row2024): RegisterKommune {
  const [kommunenummer, name, officialName, otherNames, fylkesnummer, maalform, maalformUncertain, ...rest] =
    row;
  const [centralityIndex, centralityClass, areaKm2, lat, lon, neighbours, counterparts] = rest;
  return {
    kommunenummer,
    name,
    officialName,
    otherNames,
    fylkesnummer,
    maalform,
    maalformUncertain,
    centralityIndex,
    centralityClass,
    areaKm2,
    lat,
    lon,
    neighbours,
    counterparts,
  };
}

/** What is known of a kommune of 2024 holds for the one of 2020 it continues, and for no other. */
function kommune2020(row: Row2020, later: ReadonlyMap<string, RegisterKommune>): RegisterKommune {
  const [kommunenummer, name, fylkesnummer, lat, lon, neighbours, counterparts] = row;
  const [only, ...more] = counterparts;
  const same = only === undefined || more.length > 0 ? undefined : later.get(only);
  return {
    kommunenummer,
    name,
    officialName: same?.officialName ?? name,
    otherNames: same?.otherNames ?? [],
    fylkesnummer,
    maalform: same?.maalform ?? null,
    maalformUncertain: same?.maalformUncertain ?? true,
    centralityIndex: same?.centralityIndex ?? null,
    centralityClass: same?.centralityClass ?? null,
    areaKm2: same?.areaKm2 ?? null,
    lat,
    lon,
    neighbours,
    counterparts,
  };
}

const fylkerOf = (rows: readonly (readonly [string, string])[]): readonly RegisterFylke[] =>
  rows.map(([fylkesnummer, name]) => ({ fylkesnummer, name }));

const byNumberOf = (kommuner: readonly RegisterKommune[]): ReadonlyMap<string, RegisterKommune> =>
  new Map(kommuner.map((kommune) => [kommune.kommunenummer, kommune]));

/** Reads the shipped register. Throws only where the installation itself is broken. */
export function loadRegister(): Register {
  const files = readRegisterFiles();
  const { '2020': file2020, '2024': file2024 } = files.kommuner.structures;
  const kommuner2024 = file2024.kommuner.rows.map(kommune2024);
  const byNumber2024 = byNumberOf(kommuner2024);
  const kommuner2020 = file2020.kommuner.rows.map((row) => kommune2020(row, byNumber2024));
  const byNumber2020 = byNumberOf(kommuner2020);
  const years = files.inhabitants['2024'].years;
  return {
    structures: {
      2020: { structure: 2020, fylker: fylkerOf(file2020.fylker), kommuner: kommuner2020 },
      2024: { structure: 2024, fylker: fylkerOf(file2024.fylker), kommuner: kommuner2024 },
    },
    byNumber: { 2020: byNumber2020, 2024: byNumber2024 },
    earlier: new Map(
      files.earlier.rows.map(([kommunenummer, name, lastYear]) => [
        kommunenummer,
        { kommunenummer, name, lastYear },
      ]),
    ),
    inhabitants: inhabitantsLookup(
      { 2020: files.inhabitants['2020'], 2024: files.inhabitants['2024'] },
      byNumber2020,
    ),
    inhabitantYears: years,
    sources: [
      ...files.kommuner.sources,
      { what: 'innbyggere', source: files.inhabitants.source, licence: files.inhabitants.licence },
      { what: 'kommunenummer før 2020', source: files.earlier.source, licence: files.earlier.licence },
    ],
  };
}
