import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { formatShare } from '../../../shared/i18n/format-number.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import { DateInput } from '../../components/date-input.tsx';
import { useWords } from '../../store/use-app.ts';
import { freeId } from './empty-call.ts';
import { NamedList } from './named-list.tsx';
import { NumberCell } from './number-cell.tsx';
import { RuleRow } from './rule-row.tsx';

interface Props {
  readonly call: SelectionCall;
  readonly edit: (call: SelectionCall) => void;
  readonly pause: () => void;
}

const renamed = <Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  id: string,
  name: string,
): Item[] => items.map((one) => (one.id === id ? { ...one, name } : one));

/** How many, what is weighed and how much, what spread is counted on, and by which rules. */
export function SetupPanel({ call, edit, pause }: Props) {
  const words = useWords().velg;
  const id = useId();
  const weights = call.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const without = (attribute: string): SelectionCall => ({
    ...call,
    attributes: call.attributes.filter((one) => one.id !== attribute),
    rules: call.rules.filter((rule) => rule.attribute !== attribute),
  });
  const first = call.attributes[0];
  return (
    <div className="velg-setup">
      <section className="block velg-terms">
        <Textfield
          label={words.name}
          spellCheck={false}
          value={call.name}
          onChange={(event) => event.target.value !== '' && edit({ ...call, name: event.target.value })}
          onBlur={pause}
        />
        <div className="velg-numbers">
          <div>
            <span>{words.size}</span>
            <NumberCell
              label={words.size}
              value={call.size}
              decimals={0}
              least={1}
              most={200}
              optional={false}
              onChange={(size) => edit({ ...call, size: size ?? 1 })}
              onLeave={pause}
            />
          </div>
          <div>
            <span>{words.margin}</span>
            <NumberCell
              label={words.margin}
              value={call.margin}
              decimals={2}
              most={100}
              optional={false}
              onChange={(margin) => edit({ ...call, margin: margin ?? 0 })}
              onLeave={pause}
            />
          </div>
          <div>
            <span>{words.kroner}</span>
            <NumberCell
              label={words.kroner}
              value={call.kroner}
              decimals={0}
              most={100_000_000_000}
              optional
              onChange={(kroner) => edit({ ...call, kroner })}
              onLeave={pause}
            />
          </div>
        </div>
        <Field>
          <Label>{words.source}</Label>
          <Textarea
            rows={4}
            spellCheck={false}
            value={call.source}
            onChange={(event) => edit({ ...call, source: event.target.value })}
            onBlur={pause}
          />
        </Field>
      </section>
      <NamedList
        title={words.criteria}
        help={words.criteriaHelp}
        nameLabel={words.criterion}
        items={call.criteria}
        addLabel={words.addCriterion}
        columns={[
          {
            label: words.weight,
            cell: ({ id: criterion, name, weight }) => (
              <NumberCell
                label={`${words.weight}: ${name}`}
                value={weight}
                decimals={0}
                most={1000}
                optional={false}
                onChange={(next) =>
                  edit({
                    ...call,
                    criteria: call.criteria.map((one) =>
                      one.id === criterion ? { ...one, weight: next ?? 0 } : one,
                    ),
                  })
                }
                onLeave={pause}
              />
            ),
          },
          {
            label: words.share,
            cell: ({ weight }) => (weights === 0 ? '–' : formatShare(weight / weights)),
          },
        ]}
        add={() => {
          const criterion = { id: freeId('k', call.criteria), name: words.criterion, weight: 1 };
          edit({ ...call, criteria: [...call.criteria, criterion] });
        }}
        rename={(criterion, name) => edit({ ...call, criteria: renamed(call.criteria, criterion, name) })}
        remove={(criterion) =>
          edit({ ...call, criteria: call.criteria.filter((one) => one.id !== criterion) })
        }
        pause={pause}
      />
      <NamedList
        title={words.attributes}
        nameLabel={words.attribute}
        items={call.attributes}
        addLabel={words.addAttribute}
        columns={[]}
        add={() =>
          edit({
            ...call,
            attributes: [...call.attributes, { id: freeId('t', call.attributes), name: words.attribute }],
          })
        }
        rename={(attribute, name) => edit({ ...call, attributes: renamed(call.attributes, attribute, name) })}
        remove={(attribute) => edit(without(attribute))}
        pause={pause}
      />
      <section className="block" aria-labelledby={`${id}-rules`}>
        <h2 id={`${id}-rules`}>{words.rules}</h2>
        {call.attributes.map(({ id: attribute }) => (
          <datalist key={attribute} id={`rule-values-${attribute}`}>
            {[...new Set(call.candidates.map((one) => one.attributes[attribute] ?? ''))]
              .filter((value) => value !== '')
              .map((value) => (
                <option key={value} value={value} />
              ))}
          </datalist>
        ))}
        {call.rules.length > 0 && (
          <table className="plain-table velg-list">
            <thead>
              <tr>
                <th scope="col">{words.rule}</th>
                <th scope="col">{words.ruleKind}</th>
                <th scope="col">{words.attribute}</th>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.atMost}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {call.rules.map((rule) => (
                <RuleRow
                  key={rule.id}
                  call={call}
                  rule={rule}
                  change={(next) =>
                    edit({ ...call, rules: call.rules.map((one) => (one.id === rule.id ? next : one)) })
                  }
                  remove={() => {
                    edit({ ...call, rules: call.rules.filter((one) => one.id !== rule.id) });
                    pause();
                  }}
                  pause={pause}
                />
              ))}
            </tbody>
          </table>
        )}
        <div>
          <Button
            variant="secondary"
            data-adds
            disabled={first === undefined}
            onClick={() => {
              if (first === undefined) return;
              const rule = {
                id: freeId('r', call.rules),
                kind: 'of-each',
                attribute: first.id,
                min: 1,
              } as const;
              edit({ ...call, rules: [...call.rules, rule] });
              pause();
            }}
          >
            {words.addRule}
          </Button>
        </div>
      </section>
      <NamedList
        title={words.documents}
        nameLabel={words.document}
        items={call.documents}
        addLabel={words.addDocument}
        columns={[
          {
            label: words.deadline,
            cell: ({ id: document, deadline }) => (
              <DateInput
                value={deadline}
                onChange={(date) =>
                  edit({
                    ...call,
                    documents: call.documents.map((one) =>
                      one.id === document ? { ...one, deadline: date } : one,
                    ),
                  })
                }
                onBlur={pause}
              />
            ),
          },
        ]}
        add={() => {
          const document = { id: freeId('d', call.documents), name: words.document, deadline: null };
          edit({ ...call, documents: [...call.documents, document] });
        }}
        rename={(document, name) => edit({ ...call, documents: renamed(call.documents, document, name) })}
        remove={(document) =>
          edit({ ...call, documents: call.documents.filter((one) => one.id !== document) })
        }
        pause={pause}
      />
    </div>
  );
}
