import type { RoundKommune } from '../../../shared/model/importing.ts';
import type { KommuneMatch } from '../../../shared/model/register.ts';
import type { Structure } from '../../../shared/model/round.ts';
import { foldName } from './fold-name.ts';
import { FYLKE_NAMES, fylkerNamed } from './fylke-names.ts';
import { type NameIndex, nameIndex, numbersNamed } from './name-index.ts';
import { type KommuneLabel, parseKommuneLabel } from './parse-kommune-label.ts';
import type { Register } from './register.ts';

/** The years a structure is in force; the last one is open. */
const YEARS: Readonly<Record<Structure, { readonly first: number; readonly last: number }>> = {
  2020: { first: 2020, last: 2023 },
  2024: { first: 2024, last: Number.POSITIVE_INFINITY },
};

const OTHER: Readonly<Record<Structure, Structure>> = { 2020: 2024, 2024: 2020 };

const NOT_A_KOMMUNE =
  /^(hele landet|heile landet|landet|norge|noreg|i alt|totalt?|sum|alle|uoppgitt|uoppgjeve|ukjent|øvrige|utlandet|svalbard|jan mayen|kontinentalsokkelen|sokkelen|bydel|bydelen|ugyldig)(\b|$)/;

/** KOSTRA's «EAK Landet», «EAKUO Landet uten Oslo», «EKG01 KOSTRA-gruppe 1» and «EKG Kostragruppe 1». */
const KOSTRA_SUM = /^\s*(EAK(UO)?|E?KG\s?\d{0,2})(?![\p{L}\d])/u;

/** SSB's numbers for Svalbard, Jan Mayen, the shelf and abroad, and for a kommune that is not stated. */
const NOT_A_KOMMUNE_NUMBER = /^(2[1-9]\d\d|9999|0000)$/;

/** All names of a kommune with its number and years are well within this; a longer text is a note. */
const LONGEST_LABEL = 200;

/** As many labels are remembered; a file with more distinct ones than this is not about kommuner. */
const REMEMBERED = 20_000;

interface Scope {
  readonly register: Register;
  readonly structure: Structure;
  readonly roundNames: ReadonlyMap<string, string>;
  readonly names: NameIndex;
  readonly otherNames: NameIndex;
  /** Folded names of kommuner that ended before 2020. */
  readonly earlierNames: ReadonlySet<string>;
}

function byNumber(scope: Scope, kommunenummer: string, label: KommuneLabel): KommuneMatch {
  const { register, structure } = scope;
  const here = scope.roundNames.has(kommunenummer) || register.byNumber[structure].has(kommunenummer);
  // «5001 Trondheim (-2019)»: the same number before the reform, with another area.
  if (here && label.to !== null && label.to < YEARS[structure].first) {
    const before = register.byNumber[OTHER[structure]].get(kommunenummer);
    const overlaps = before !== undefined && label.to >= YEARS[OTHER[structure]].first;
    return {
      kind: 'other-structure',
      kommunenummer: overlaps && OTHER[structure] < structure ? kommunenummer : null,
      now: overlaps ? before.counterparts : [],
    };
  }
  if (here) {
    const named = qualified(scope, numbersNamed(scope.names, label.names), label);
    const [byName, ...more] = named;
    const disagrees = byName !== undefined && more.length === 0 && byName !== kommunenummer;
    return disagrees
      ? { kind: 'contradiction', byNumber: kommunenummer, byName }
      : { kind: 'match', kommunenummer };
  }
  const other = register.byNumber[OTHER[structure]].get(kommunenummer);
  if (other !== undefined) return { kind: 'other-structure', kommunenummer, now: other.counterparts };
  if (register.earlier.has(kommunenummer)) return { kind: 'other-structure', kommunenummer, now: [] };
  // «5099 Uoppgitt kommune»: each fylke has a number for those whose kommune is not stated.
  if (NOT_A_KOMMUNE_NUMBER.test(kommunenummer) || NOT_A_KOMMUNE.test(label.names[0] ?? ''))
    return { kind: 'not-a-kommune' };
  // A number the register has never heard of, but the label itself says that it ended («5004 Steinkjer (t.o.m. 2019)»).
  if (label.to !== null && label.to < YEARS[2020].first)
    return { kind: 'other-structure', kommunenummer, now: [] };
  return { kind: 'unknown', kommunenummer };
}

/** Whether a kommune lies in one of some fylker, in its own structure and in the other; an invented one is anywhere. */
function liesIn(scope: Scope, structure: Structure, number: string, fylker: readonly string[]): boolean {
  const kommune = scope.register.byNumber[structure].get(number);
  if (kommune === undefined) return true;
  const others = kommune.counterparts.flatMap(
    (other) => scope.register.byNumber[OTHER[structure]].get(other)?.fylkesnummer ?? [],
  );
  // Viken was Buskerud too: only the other structure tells that its Nes was Akershus’.
  return (
    fylker.includes(kommune.fylkesnummer) &&
    (others.length === 0 || others.some((one) => fylker.includes(one)))
  );
}

/**
 * Of the kommuner with a name, those in the fylke the label gives in brackets: none where the only one lies elsewhere
 * («Os (Hordaland)» is not the Os there is now).
 */
function qualified(
  scope: Scope,
  numbers: readonly string[],
  label: KommuneLabel,
  structure: Structure = scope.structure,
): readonly string[] {
  const fylker = label.qualifier === null ? [] : fylkerNamed(label.qualifier);
  return fylker.length === 0 ? numbers : numbers.filter((number) => liesIn(scope, structure, number, fylker));
}

