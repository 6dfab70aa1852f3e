import { foldName } from '../../register/index.ts';

/** «EM», «EMA» and «EMF» are those of IMDi and UDI: also of asylum seekers and of refugees. */
const MINORS = /(?<!\p{L})(enslige|einslege) mindreårige(?!\p{L})|(?<!\p{L})em[af]?(?!\p{L})/u;

/** Whether a text names enslige mindreårige. */
export const isOfMinors = (text: string): boolean => MINORS.test(foldName(text));
