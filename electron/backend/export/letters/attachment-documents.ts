import { formatPeriod } from '../../../../shared/i18n/format-date.ts';
import { formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import type { Indicator } from '../../../../shared/model/indicator.ts';
import type { CriteriaState } from '../../../../shared/model/letter.ts';
import { measureValue } from '../../../../shared/model/measure-value.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { RoundView } from '../../../../shared/model/round.ts';
import type { Block, DocumentContent } from '../document/block.ts';
import { paragraph, styled, table, title } from '../document/blocks.ts';
import { documentWords } from '../document-words.ts';
import { countyName } from './county-name.ts';

/** The criteria set of the round, as a proposal or as decided, for the kommuner to see before they answer. */
export function criteriaDocument(
  view: RoundView,
  state: CriteriaState,
  indicators: readonly Indicator[],
  language: Language,
): DocumentContent {
  const words = letterWords(language);
  const w = words.attachments;
  const names = documentWords(language);
  const { criteria: set } = view.draft;
  const nameOf = (id: string): string => {
    const found = indicators.find((indicator) => indicator.id === id);
    return found === undefined ? id : language === 'nb' ? found.nameNb : found.nameNn;
  };
  return documentOf(view, w.criteria[state](view.round.year), language, [
    paragraph(`${w.criteriaIntro[state]} ${words.roles}`),
    paragraph(w.start(formatShare(set.kappa), formatShare(1 - set.kappa))),
    ...(set.criteria.length === 0
      ? [paragraph(w.noCriteria)]
      : [
          table(
            w.criteria[state](view.round.year),
            [
              { name: w.criterion, width: 0.46 },
              { name: w.effect, width: 0.2 },
              { name: w.weight, width: 0.34, align: 'right' },
            ],
            set.criteria.map((criterion) => [
              `${nameOf(criterion.indicator)}, ${formatPeriod(criterion.period)}`,
              criterion.direction === 1 ? names.direction.more : names.direction.fewer,
              // A number far from the mean may move a share by more than the weight: «inntil» would not be so.
              (criterion.scale === 'index' ? names.ofDistance : names.reach)(formatShare(criterion.reach)),
            ]),
          ),
          styled('note', w.noPersonsMoved),
        ]),
    ...(set.minimum === 0
      ? []
      : [
          paragraph(
            set.minimumRule === 'at-least'
              ? w.minimum(formatNumber(set.minimum))
              : w.zeroOrMinimum(formatNumber(set.minimum)),
          ),
        ]),
  ]);
}

/** What each kommune of the fylke is asked to settle this year, the year before the round's own. */
export function anmodningDocument(view: RoundView, language: Language): DocumentContent {
  const words = letterWords(language);
  const w = words.attachments;
  const year = view.round.year - 1;
  const asked = { indicator: 'anmodning', period: String(year) };
  const { size } = view.draft.criteria;
  const values = view.kommuner.map((kommune) => ({
    ...kommune,
    number: measureValue(kommune, asked),
    inhabitants: measureValue(kommune, size).number,
  }));
  const complete = values.every(({ number }) => number.number !== null);
  const missing = documentWords(language).missing;
  return documentOf(view, w.anmodning(view.round.fylke, year), language, [
    paragraph(w.anmodningIntro(year)),
    table(
      w.anmodning(view.round.fylke, year),
      [
        { name: words.delivery.kommunenummer, width: 0.12 },
        { name: words.delivery.kommune, width: 0.44 },
        { name: w.inhabitants(formatPeriod(size.period)), width: 0.24, align: 'right' },
        { name: `${words.figures.anmodning} ${year}`, width: 0.2, align: 'right' },
      ],
      values.map(({ kommunenummer, name, inhabitants, number }) => [
        kommunenummer,
        name,
        inhabitants === null ? words.noValue : formatNumber(inhabitants),
        number.number === null
          ? number.missing === null
            ? words.noValue
            : missing[number.missing]
          : formatNumber(number.number),
      ]),
      // A sum beside a hidden number would tell it.
      complete
        ? ['', w.sum, '', formatNumber(values.reduce((sum, { number }) => sum + (number.number ?? 0), 0))]
        : null,
    ),
  ]);
}

function documentOf(
  { round }: RoundView,
  name: string,
  language: Language,
  blocks: readonly Block[],
): DocumentContent {
  const words = letterWords(language);
  const sender = countyName(round.fylke);
  const sample =
    round.sample === null ? [] : [styled('warning', documentWords(language).sample[round.sample])];
  return {
    title: name,
    author: sender,
    subject: '',
    keywords: '',
    locale: words.locale,
    footer: sender,
    pageWords: { page: words.page, of: words.of },
    blocks: [styled('sender', sender), ...sample, title(name), ...blocks],
  };
}
