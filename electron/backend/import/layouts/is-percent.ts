/**
 * «Andel» stands in «varehandel», «behandling» and «andelslag» too, which say nothing of shares; in «innvandrerandel» it
 * does.
 */
const PERCENT = /prosent|per ?cent|\(pst\.?\)|%|(?<![hmv])andel(?!s)/i;

/** Whether the words over a figure or beside it say that it is in per cent. */
export const isPercent = (text: string): boolean => PERCENT.test(text);
