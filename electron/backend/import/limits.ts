/** How much of a file is read before it is refused. Every number is there because a file can lie about its size. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** What a zip may unpack to, counted as it is unpacked, not as it claims. */
  readonly unpackedBytes: number;
  readonly zipEntries: number;
  readonly rows: number;
  readonly columns: number;
  /** Elements inside each other, or arrays and objects in JSON. */
  readonly depth: number;
  /** Characters of one text, and bytes between two tags. */
  readonly textLength: number;
  readonly sharedStrings: number;
  /** Cells of a table with its kommuner across, which is turned before it is read; long texts count for more. */
  readonly turnedCells: number;
  /** Values for the round's kommuner. */
  readonly values: number;
}

const MB = 1024 * 1024;

/**
 * Above what IMDi, SSB and NAV publish (75 000 rows, 4 MB) and low enough that any file is read or
 * refused within a minute. Rows are Excel's own limit; IMDi's table of countries of origin is the widest known (4 184 columns).
 */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 200 * MB,
  unpackedBytes: 600 * MB,
  zipEntries: 2_000,
  rows: 1_048_576,
  columns: 8_000,
  depth: 64,
  textLength: 1 * MB,
  sharedStrings: 1_500_000,
  turnedCells: 1_000_000,
  values: 500_000,
};
