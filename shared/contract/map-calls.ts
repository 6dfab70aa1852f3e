import { z } from 'zod';
import type { BoundaryReading, BoundaryView } from '../model/boundary.ts';
import { founds, reads } from './define-call.ts';
import { fileToken, roundId } from './fields.ts';

/** What a boundary file brought. */
export interface BoundaryReceipt extends Pick<BoundaryReading, 'property' | 'coordinates' | 'points'> {
  readonly fileName: string;
  /** Of the round's kommuner: how many have a shape now, and of how many. */
  readonly kommuner: number;
  readonly of: number;
}

export const mapCalls = {
  /** The boundaries kept for the round's kommune structure; null where there are none. */
  'boundary.show': reads<BoundaryView | null>().with(z.strictObject({ roundId })),
  /** GeoJSON or TopoJSON of the user's own. It is kept for every round in the same structure, and is not undone. */
  'boundary.import': founds<BoundaryReceipt>().with(z.strictObject({ roundId, file: fileToken })),
  'boundary.remove': founds<null>().with(z.strictObject({ roundId })),
} as const;
