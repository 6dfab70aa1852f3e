import { Button } from '@digdir/designsystemet-react';
import { ruleText } from '../../../shared/i18n/rule-text.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import { focusBeside } from '../../components/focus-beside.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';
import { NumberCell } from './number-cell.tsx';
import { ruleOfKind } from './rule-of-kind.ts';

type Rule = SelectionCall['rules'][number];

interface Props {
  readonly call: SelectionCall;
  readonly rule: Rule;
  readonly change: (rule: Rule) => void;
  readonly remove: () => void;
  readonly pause: () => void;
}

const kinds = ['of-each', 'at-most', 'different', 'of-value'] as const;

/** One rule: its kind, what it counts and how many, and the sentence that they make. */
export function RuleRow({ call, rule, change, remove, pause }: Props) {
  const words = useWords().velg;
  const sentence = ruleText(words.ruleText, call, rule);
  const number = (
    label: string,
    value: number | null,
    set: (value: number | null) => void,
    optional = false,
  ) => (
    <NumberCell
      label={`${label}: ${sentence}`}
      value={value}
      decimals={0}
      most={200}
      optional={optional}
      onChange={set}
      onLeave={pause}
    />
  );
  return (
    <tr>
      <th scope="row">{sentence}</th>
      <td>
        <select
          className="ds-input"
          aria-label={`${words.ruleKind}: ${sentence}`}
          value={rule.kind}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.target.value);
            if (kind !== undefined) change(ruleOfKind(kind, rule, call));
          }}
          onBlur={pause}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          className="ds-input"
          aria-label={`${words.attribute}: ${sentence}`}
          value={rule.attribute}
          onChange={(event) => change({ ...rule, attribute: event.target.value })}
          onBlur={pause}
        >
          {call.attributes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td>
        {rule.kind === 'of-value' && (
          <input
            className="ds-input"
            list={`rule-values-${rule.attribute}`}
            aria-label={`${words.value}: ${sentence}`}
            spellCheck={false}
            value={rule.value}
            onChange={(event) => event.target.value !== '' && change({ ...rule, value: event.target.value })}
            onBlur={pause}
          />
        )}
      </td>
      <td className="number">
        {rule.kind === 'at-most'
          ? number(words.atMost, rule.max, (max) => change({ ...rule, max: max ?? 0 }))
          : number(words.atLeast, rule.min, (min) => change({ ...rule, min: min ?? 0 }))}
      </td>
      <td className="number">
        {rule.kind === 'of-value' && number(words.atMost, rule.max, (max) => change({ ...rule, max }), true)}
      </td>
      <td className="velg-actions">
        <Button
          variant="tertiary"
          aria-label={words.removeThis(sentence)}
          data-removes
          onClick={(event) => {
            focusBeside(event);
            remove();
          }}
        >
          <Icon name="cross" />
        </Button>
      </td>
    </tr>
  );
}
