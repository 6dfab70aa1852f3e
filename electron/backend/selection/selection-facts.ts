import { joinNames } from '../../../shared/i18n/join-names.ts';
import { ruleText } from '../../../shared/i18n/rule-text.ts';
import type { VelgWords } from '../../../shared/i18n/velg-nb.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';

/** Names in place of ids, for the documents. */
export interface SelectionNames {
  readonly candidate: (id: string) => string;
  readonly candidates: (ids: readonly string[]) => string;
  readonly rules: (ids: readonly string[]) => string;
}

export function selectionNames(call: SelectionCall, words: VelgWords): SelectionNames {
  const candidate = (id: string) => call.candidates.find((one) => one.id === id)?.name ?? id;
  return {
    candidate,
    candidates: (ids) => joinNames(ids.map(candidate), words.and),
    rules: (ids) =>
      joinNames(
        call.rules.filter(({ id }) => ids.includes(id)).map((rule) => ruleText(words.ruleText, call, rule)),
        words.and,
      ),
  };
}
