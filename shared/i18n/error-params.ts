import type { ErrorParams } from '../contract/errors.ts';
import { columnName } from './column-name.ts';
import { formatNumber } from './format-number.ts';

/** A param as it stands; null where it is missing or empty. */
export function textParam(params: ErrorParams, name: string): string | null {
  const value = params[name];
  return value === undefined || value === null || value === '' ? null : String(value);
}

/** A param that counts something, written as numbers are: 1 234. null where it is no number. */
export function countParam(params: ErrorParams, name: string): string | null {
  const value = params[name];
  return typeof value === 'number' ? formatNumber(value) : null;
}

/** Whether a file has the name of a workbook. */
export const isCalledExcel = ({ file }: ErrorParams): boolean =>
  typeof file === 'string' && /\.xls[xmb]?$/i.test(file);

/** Whether the file is a recommendation package, and not a table to read in. */
export const isPackage = ({ kind }: ErrorParams): boolean => kind === 'package';

/** A size in bytes as whole megabytes; at least 1. null where it is no number. */
export function megabytesParam(params: ErrorParams, name: string): string | null {
  const value = params[name];
  return typeof value === 'number'
    ? `${formatNumber(Math.max(1, Math.round(value / 2 ** 20)))}\u00a0MB`
    : null;
}

/** A name in quotes, «…», or the words that stand in for it. */
export function quotedParam(params: ErrorParams, name: string, otherwise: string): string {
  const value = textParam(params, name);
  return value === null ? otherwise : `«${value}»`;
}

/**
 * Where in a file: « (arket «2. Kommune», rad 12, kolonne F)», or nothing where the place is not known. The words are
 * the same in bokmål and nynorsk.
 */
export function placeInFile(params: ErrorParams): string {
  const { row, column } = params;
  const sheet = textParam(params, 'sheet');
  const parts = [
    ...(sheet === null ? [] : [`arket «${sheet}»`]),
    ...(typeof row === 'number' ? [`rad ${formatNumber(row)}`] : []),
    ...(typeof column === 'number' && column >= 1 ? [`kolonne ${columnName(column)}`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
