import type { Recommendation } from '../../../../shared/model/package.ts';
import type { PackageTemplateKind } from '../../../../shared/model/package-template-kind.ts';
import type { DocumentContent } from '../document/block.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { checkTemplate } from '../letters/check-template.ts';
import { fillPackageTemplate } from './fill-package-template.ts';

/** The county's own Word files, by what they are the paper of. */
export type PackageTemplates = Readonly<Partial<Record<PackageTemplateKind, Uint8Array>>>;

/** A document on the county's own paper where it has one, and else on ours. Throws for a template that is none. */
export async function onPaper(
  recommendation: Recommendation,
  kind: PackageTemplateKind,
  content: DocumentContent,
  templates: PackageTemplates,
): Promise<Uint8Array> {
  const template = templates[kind];
  if (template === undefined) return await renderDocx(content);
  const name = recommendation.templates?.[kind]?.fileName ?? '';
  const fields = await checkTemplate(template, name, kind);
  // It was checked when it was chosen; the package holds it by its checksum.
  if (!fields.ok) throw new Error(`${fields.error.code}: ${name}`);
  return await fillPackageTemplate(template, fields.value, content, recommendation);
}
