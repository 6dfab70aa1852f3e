import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { LetterKind } from '../../../../shared/model/letter.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { unpackGuarded } from '../verify/unpack-guarded.ts';
import { blockFields, type LetterField, letterFields, requiredFields } from './letter-fields.ts';
import { readTemplate, type TemplateParagraph } from './read-template.ts';

/** What stands between the braces, as it is written → the field it means. */
export type TemplateFields = ReadonlyMap<string, LetterField>;

/**
 * Finds the fields of a template, and what is wrong with it: the first wrong one is told by its name and its place.
 *
 * @returns errors `template-not-word`, `template-field-unknown`, `template-field-broken`, `template-field-alone`
 * (a table or a list among other words) and `template-field-missing`.
 */
export async function checkTemplate(
  bytes: Uint8Array,
  fileName: string,
  kind: LetterKind,
): Promise<Result<TemplateFields, AppError>> {
  const notWord = fail(appError('template-not-word', { file: fileName }));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return notWord;
  const parts = await unpackGuarded(bytes, fileName);
  // A macro has no business in a letter.
  if (!parts.ok || parts.value.has('word/vbaProject.bin')) return notWord;
  const paragraphs = readTemplate(parts.value);
  if (paragraphs === null) return notWord;
  const fields = new Map<string, LetterField>();
  for (const paragraph of paragraphs) {
    const found = fieldsOf(paragraph, fileName);
    if (!found.ok) return found;
    for (const [written, field] of found.value) fields.set(written, field);
  }
  const used = new Set(fields.values());
  const missing = requiredFields[kind].find((field) => !used.has(field));
  if (missing !== undefined)
    return fail(appError('template-field-missing', { file: fileName, field: `{{${missing}}}` }));
  return ok(fields);
}

const isField = (name: string): name is LetterField => (letterFields as readonly string[]).includes(name);
const isBlock = (field: LetterField): boolean => (blockFields as readonly string[]).includes(field);

function fieldsOf(paragraph: TemplateParagraph, file: string): Result<TemplateFields, AppError> {
  const { text, part, number } = paragraph;
  const at = { file, part, paragraph: number, text: excerpt(text) };
  const found = new Map<string, LetterField>();
  for (const [whole, written = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const field = written.normalize('NFC').trim().toLowerCase();
    if (!isField(field)) return fail(appError('template-field-unknown', { ...at, field: whole }));
    if (isBlock(field) && (text.trim() !== whole || part !== 'body'))
      return fail(appError('template-field-alone', { ...at, field: whole }));
    found.set(written, field);
  }
  const broken = brokenField(text.replace(/\{\{[^{}]*\}\}/g, ''));
  return broken === null ? ok(found) : fail(appError('template-field-broken', { ...at, field: broken }));
}

/** Braces that are left over: «{{frist», «frist}}», or one brace around the name of a field. */
function brokenField(rest: string): string | null {
  const twice = /\{\{[^\s{}]*\}?|\{?[^\s{}]*\}\}/.exec(rest)?.[0];
  if (twice !== undefined) return twice;
  for (const [whole, name = ''] of rest.matchAll(/\{\s*([^\s{}]+)\s*\}/g))
    if (isField(name.toLowerCase())) return whole;
  return null;
}

/** Enough of a paragraph to find it by. */
const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
