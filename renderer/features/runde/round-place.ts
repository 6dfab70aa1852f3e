/** Where the round of a file goes. */
export interface RoundPlace {
  /** A round here that goes; null = none. */
  readonly replace: number | null;
  /** What tells it from others of the same year and fylke; '' = nothing. */
  readonly label: string;
}
