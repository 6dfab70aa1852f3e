import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { ruleText } from '../../../shared/i18n/rule-text.ts';
import type { VelgWords } from '../../../shared/i18n/velg-nb.ts';
import { velgWords } from '../../../shared/i18n/velg-words.ts';
import type { Language } from '../../../shared/model/package.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import type { Selection } from '../../../shared/selection/index.ts';
import type { Block, DocumentContent } from '../export/document/block.ts';
import {
  bullet,
  heading,
  led,
  minor,
  paragraph,
  runs,
  styled,
  table,
  title,
} from '../export/document/blocks.ts';
import { textBlocks } from '../export/document/text-blocks.ts';
import { type SelectionNames, selectionNames } from './selection-facts.ts';

/** No more near ties than this are printed; all are counted. */
const SETS_PRINTED = 25;

/** What a choice of k of n rests on, as a document that can be filed: the best set, what the rules cost, why not the others. */
export function selectionDocument(
  call: SelectionCall,
  outcome: SelectionOutcome,
  language: Language,
): DocumentContent {
  const words = velgWords(language);
  const { papers } = words;
  const names = selectionNames(call, words);
  const name = papers.title(call.name);
  const { outside, selection } = outcome;
  return {
    title: name,
    author: 'Fordel',
    subject: call.name,
    keywords: '',
    locale: language === 'nb' ? 'nb-NO' : 'nn-NO',
    footer: name,
    pageWords: { page: papers.page, of: papers.of },
    blocks: [
      title(name),
      styled('lead', papers.role),
      ...(outside.length === 0
        ? []
        : [
            styled(
              'warning',
              words.outside(
                outside.map(({ id, lacks }) => words.lacks(names.candidate(id), lacks)).join('; '),
              ),
            ),
          ]),
      ...(selection === null
        ? [styled('warning', papers.unfinished)]
        : [...answer(outcome, selection, words, names), ...rules(call, selection, words, names)]),
      ...(selection === null || selection.best === null ? [] : sets(call, selection, words, names)),
      heading(papers.method),
      paragraph(papers.methodText(call.size)),
      table(
        words.criteria,
        [
          { name: words.criterion, width: 0.6 },
          { name: words.weight, width: 0.2, align: 'right' },
          { name: words.share, width: 0.2, align: 'right' },
        ],
        call.criteria.map((one) => [one.name, formatNumber(one.weight), shareOf(call, one.weight)]),
      ),
      ...call.rules.map((rule) => bullet(ruleText(words.ruleText, call, rule))),
      ...(call.source.trim() === '' ? [] : [heading(papers.terms), ...textBlocks(call.source)]),
      heading(papers.assessments),
      ...call.candidates.flatMap((candidate) => assessment(call, candidate, words)),
    ],
  };
}

function shareOf(call: SelectionCall, weight: number): string {
  const all = call.criteria.reduce((sum, one) => sum + one.weight, 0);
  return all === 0 ? '–' : formatShare(weight / all);
}

