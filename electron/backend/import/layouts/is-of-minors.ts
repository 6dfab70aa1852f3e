import { foldName } from '../../register/index.ts';

const MINORS = /(?<!\p{L})(enslige|einslege) mindreårige(?!\p{L})|(?<!\p{L})em(?!\p{L})/u;

/** Whether a text names enslige mindreårige. */
export const isOfMinors = (text: string): boolean => MINORS.test(foldName(text));
