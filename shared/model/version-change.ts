import type { MinimumRule } from './criteria.ts';
import type { MinorsGroup } from './minors-groups.ts';
import type { PackageTemplateKind } from './package-template-kind.ts';

/** One thing that differs from the version before. Data, not words: each document says it in its own language. */
export type VersionChange =
  | { readonly kind: 'target'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'number';
      readonly kommunenummer: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly kind: 'asked'; readonly kommunenummer: string; readonly to: boolean; readonly reason: string }
  | {
      readonly kind: 'lock';
      readonly kommunenummer: string;
      readonly from: number | null;
      readonly to: number | null;
      readonly reason: string;
    }
  | { readonly kind: 'bound'; readonly kommunenummer: string; readonly reason: string }
  | { readonly kind: 'samarbeid'; readonly name: string }
  | {
      readonly kind: 'weight';
      readonly indicator: string;
      /** Shares; null = the criterion was not there, or is no more. */
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: 'rule';
      readonly rule: 'alpha' | 'kappa' | 'lowest' | 'highest' | 'minimum';
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly kind: 'minimum-rule'; readonly from: MinimumRule; readonly to: MinimumRule }
  /** Which way a criterion works, or by which scale. */
  | { readonly kind: 'criterion'; readonly indicator: string }
  | {
      readonly kind: 'minors';
      readonly group: MinorsGroup;
      /** Persons of this age that are shared out; null = none are. */
      readonly from: number | null;
      readonly to: number | null;
      /** How many kommuner have another number of them. */
      readonly kommuner: number;
    }
  | { readonly kind: 'figures'; readonly indicator: string; readonly kommuner: number }
  | { readonly kind: 'rest'; readonly from: number; readonly to: number }
  /** The reason alone of what is decided as before; null = of the round as a whole. */
  | {
      readonly kind: 'reason';
      readonly of: 'lock' | 'asked' | 'rest' | 'minors';
      readonly kommunenummer: string | null;
      readonly reason: string;
    }
  /** ISO dates, alike where it was drawn again that day; null = none was drawn. */
  | {
      readonly kind: 'lot';
      /** Enslige mindreårige of an age; null = all persons. */
      readonly part: MinorsGroup | null;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'innspill'; readonly kommunenummer: string }
  | { readonly kind: 'status'; readonly from: string; readonly to: string }
  /** Whether there is a saksframlegg now. */
  | { readonly kind: 'case'; readonly to: boolean }
  | {
      readonly kind: 'template';
      readonly document: PackageTemplateKind;
      /** File names, alike where the file has other content; null = the program's own layout. */
      readonly from: string | null;
      readonly to: string | null;
    };

/** Which version this one takes the place of, and what is new. */
export interface Replaces {
  readonly version: number;
  /** Why, in the user's words; empty where nothing was written. */
  readonly note: string;
  readonly changes: readonly VersionChange[];
}
