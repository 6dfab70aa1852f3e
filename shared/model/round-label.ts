/**
 * Characters that take no room of their own or turn the text after them: control, format (zero width, text direction), lone
 * halves of a pair, private use, and what Unicode lets a typeface leave out. Two labels could look alike for them.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u;
const everyUnseen = new RegExp(unseen, 'gu');
/** Tab and line end among them: a label is often pasted. */
const gaps = /[\t\n\v\f\r\p{Z}]+/gu;

/** A round's label as it is kept: composed (NFC), with one plain space between its words and none around them. */
export const roundLabel = (text: string): string => text.normalize('NFC').replace(gaps, ' ').trim();

/** Whether the label, as it would be kept, holds characters that nobody sees. */
export const hasUnseen = (label: string): boolean => unseen.test(roundLabel(label));

/** The label without what nobody sees. */
export const seenLabel = (label: string): string => roundLabel(roundLabel(label).replace(everyUnseen, ''));

/** What two labels are compared by: to a reader «Fra Kari» and «fra  kari» are one. */
export const labelKey = (label: string): string => seenLabel(label).toLocaleLowerCase('nb').normalize('NFC');
