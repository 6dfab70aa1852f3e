import { formatNumber } from './format-number.ts';

const small = [
  'ingen',
  'én',
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
export const persons = (n: number): string => (n === 1 ? '1 person' : `${formatNumber(n)} personer`);
export const kommuner = (n: number): string => (n === 1 ? '1 kommune' : `${formatNumber(n)} kommuner`);
