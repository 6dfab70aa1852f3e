import { assertNever } from '../model/assert-never.ts';
import type { SelectionCall } from '../model/selection-call.ts';
import type { VelgWords } from './velg-nb.ts';

/** A rule in words: «minst 1 av hver driftsoperatør». */
export function ruleText(
  words: VelgWords['ruleText'],
  call: Pick<SelectionCall, 'attributes'>,
  rule: SelectionCall['rules'][number],
): string {
  const attribute = call.attributes.find(({ id }) => id === rule.attribute)?.name ?? rule.attribute;
  switch (rule.kind) {
    case 'of-each':
    case 'different':
      return words[rule.kind](attribute, rule.min);
    case 'at-most':
      return words['at-most'](attribute, rule.max);
    case 'of-value':
      return words['of-value'](attribute, rule.value, rule.min, rule.max);
    default:
      return assertNever(rule);
  }
}