/** A label whose years lie outside the structure («Moss (t.o.m. 2019)») means another kommune of the same name. */
function outsideYears(scope: Scope, label: KommuneLabel): KommuneMatch | null {
  const { register, structure } = scope;
  const { first, last } = YEARS[structure];
  const other = OTHER[structure];
  const ended = label.to !== null && label.to < first;
  const begunLater = label.from !== null && label.from > last;
  const inOther = register.byNumber[other];
  const [number, ...more] = numbersNamed(scope.otherNames, label.names);
  const counterpart = number === undefined || more.length > 0 ? undefined : inOther.get(number);
  if (ended || begunLater) {
    const overlapsOther =
      (label.to ?? first) >= YEARS[other].first && (label.from ?? last) <= YEARS[other].last;
    return overlapsOther && counterpart !== undefined
      ? { kind: 'other-structure', kommunenummer: counterpart.kommunenummer, now: counterpart.counterparts }
      : { kind: 'other-structure', kommunenummer: null, now: [] };
  }
  // «Ålesund (f.o.m. 2020)» is the undivided one: in the structure of 2024 it is two kommuner.
  const saysOther =
    label.from !== null && label.from >= YEARS[other].first && label.from <= YEARS[other].last;
  return saysOther && counterpart !== undefined && counterpart.counterparts.length > 1
    ? { kind: 'other-structure', kommunenummer: counterpart.kommunenummer, now: counterpart.counterparts }
    : null;
}

function byName(scope: Scope, label: KommuneLabel): KommuneMatch {
  const [name] = label.names;
  if (name === undefined || NOT_A_KOMMUNE.test(name)) return { kind: 'not-a-kommune' };
  const outside = label.from === null && label.to === null ? null : outsideYears(scope, label);
  if (outside !== null) return outside;
  const named = numbersNamed(scope.names, label.names);
  const numbers = qualified(scope, named, label);
  const [first, ...more] = numbers;
  if (first !== undefined) {
    return more.length === 0
      ? { kind: 'match', kommunenummer: first }
      : { kind: 'ambiguous', candidates: [...numbers].sort() };
  }
  const [fylke] = label.names.flatMap((each) => FYLKE_NAMES.get(each) ?? []);
  if (fylke !== undefined) return { kind: 'fylke', fylkesnummer: fylke };
  const inOther = numbersNamed(scope.otherNames, label.names);
  const [elsewhere, ...others] = qualified(scope, inOther, label, OTHER[scope.structure]);
  const other =
    elsewhere === undefined ? undefined : scope.register.byNumber[OTHER[scope.structure]].get(elsewhere);
  if (other !== undefined && others.length === 0)
    return { kind: 'other-structure', kommunenummer: other.kommunenummer, now: other.counterparts };
  // The register has all kommuner there are: one of that name in another fylke has ended, or is a slip.
  return named.length > 0 || label.names.some((each) => scope.earlierNames.has(each))
    ? { kind: 'other-structure', kommunenummer: null, now: [] }
    : { kind: 'unknown', kommunenummer: null };
}

function match(scope: Scope, text: string): KommuneMatch {
  if (text.length > LONGEST_LABEL) return { kind: 'unknown', kommunenummer: null };
  const label = parseKommuneLabel(text);
  // Five digits and more are bydeler, grunnkretser and the like; IMDi has «B030101» and, for regions of work, «N06».
  if (/^\s*(B?\d{5,}|N\d{2}\s)/.test(text) || KOSTRA_SUM.test(text)) return { kind: 'not-a-kommune' };
  if (label.kommunenummer !== null) return byNumber(scope, label.kommunenummer, label);
  if (label.fylkesnummer !== null) {
    return label.fylkesnummer === '00'
      ? { kind: 'not-a-kommune' }
      : { kind: 'fylke', fylkesnummer: label.fylkesnummer };
  }
  const found = byName(scope, label);
  if (found.kind !== 'unknown' || label.qualifier !== null) return found;
  // «Våler i Østfold», «Herøy, Nordland»
  const [, name, place] = /^(.+?)(?:,| i) (.+)$/.exec(label.names[0] ?? '') ?? [];
  return name === undefined || place === undefined || fylkerNamed(place).length === 0
    ? found
    : byName(scope, { ...label, names: [name], qualifier: place });
}

/**
 * Makes a function that says which kommune of a structure a label names. The number decides; a name is only the
 * fallback, and one that several kommuner have is never guessed. The round's own kommuner, which may be invented,
 * are matched too.
 */
export function kommuneMatcher(
  register: Register,
  structure: Structure,
  roundKommuner: readonly RoundKommune[] = [],
): (label: string) => KommuneMatch {
  const scope: Scope = {
    register,
    structure,
    roundNames: new Map(roundKommuner.map(({ kommunenummer, name }) => [kommunenummer, name])),
    names: nameIndex(register.structures[structure].kommuner, roundKommuner),
    otherNames: nameIndex(register.structures[OTHER[structure]].kommuner, []),
    earlierNames: new Set(
      [...register.earlier.values()].flatMap(({ name }) => (name === null ? [] : [foldName(name)])),
    ),
  };
  const remembered = new Map<string, KommuneMatch>();
  return (label) => {
    const before = remembered.get(label);
    if (before !== undefined) return before;
    const found = match(scope, label);
    // The label is a part of a file that is being read: a copy does not keep the rest of it in memory.
    if (remembered.size < REMEMBERED) remembered.set(Buffer.from(label).toString(), found);
    return found;
  };
}
