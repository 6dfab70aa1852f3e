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
/** «1 enslig mindreårig»; a number comes in as text. */
export const minors = (n: string): string =>
  n === '1' ? '1 enslig mindreårig' : `${n === '0' ? 'ingen' : n} enslige mindreårige`;
/** «1 flyktning»; a number comes in as text. */
export const refugees = (n: string): string => (n === '1' ? '1 flyktning' : `${n} flyktninger`);
export const kommuner = (n: number): string => (n === 1 ? '1 kommune' : `${formatNumber(n)} kommuner`);
