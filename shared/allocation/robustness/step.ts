/** The numbers from `at` to the next step. */
export interface Step {
  readonly at: number;
  readonly numbers: Float64Array;
}
