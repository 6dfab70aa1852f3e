import type { TemplateKind } from '../../../../shared/model/letter.ts';
import { packageBlockField, packageTextFields } from '../package-template/package-fields.ts';
import { blockFields, letterFields, requiredFields } from './letter-fields.ts';

/** Which fields a kind of template may have, and which it must. */
export interface TemplateRules {
  readonly fields: readonly string[];
  /** Those that are a table or more, and need a paragraph of their own in the text itself. */
  readonly blocks: readonly string[];
  readonly required: readonly string[];
  /** Those that may stand only once, and not in a table, since they take the whole width of the text. */
  readonly once: readonly string[];
}

const ofPackage: TemplateRules = {
  fields: [...packageTextFields, packageBlockField],
  blocks: [packageBlockField],
  required: [packageBlockField],
  once: [packageBlockField],
};

const ofLetter = (kind: 'request' | 'reminder'): TemplateRules => ({
  fields: letterFields,
  blocks: blockFields,
  required: requiredFields[kind],
  once: [],
});

export const templateRules: Readonly<Record<TemplateKind, TemplateRules>> = {
  request: ofLetter('request'),
  reminder: ofLetter('reminder'),
  recommendation: ofPackage,
  case: ofPackage,
};
