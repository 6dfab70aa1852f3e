import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { TemplateKind } from '../../../../shared/model/letter.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { unpackGuarded } from '../verify/unpack-guarded.ts';
import { readTemplate, type TemplateParagraph } from './read-template.ts';
import { type TemplateRules, templateRules } from './template-fields.ts';

/** What stands between the braces, as it is written → the field it means. */
export type TemplateFields = ReadonlyMap<string, string>;

/**
 * Finds the fields of a template, and what is wrong with it: the first wrong one is told by its name and its place.
 *
 * @returns errors `template-not-word`, `template-field-unknown`, `template-field-broken`, `template-field-alone`
 * (a table or a list among other words), `template-field-twice` and `template-field-missing`.
 */
export async function checkTemplate(
  bytes: Uint8Array,
  fileName: string,
  kind: TemplateKind,
): Promise<Result<TemplateFields, AppError>> {
  const notWord = fail(appError('template-not-word', { file: fileName }));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return notWord;
  const parts = await unpackGuarded(bytes, fileName);
  // A macro has no business in a letter.
  if (!parts.ok || parts.value.has('word/vbaProject.bin')) return notWord;
  const paragraphs = readTemplate(parts.value);
  if (paragraphs === null) return notWord;
  const rules = templateRules[kind];
  const fields = new Map<string, string>();
  const used = new Set<string>();
  for (const paragraph of paragraphs) {
    const found = fieldsOf(paragraph, fileName, rules);
    if (!found.ok) return found;
    for (const [written, field] of found.value) {
      if (used.has(field) && rules.once.includes(field))
        return fail(
          appError('template-field-twice', { ...placeOf(paragraph, fileName), field: `{{${field}}}` }),
        );
      fields.set(written, field);
      used.add(field);
    }
  }
  const missing = rules.required.find((field) => !used.has(field));
  if (missing !== undefined)
    return fail(appError('template-field-missing', { file: fileName, field: `{{${missing}}}` }));
  return ok(fields);
}

function fieldsOf(
  paragraph: TemplateParagraph,
  file: string,
  rules: TemplateRules,
): Result<TemplateFields, AppError> {
  const { text, part, cell } = paragraph;
  const at = placeOf(paragraph, file);
  const found = new Map<string, string>();
  for (const [whole, written = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const field = written.normalize('NFC').trim().toLowerCase();
    if (!rules.fields.includes(field))
      return fail(appError('template-field-unknown', { ...at, field: whole }));
    const inCell = cell !== null && rules.once.includes(field);
    if (rules.blocks.includes(field) && (text.trim() !== whole || part !== 'body' || inCell))
      return fail(appError('template-field-alone', { ...at, field: whole }));
    found.set(written, field);
  }
  const broken = brokenField(text.replace(/\{\{[^{}]*\}\}/g, ''), rules);
  return broken === null ? ok(found) : fail(appError('template-field-broken', { ...at, field: broken }));
}

/** Braces that are left over: «{{frist», «frist}}», or one brace around the name of a field. */
function brokenField(rest: string, rules: TemplateRules): string | null {
  const twice = /\{\{[^\s{}]*\}?|\{?[^\s{}]*\}\}/.exec(rest)?.[0];
  if (twice !== undefined) return twice;
  for (const [whole, name = ''] of rest.matchAll(/\{\s*([^\s{}]+)\s*\}/g))
    if (rules.fields.includes(name.toLowerCase())) return whole;
  return null;
}

/** What an error says of where a field stands. */
const placeOf = ({ text, part, number, cell }: TemplateParagraph, file: string) => ({
  file,
  part,
  paragraph: number,
  ...(cell === null ? {} : cell),
  text: excerpt(text),
});

/** Enough of a paragraph to find it by. */
const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
