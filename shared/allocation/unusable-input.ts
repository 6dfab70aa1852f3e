/** Input that has no meaning (a negative total, an unknown id). Infeasible bounds are an answer, never this. */
export class UnusableInput extends Error {
  /** Where, as a JSON path: «places[1].weight». Empty for the problem itself. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = 'UnusableInput';
    this.path = path;
  }
}
