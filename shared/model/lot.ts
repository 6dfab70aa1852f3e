/** A lot drawn outside the program, for kommuner that stand equal for the last persons. */
export interface Lot {
  /** Kommunenummer, in the order they were drawn. */
  readonly order: readonly string[];
  /** ISO date it was drawn. */
  readonly date: string;
  /** Who saw it drawn, as it is to stand in the letter. */
  readonly witnesses: string;
}
