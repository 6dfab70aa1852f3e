import type { LetterTemplate } from '../../../shared/model/letter.ts';
import type { Language, Recommendation } from '../../../shared/model/package.ts';
import { packageTemplateKinds } from '../../../shared/model/package-template-kind.ts';
import type { Reader } from '../database/connection.ts';
import { storedFile } from '../database/queries/stored-file.ts';
import type { PackageTemplates } from '../export/package-template/on-paper.ts';

type Kept = LetterTemplate & { readonly sha256: string };

/** The county's own paper for the documents of a package in one language; that of the case only where there is one. */
export function packageTemplates(
  own: readonly Kept[],
  language: Language,
  withCase: boolean,
): NonNullable<Recommendation['templates']> {
  return Object.fromEntries(
    packageTemplateKinds
      .filter((kind) => kind !== 'case' || withCase)
      .flatMap((kind) => {
        const found = own.find((one) => one.kind === kind && one.language === language);
        return found === undefined ? [] : [[kind, { fileName: found.fileName, sha256: found.sha256 }]];
      }),
  );
}

/** The files themselves. */
export const templateBytes = (db: Reader, { templates = {} }: Recommendation): PackageTemplates =>
  Object.fromEntries(
    packageTemplateKinds.flatMap((kind) => {
      const sha256 = templates[kind]?.sha256;
      return sha256 === undefined ? [] : [[kind, storedFile(db, sha256)]];
    }),
  );
