import { NO_MATCH, type RowMatcher } from './match-row.ts';
import type { RowTemplate } from './row-template.ts';

/** A sheet has rows of a few forms, such as with and without a remark. */
const FORMS = 4;
/** As many rows are learnt from in vain before a sheet is taken to have no form; each row that fits makes up for one. */
const PATIENCE = 64;

/** The forms that the rows of a sheet have had lately. */
export interface RowForms {
  readonly begin: (bytes: Buffer) => void;
  /** Reads a row that has one of the forms; answers where it ends, or NO_MATCH. */
  readonly match: (from: number) => number;
  readonly isLearning: () => boolean;
  /** The form of a row that had none of them; null where it has none that another could have. */
  readonly learn: (form: RowTemplate | null) => void;
}

export function rowForms(matcher: RowMatcher): RowForms {
  const forms: RowTemplate[] = [];
  let next = 0;
  let patience = PATIENCE;
  return {
    begin: matcher.begin,
    match: (from) => {
      if (patience <= 0) return NO_MATCH;
      for (let index = 0; index < forms.length; index++) {
        const form = forms[index];
        const at = form === undefined ? NO_MATCH : matcher.match(form, from);
        if (at === NO_MATCH) continue;
        if (patience < PATIENCE) patience += 1;
        return at;
      }
      return NO_MATCH;
    },
    isLearning: () => patience > 0,
    learn: (form) => {
      patience -= 1;
      if (form === null) return;
      forms[next] = form;
      next = (next + 1) % FORMS;
    },
  };
}
