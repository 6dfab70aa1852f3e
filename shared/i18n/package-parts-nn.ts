import type { PackageParts } from './package-parts-nb.ts';
/** Words of the parts that letter, PDF and fact sheets have besides the table: contents, archive, robustness, versions. */
export const packagePartsNn: PackageParts = {
  contents: 'Innhald',
  criteriaSummary: 'Kriteria, kor mykje dei kan verke, og kor mange personar dei flyttar',
};
