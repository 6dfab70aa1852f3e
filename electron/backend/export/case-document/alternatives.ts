import { type Comparison, type KeyParameters, otherRules } from '../../../../shared/allocation/index.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { Block } from '../document/block.ts';
import { bullet, heading, paragraph, styled, table, tied } from '../document/blocks.ts';
import { extrasTable } from '../document/extras-table.ts';
import { documentWords } from '../document-words.ts';
import { kommuneName } from '../names.ts';
import { caseWords } from './case-words.ts';

type Rule = 'last-year' | 'per-inhabitant' | 'without-locks';

interface Alternative extends Comparison {
  readonly rule: Rule;
}

/** The same persons by other rules, kommune by kommune; reckoned from the data of the package alone. */
export function alternatives(recommendation: Recommendation): readonly Block[] {
  const words = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const { numbers } = recommendation;
  const ids = Object.keys(numbers);
  const all = alternativesOf(recommendation);
  const found = all.flatMap(({ rule, numbers: other, moved }) =>
    other === null || moved === null ? [] : [{ rule, other, moved }],
  );
  const none = all.filter(({ numbers: other }) => other === null);
  const sum = (of: Readonly<Record<string, number>>): string =>
    formatNumber(ids.reduce((total, id) => total + (of[id] ?? 0), 0));
  const caption = w.alternativesCaption(extrasTable(recommendation, words).length === 0 ? 2 : 3);
  return [
    heading(w.alternativesHeading),
    paragraph(w.alternatives),
    ...none.map(({ rule }) => paragraph(w.noAnswer(w.rules[rule]))),
    ...(found.length === 0
      ? []
      : [
          styled('caption', caption),
          table(
            caption,
            [
              { name: words.table.kommune, width: 0.3 },
              { name: w.proposed, width: 0.16, align: 'right' as const },
              ...found.map(({ rule }) => ({
                name: w.rules[rule],
                width: 0.54 / found.length,
                align: 'right' as const,
              })),
            ],
            ids.map((id) => [
              kommuneName(recommendation, id),
              { text: formatNumber(numbers[id] ?? 0), bold: true },
              ...found.map(({ other }) => formatNumber(other[id] ?? 0)),
            ]),
            [words.table.sum, sum(numbers), ...found.map(({ other }) => sum(other))],
          ),
          styled('note', found.map(({ rule }) => w.explained[rule]).join(' ')),
          tied(w.movedLead),
          ...found.map(({ rule, moved }, index) =>
            bullet(
              w.moved(w.rules[rule], words.letter.persons(formatNumber(moved))),
              index < found.length - 1,
            ),
          ),
        ]),
  ];
}

function alternativesOf({ input, locks }: Recommendation): readonly Alternative[] {
  const knowsLastYear = input.places.some(({ lastYear }) => lastYear !== null && lastYear > 0);
  const rules: readonly (readonly [Rule, KeyParameters])[] = [
    ...(knowsLastYear ? ([['last-year', { ...input, criteria: [], kappa: 1 }]] as const) : []),
    ['per-inhabitant', { ...input, criteria: [], kappa: 0, alpha: 1 }],
    ...(locks.length === 0 ? [] : ([['without-locks', input]] as const)),
  ];
  return rules.flatMap(([rule, parameters]) =>
    otherRules(input, [{ id: rule, parameters }]).map((compared) => ({ ...compared, rule })),
  );
}