function answer(
  outcome: SelectionOutcome,
  selection: Selection,
  words: VelgWords,
  names: SelectionNames,
): readonly Block[] {
  const { best, bestWithoutRules, drops, price, ties } = selection;
  const { kroner, otherWeights } = outcome;
  const found =
    best === null
      ? [styled('warning', words.noSet), paragraph(words.drops(drops.map(names.rules).join(` ${words.or} `)))]
      : [
          runs(
            [
              { text: names.candidates(best.ids), bold: true },
              {
                text: `. ${words.value1(best.value)} ${price !== null && price > 0 ? words.price(price) : ''}`,
              },
            ],
            'callout',
          ),
          ...(ties.length === 0 ? [] : [styled('warning', words.ties(ties.length))]),
        ];
  const counted =
    selection.method === 'solver'
      ? words.solved
      : words.examined(selection.examined ?? 0, selection.feasible ?? 0);
  return [
    heading(words.best),
    ...found,
    price === 0
      ? paragraph(words.sameFree)
      : led(
          `${words.bestFree}:`,
          `${names.candidates(bestWithoutRules.ids)}. ${words.value1(bestWithoutRules.value)} ${bestWithoutRules.breaks.length === 0 ? '' : words.breaks(names.rules(bestWithoutRules.breaks))}`,
        ),
    styled('note', counted),
    heading(words.byCandidate),
    table(
      words.byCandidate,
      [
        { name: words.candidate, width: 0.2 },
        { name: words.score, width: 0.09, align: 'right' },
        { name: words.inBest, width: 0.1 },
        { name: words.membership, width: 0.11 },
        { name: words.otherWeights, width: 0.1, align: 'right' },
        ...(kroner === null
          ? [{ name: words.whyNot, width: 0.4 }]
          : [
              { name: words.kronerColumn, width: 0.12, align: 'right' as const },
              { name: words.whyNot, width: 0.28 },
            ]),
      ],
      [...selection.scores]
        .sort((a, b) => b.score - a.score)
        .map(({ id, score }) => {
          const why = selection.whyNot.find((one) => one.id === id);
          const member = selection.membership.find((one) => one.id === id)?.membership ?? 'none';
          const share = otherWeights?.inWinner.find((one) => one.id === id)?.share;
          const money = kroner?.find((one) => one.id === id)?.kroner;
          return [
            names.candidate(id),
            formatNumber(score, 2),
            best?.ids.includes(id) ? words.yes : words.no,
            best === null ? '' : words.memberships[member],
            share === undefined ? '' : formatShare(share),
            ...(kroner === null ? [] : [money === undefined ? '' : formatNumber(money)]),
            why === undefined || best === null
              ? ''
              : why.best === null || why.loss === null
                ? words.cannot
                : words.loss(why.loss, names.candidates(why.best.ids)),
          ];
        }),
    ),
    ...(otherWeights === null
      ? []
      : [styled('note', `${words.otherWeights}: ${words.otherWeightsHelp(otherWeights.draws)}`)]),
  ];
}

function rules(
  call: SelectionCall,
  selection: Selection,
  words: VelgWords,
  names: SelectionNames,
): readonly Block[] {
  if (call.rules.length === 0) return [];
  return [
    heading(words.ruleEffects),
    table(
      words.ruleEffects,
      [
        { name: words.rule, width: 0.34 },
        { name: words.gain, width: 0.16, align: 'right' },
        { name: words.removed, width: 0.16, align: 'right' },
        { name: words.instead, width: 0.34 },
      ],
      selection.rules.map(({ rule, best, gain, removed }) => [
        names.rules([rule]),
        gain === null ? '–' : gain === 0 ? words.noneGain : words.points(gain),
        removed === null ? '' : formatNumber(removed),
        best === null || gain === 0 ? '' : names.candidates(best.ids),
      ]),
    ),
  ];
}

function sets(
  call: SelectionCall,
  { best, good, goodCount }: Selection,
  words: VelgWords,
  names: SelectionNames,
): readonly Block[] {
  const shown = good.slice(0, SETS_PRINTED);
  const more = (goodCount ?? good.length) - shown.length;
  const text =
    goodCount === null
      ? words.goodSetsSolved(good.length, call.margin)
      : words.goodSets(goodCount, call.margin);
  return [
    heading(text),
    table(
      text,
      [
        { name: words.set, width: 0.7 },
        { name: words.sum, width: 0.15, align: 'right' },
        { name: words.under, width: 0.15, align: 'right' },
      ],
      shown.map(({ ids, value }) => [
        names.candidates(ids),
        formatNumber(value, 2),
        formatNumber((best?.value ?? 0) - value, 2),
      ]),
    ),
    ...(more > 0 ? [styled('note', words.more(more))] : []),
  ];
}

function assessment(
  call: SelectionCall,
  candidate: SelectionCall['candidates'][number],
  words: VelgWords,
): readonly Block[] {
  return [
    minor(candidate.name),
    ...(candidate.choice === 'open'
      ? []
      : [led(`${words.choices[candidate.choice]}.`, candidate.reason.trim() || words.reasonMissing)]),
    paragraph(
      call.criteria
        .map(({ id, name }) => {
          const mark = candidate.marks[id]?.mark ?? null;
          return `${name}: ${mark === null ? words.notAssessed : words.points(mark)}`;
        })
        .join(' · '),
    ),
    ...call.criteria.flatMap(({ id, name }) => {
      const text = candidate.marks[id]?.text ?? '';
      return text.trim() === '' ? [] : [led(`${name}:`, ''), ...textBlocks(text)];
    }),
  ];
}
