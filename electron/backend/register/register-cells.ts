/** A row of a register file, read cell by cell. Each throws where the cell is not of its kind. */
export interface RegisterCells {
  readonly text: (column: number) => string;
  readonly textOrNull: (column: number) => string | null;
  readonly number: (column: number) => number;
  readonly numberOrNull: (column: number) => number | null;
  readonly flag: (column: number) => boolean;
  readonly oneOf: <Choice extends string>(column: number, choices: readonly Choice[]) => Choice;
  readonly kommunenummer: (column: number) => string;
  readonly kommunenumre: (column: number) => readonly string[];
  readonly texts: (column: number) => readonly string[];
  /** From this column on: persons, and null where they are not known. */
  readonly persons: (from: number) => readonly (number | null)[];
}

const KOMMUNENUMMER = /^\d{4}$/;

/** `file` is named where a cell is wrong: that is a broken installation. */
export function registerCells(file: string, row: readonly unknown[]): RegisterCells {
  const wrong = (column: number): never => {
    throw new Error(
      `${file}: column ${column + 1} of ${JSON.stringify(row.slice(0, 3))} is not what it should be`,
    );
  };
  const text = (column: number): string => {
    const cell = row[column];
    return typeof cell === 'string' ? cell : wrong(column);
  };
  const number = (column: number): number => {
    const cell = row[column];
    return typeof cell === 'number' ? cell : wrong(column);
  };
  const texts = (column: number): readonly string[] => {
    const cell = row[column];
    if (!Array.isArray(cell)) return wrong(column);
    return cell.map((each: unknown) => (typeof each === 'string' ? each : wrong(column)));
  };
  const numbered = (name: string, column: number): string =>
    KOMMUNENUMMER.test(name) ? name : wrong(column);
  const persons = (cell: unknown, column: number): number | null =>
    cell === null || (typeof cell === 'number' && Number.isInteger(cell) && cell > 0) ? cell : wrong(column);
  return {
    text,
    textOrNull: (column) => (row[column] === null ? null : text(column)),
    number,
    numberOrNull: (column) => (row[column] === null ? null : number(column)),
    flag: (column) => {
      const cell = row[column];
      return typeof cell === 'boolean' ? cell : wrong(column);
    },
    oneOf: (column, choices) => choices.find((choice) => choice === row[column]) ?? wrong(column),
    kommunenummer: (column) => numbered(text(column), column),
    kommunenumre: (column) => texts(column).map((each) => numbered(each, column)),
    texts,
    persons: (from) => row.slice(from).map((cell, index) => persons(cell, from + index)),
  };
}
