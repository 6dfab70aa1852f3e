import { DEFAULT_LIMITS, type ReadLimits } from '../../import/limits.ts';

const MB = 1024 * 1024;

/**
 * A form is some tens of kilobytes; with a picture pasted into it, some megabytes, and pictures are never unpacked. What
 * is larger is a table for Grunnlag or no form at all, and is given up early.
 */
export const formLimits: ReadLimits = {
  ...DEFAULT_LIMITS,
  fileBytes: 50 * MB,
  unpackedBytes: 60 * MB,
  sharedStrings: 100_000,
};

/** Rows of a workbook that are looked at for the marks of a form. Rows a kommune has put in itself are far fewer. */
export const rowsLookedAt = 400;
