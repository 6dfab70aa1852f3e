/** «A», «Z», «AA» … for a column counted from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** «F123» for a column counted from 0 and a row counted from 1. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;
