import type { Recommendation } from '../../../shared/model/package.ts';

/** A folder name for a package: «Anbefaling Trøndelag 2022 v1», without what a file system may refuse. */
export const packageName = ({ round, version, language }: Recommendation): string =>
  `${language === 'nn' ? 'Tilråding' : 'Anbefaling'} ${round.fylke} ${round.year} v${version}`.replace(
    /[\\/:*?"<>|]/g,
    '-',
  );
