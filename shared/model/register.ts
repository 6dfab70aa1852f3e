import type { Maalform, Structure } from './round.ts';

/** A kommune in one kommune structure, with what is publicly known of it. */
export interface RegisterKommune {
  /** Four digits, unique within the structure. */
  readonly kommunenummer: string;
  /** The Norwegian name. */
  readonly name: string;
  /** All official names as they are written together, for example «Snåase - Snåsa». */
  readonly officialName: string;
  /** The names in other languages (Sami, Kven), one each. */
  readonly otherNames: readonly string[];
  readonly fylkesnummer: string;
  /** null where the kommune was divided and nothing is known of the undivided one. */
  readonly maalform: Maalform | null;
  /** The sources of målform disagree: ask before a letter is written. */
  readonly maalformUncertain: boolean;
  /** SSB's index of centrality 2024, 0–1000, and its class, 1 (most central) – 6. */
  readonly centralityIndex: number | null;
  readonly centralityClass: number | null;
  readonly areaKm2: number | null;
  /** A point inside the largest part of the kommune, WGS84. */
  readonly lat: number;
  readonly lon: number;
  /** Kommunenummer in the same structure. */
  readonly neighbours: readonly string[];
  /**
   * The kommuner of the other structure that cover the same land: one where only the number changed (or nothing),
   * more where this kommune was divided.
   */
  readonly counterparts: readonly string[];
}

export interface RegisterFylke {
  /** Two digits. */
  readonly fylkesnummer: string;
  readonly name: string;
}

export interface RegisterStructure {
  readonly structure: Structure;
  readonly fylker: readonly RegisterFylke[];
  readonly kommuner: readonly RegisterKommune[];
}

/** A kommunenummer from before 2020, as far as IMDi's table still names it. */
export interface EarlierKommune {
  readonly kommunenummer: string;
  readonly name: string | null;
  readonly lastYear: number | null;
}

/** A kommunenummer that ended, and the numbers that came in its stead: several where the kommune was divided. */
export interface EndedKommune {
  readonly kommunenummer: string;
  readonly name: string;
  /** The first year it was no longer in use; the change held from 1 January. */
  readonly ended: number;
  readonly into: readonly string[];
}

/** What is said of the source of a part of the register, to be shown and shipped with it. */
export interface RegisterSource {
  readonly what: string;
  readonly source: string;
  readonly licence: string;
}

/** What a label («K-5001 Trondheim», «Trondheim - Tråante», «301») turned out to name. */
export type KommuneMatch =
  | { readonly kind: 'match'; readonly kommunenummer: string }
  /** Several kommuner have this name: ask, never guess. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** A kommune, but not of this structure; `now` is what covers its land in this structure, where known. */
  | {
      readonly kind: 'other-structure';
      readonly kommunenummer: string | null;
      readonly now: readonly string[];
    }
  /** The number is one kommune's and the name another's. */
  | { readonly kind: 'contradiction'; readonly byNumber: string; readonly byName: string }
  | { readonly kind: 'fylke'; readonly fylkesnummer: string }
  /** The whole country, a sum, or a row of what could not be placed. */
  | { readonly kind: 'not-a-kommune' }
  /** A number with four digits that no kommune has had, or a name nobody has. */
  | { readonly kind: 'unknown'; readonly kommunenummer: string | null };
