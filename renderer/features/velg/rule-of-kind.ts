import { assertNever } from '../../../shared/model/assert-never.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';

type Rule = SelectionCall['rules'][number];

/** The rule as another kind, with the number it had. */
export function ruleOfKind(kind: Rule['kind'], rule: Omit<Rule, 'kind'>, call: SelectionCall): Rule {
  const { id, attribute } = rule;
  const number = 'min' in rule && typeof rule.min === 'number' ? rule.min : 1;
  const had = 'max' in rule && typeof rule.max === 'number' ? rule.max : number;
  switch (kind) {
    case 'of-each':
    case 'different':
      return { id, kind, attribute, min: Math.max(1, number) };
    case 'at-most':
      return { id, kind, attribute, max: Math.max(1, had) };
    case 'of-value': {
      const value = call.candidates.map((one) => one.attributes[attribute] ?? '').find((one) => one !== '');
      return { id, kind, attribute, value: value ?? '?', min: number, max: null };
    }
    default:
      return assertNever(kind);
  }
}
