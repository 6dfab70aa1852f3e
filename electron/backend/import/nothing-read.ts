import type { FileReading, ImportError } from '../../../shared/model/importing.ts';

/** So many headers tell which table it is. */
const NAMED = 8;
const LONGEST_NAMED = 60;

const headersOf = (columns: readonly { readonly header: string }[]): string => {
  const named = columns
    .slice(0, NAMED)
    .map(({ header }) => (header.length > LONGEST_NAMED ? `${header.slice(0, LONGEST_NAMED)}…` : header));
  return [...named, ...(columns.length > NAMED ? ['…'] : [])].join(', ');
};

/**
 * Why a file that was read has nothing to take in: the column that lacks a year, the first problem, or what was left
 * out. null where it has something. `valueCount` is how many values it has.
 */
export function nothingRead(
  { targets, plain, problems, ignored, notFound }: Omit<FileReading, 'values' | 'forebears'>,
  valueCount: number,
): ImportError | null {
  if (valueCount > 0 || targets.length > 0) return null;
  const undated = ignored.find(({ reason }) => reason === 'no-period')?.example;
  if (undated !== undefined) {
    // In a publisher's table it is a time that cannot be read, and no header that lacks one.
    if (plain === null) return { code: 'year-missing', params: { found: undated, reason: 'time-unknown' } };
    const column = plain.columns.find(({ header }) => header === undated);
    // In a table with its kommuner across, what the user sees as a column is a line of the file.
    const place = column?.row === undefined ? { column: (column?.column ?? -1) + 1 } : { row: column.row };
    return { code: 'year-missing', params: { found: undated, ...(column === undefined ? {} : place) } };
  }
  const [problem] = problems;
  const found =
    problem?.params.found ?? notFound[0]?.label ?? (plain === null ? undefined : headersOf(plain.columns));
  const place = problem?.place ?? notFound[0]?.place ?? {};
  // A number parted in two is not mended by looking at the headers.
  const reason = problem?.code === 'row-uneven' ? { reason: problem.code } : {};
  return { code: 'no-values', params: { found: found ?? ignored[0]?.example ?? null, ...place, ...reason } };
}
