import inhabitantsJson from '../../../resources/register/innbyggere.json' with { type: 'json' };
import kommunerJson from '../../../resources/register/kommuner.json' with { type: 'json' };
import earlierJson from '../../../resources/register/tidligere-numre.json' with { type: 'json' };
import type {
  EarlierKommune,
  RegisterFylke,
  RegisterKommune,
  RegisterSource,
} from '../../../shared/model/register.ts';
import type { Maalform } from '../../../shared/model/round.ts';
import { type RegisterCells, registerCells } from './register-cells.ts';

// The files hold rows, not objects, so that a line is a kommune and a change is one line in a diff. They are checked by
// hand and not by a schema: all thousand rows are read at every start, also of a command that is done at once.

/** A kommune of 2020–2023 as it stands in the file; the rest of what is known is that of the kommune it became. */
export type Kommune2020 = Pick<
  RegisterKommune,
  'kommunenummer' | 'name' | 'fylkesnummer' | 'lat' | 'lon' | 'neighbours' | 'counterparts'
>;

/** Persons on 1 January of each of the years, by kommunenummer. */
export interface InhabitantsTable {
  readonly years: readonly number[];
  readonly rows: ReadonlyMap<string, readonly (number | null)[]>;
}

type Rows = readonly (readonly unknown[])[];

const KOMMUNER = 'kommuner.json';
const INHABITANTS = 'innbyggere.json';

const rowsOf = <Row>(file: string, rows: Rows, read: (cells: RegisterCells) => Row): readonly Row[] =>
  rows.map((row) => read(registerCells(file, row)));

const kommune2020 = (cells: RegisterCells): Kommune2020 => ({
  kommunenummer: cells.kommunenummer(0),
  name: cells.text(1),
  fylkesnummer: cells.text(2),
  lat: cells.number(3),
  lon: cells.number(4),
  neighbours: cells.kommunenumre(5),
  counterparts: cells.kommunenumre(6),
});

const kommune2024 = (cells: RegisterCells): RegisterKommune => ({
  kommunenummer: cells.kommunenummer(0),
  name: cells.text(1),
  officialName: cells.text(2),
  otherNames: cells.texts(3),
  fylkesnummer: cells.text(4),
  maalform: cells.oneOf<Maalform>(5, ['nb', 'nn', 'neutral']),
  maalformUncertain: cells.flag(6),
  centralityIndex: cells.number(7),
  centralityClass: cells.number(8),
  areaKm2: cells.number(9),
  lat: cells.number(10),
  lon: cells.number(11),
  neighbours: cells.kommunenumre(12),
  counterparts: cells.kommunenumre(13),
});

const fylke = (cells: RegisterCells): RegisterFylke => ({ fylkesnummer: cells.text(0), name: cells.text(1) });

const earlier = (cells: RegisterCells): EarlierKommune => ({
  kommunenummer: cells.kommunenummer(0),
  name: cells.textOrNull(1),
  lastYear: cells.numberOrNull(2),
});

const inhabitants = ({
  years,
  rows,
}: {
  readonly years: readonly number[];
  readonly rows: Rows;
}): InhabitantsTable => ({
  years,
  rows: new Map(rowsOf(INHABITANTS, rows, (cells) => [cells.kommunenummer(0), cells.persons(1)] as const)),
});

/** The shipped register files, checked. Throws where a file is not what it should be: that is a broken installation. */
export function readRegisterFiles() {
  const { '2020': in2020, '2024': in2024 } = kommunerJson.structures;
  const { source, licence } = inhabitantsJson;
  const sources: readonly RegisterSource[] = [
    ...kommunerJson.sources,
    { what: 'innbyggere', source, licence },
    { what: 'kommunenummer før 2020', source: earlierJson.source, licence: earlierJson.licence },
  ];
  return {
    fylker: {
      2020: rowsOf(KOMMUNER, in2020.fylker, fylke),
      2024: rowsOf(KOMMUNER, in2024.fylker, fylke),
    },
    kommuner2020: rowsOf(KOMMUNER, in2020.kommuner.rows, kommune2020),
    kommuner2024: rowsOf(KOMMUNER, in2024.kommuner.rows, kommune2024),
    inhabitants: { 2020: inhabitants(inhabitantsJson['2020']), 2024: inhabitants(inhabitantsJson['2024']) },
    earlier: rowsOf('tidligere-numre.json', earlierJson.rows, earlier),
    sources,
  };
}
