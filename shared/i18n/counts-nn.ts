import { formatNumber } from './format-number.ts';

const small = [
  'ingen',
  'éin',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];
/** A number in words up to twelve, in digits above. */
export const inWords = (n: number): string => small[n] ?? formatNumber(n);
export const persons = (n: number): string => (n === 1 ? '1 person' : `${formatNumber(n)} personar`);
export const kommuner = (n: number): string => (n === 1 ? '1 kommune' : `${formatNumber(n)} kommunar`);
