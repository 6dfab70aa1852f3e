/** Words of the parts that letter, PDF and fact sheets have besides the table: contents, archive, robustness, versions. */
export const packagePartsNb = {
  contents: 'Innhold',
  criteriaSummary: 'Kriteriene, hvor mye de kan virke, og hvor mange personer de flytter',
};

export type PackageParts = typeof packagePartsNb;
