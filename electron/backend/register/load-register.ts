import type { RegisterKommune } from '../../../shared/model/register.ts';
import { inhabitantsLookup } from './inhabitants-lookup.ts';
import type { Register } from './register.ts';
import { type Kommune2020, readRegisterFiles } from './register-file.ts';

/** What is known of a kommune of 2024 holds for the one of 2020 it continues, and for no other. */
function withLater(kommune: Kommune2020, later: ReadonlyMap<string, RegisterKommune>): RegisterKommune {
  const [only, ...more] = kommune.counterparts;
  const same = only === undefined || more.length > 0 ? undefined : later.get(only);
  return {
    ...kommune,
    officialName: same?.officialName ?? kommune.name,
    otherNames: same?.otherNames ?? [],
    maalform: same?.maalform ?? null,
    maalformUncertain: same?.maalformUncertain ?? true,
    centralityIndex: same?.centralityIndex ?? null,
    centralityClass: same?.centralityClass ?? null,
    areaKm2: same?.areaKm2 ?? null,
  };
}

const byNumberOf = (kommuner: readonly RegisterKommune[]): ReadonlyMap<string, RegisterKommune> =>
  new Map(kommuner.map((kommune) => [kommune.kommunenummer, kommune]));

/** Reads the shipped register. Throws only where the installation itself is broken. */
export function loadRegister(): Register {
  const { fylker, kommuner2024, inhabitants, earlier, sources, ...files } = readRegisterFiles();
  const byNumber2024 = byNumberOf(kommuner2024);
  const kommuner2020 = files.kommuner2020.map((kommune) => withLater(kommune, byNumber2024));
  const byNumber2020 = byNumberOf(kommuner2020);
  return {
    structures: {
      2020: { structure: 2020, fylker: fylker[2020], kommuner: kommuner2020 },
      2024: { structure: 2024, fylker: fylker[2024], kommuner: kommuner2024 },
    },
    byNumber: { 2020: byNumber2020, 2024: byNumber2024 },
    earlier: new Map(earlier.map((kommune) => [kommune.kommunenummer, kommune])),
    inhabitants: inhabitantsLookup(inhabitants, byNumber2020),
    inhabitantYears: inhabitants[2024].years,
    sources,
  };
}
