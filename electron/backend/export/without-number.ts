/** A heading as it stands in a workbook, whose sheets have no chapters: «9 Endringer» is «Endringer». */
export const withoutNumber = (heading: string): string => heading.replace(/^\d+ /, '');
