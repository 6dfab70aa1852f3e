import type { Lot } from './lot.ts';
import type { MinorsGroup } from './minors-groups.ts';

/** A lot for the last persons of one age: who drew first for the older says nothing of the younger. */
export interface MinorsLot extends Lot {
  readonly part: MinorsGroup;
}

/** Enslige mindreårige of the round: among the persons of the måltall, with their own list of kommuner. */
export interface MinorsPlan {
  readonly aged15to18: number;
  readonly under15: number;
  /** Kommunenummer of those that are asked to take them. */
  readonly kommuner: readonly string[];
  /** Why the capacity a kommune has told for them is its highest number; null = capacities do not bind. */
  readonly capacityReason: string | null;
  /** At most one for each age; without it a tie is settled provisionally. */
  readonly lots: readonly MinorsLot[];
}
