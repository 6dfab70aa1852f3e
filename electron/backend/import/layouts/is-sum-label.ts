import { foldName } from '../../register/index.ts';

/**
 * What counties write under or between their kommuner, where the register's own words for sums do not reach: rows for
 * several kommuner, for what is left, and for measures of them all.
 */
const SUM =
  /^(sum|total|totalt|totalsum|delsum|mellomsum|samlet|samla|til sammen|tilsammen|rest|resten|restfordeling|ikke fordelt|ikkje fordelt|ufordelt|differanse|avvik|kontroll|snitt|gj\.? ?snitt|gjennomsnitt|gjennomsnittleg|median|middel|maks|min|minimum|maksimum|andel|prosent|måltall|måltal|fylket|fylke|heile fylket|hele fylket|hele|heile|alle|andre|annet|anna|øvrige|kommuner|kommunar|kommunene|kommunane|region|regionen|distrikt|norge|landet|kilde|kjelde|merknad|merk|note|fotnote|oppdatert|kode)(?![a-zæøå])/;

/** «Trondheimsregionen», «Innherredsdistriktet», «Trøndelag fylke»: several kommuner together. */
const AREA = /\p{L}{3}(?:regionen|distriktet)$|\p{L} fylke(?:skommune)?$/u;

/** Whether a label in a column of kommuner is that of a sum, a rest, a larger area or a note. */
export const isSumLabel = (label: string): boolean => SUM.test(foldName(label)) || AREA.test(foldName(label));
