import type { Recommendation } from '../../../shared/model/package.ts';
import { fileSystemName } from '../files/file-system-name.ts';

/** A folder name for a package: «Anbefaling Trøndelag 2022 v1», without what a file system may refuse. */
export const packageName = ({ round, version, language }: Recommendation): string =>
  fileSystemName(
    `${language === 'nn' ? 'Tilråding' : 'Anbefaling'} ${round.fylke} ${round.year} v${version}`,
  );
