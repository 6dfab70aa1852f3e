import type {
  EarlierKommune,
  RegisterKommune,
  RegisterSource,
  RegisterStructure,
} from '../../../shared/model/register.ts';
import type { Structure } from '../../../shared/model/round.ts';

/** The kommuner and fylker of Norway in the structures Fordel knows, and their inhabitants. */
export interface Register {
  readonly structures: Readonly<Record<Structure, RegisterStructure>>;
  /** By structure and kommunenummer. */
  readonly byNumber: Readonly<Record<Structure, ReadonlyMap<string, RegisterKommune>>>;
  readonly earlier: ReadonlyMap<string, EarlierKommune>;
  /**
   * Inhabitants on 1 January of the year, persons; null where not known. A kommune that was divided or restored has
   * no number outside the years it existed in.
   */
  readonly inhabitants: (structure: Structure, kommunenummer: string, year: number) => number | null;
  /** The years there are inhabitants for, ascending. */
  readonly inhabitantYears: readonly number[];
  readonly sources: readonly RegisterSource[];
}
