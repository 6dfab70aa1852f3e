import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { joinNames } from '../../../../shared/i18n/join-names.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import type { LetterWords } from '../../../../shared/i18n/letters-nb.ts';
import type { DeliveryKommune, InnspillDelivery } from '../../../../shared/model/delivery.ts';
import type { Assessment } from '../../../../shared/model/innspill.ts';
import type { Block, DocumentContent } from '../document/block.ts';
import {
  field,
  heading,
  led,
  minor,
  paragraph,
  runs,
  styled,
  subheading,
  table,
  title,
} from '../document/blocks.ts';
import { textBlocks } from '../document/text-blocks.ts';
import { documentWords } from '../document-words.ts';
import { countyName } from '../letters/county-name.ts';
import { deliveryChecksum } from './delivery-checksum.ts';
import { capacityColumns, capacitySum, hasAnswered, sourceText, statusText } from './delivery-facts.ts';

/** «Innspill til IMDi», from which both innspill.docx and innspill.pdf are rendered. */
export function deliveryDocument(delivery: InnspillDelivery): DocumentContent {
  const words = letterWords(delivery.language);
  const w = words.delivery;
  const names = documentWords(delivery.language);
  const { round, version, language } = delivery;
  const name = w.title(round.fylke, round.year);
  const sender = countyName(round.fylke);
  return {
    title: name,
    author: sender,
    subject: names.version(version),
    keywords: deliveryChecksum(delivery),
    locale: words.locale,
    footer: `${name}. ${names.version(version)}`,
    pageWords: { page: words.page, of: words.of },
    blocks: [
      styled('sender', sender),
      field(words.to, w.receiver, ''),
      ...(round.sample === null
        ? []
        : [led(`${names.sample[round.sample]}.`, round.note?.[language] ?? '', 'warning')]),
      title(name),
      runs([{ text: lead(delivery, words), bold: true }, { text: ` ${words.roles}` }], 'callout'),
      paragraph(`${w.before} ${w.ownAssessment}`),
      ...answered(delivery, words),
      ...numbers(delivery, words),
      ...fylke(delivery, words),
      heading(w.kommunerHeading),
      ...delivery.kommuner.flatMap((kommune) => oneKommune(kommune, delivery, words)),
      ...samarbeid(delivery, words),
    ],
  };
}

function lead({ kommuner, round }: InnspillDelivery, { delivery: w }: LetterWords): string {
  const sent = kommuner.filter(({ status }) => status !== 'not-sent').length;
  const answers = kommuner.filter(hasAnswered).length;
  const sender = countyName(round.fylke);
  return sent === kommuner.length
    ? w.lead(sender, answers, kommuner.length)
    : w.notAll(sender, sent, kommuner.length, answers);
}

function answered({ kommuner, deadline }: InnspillDelivery, words: LetterWords): readonly Block[] {
  const w = words.delivery;
  const missing = kommuner.filter((kommune) => !hasAnswered(kommune)).map(({ name }) => name);
  return [
    heading(w.answeredHeading),
    paragraph(
      [
        ...(deadline === null ? [] : [w.deadline(formatDate(deadline))]),
        ...(missing.length === 0 ? [] : [w.missing(joinNames(missing, words.and))]),
      ].join(' '),
    ),
    table(
      w.answeredSummary,
      [
        { name: w.kommunenummer, width: 0.1 },
        { name: w.kommune, width: 0.31 },
        { name: w.status, width: 0.3 },
        { name: w.answeredOn, width: 0.13 },
        { name: w.journal, width: 0.16 },
      ],
      kommuner.map((kommune) => [
        kommune.kommunenummer,
        kommune.name,
        statusText(kommune, words),
        kommune.repliedOn === null ? words.noValue : formatDate(kommune.repliedOn),
        kommune.journalNumber,
      ]),
    ),
  ];
}

function numbers(delivery: InnspillDelivery, words: LetterWords): readonly Block[] {
  const w = words.delivery;
  const all = delivery.kommuner.length;
  return [
    heading(w.numbersHeading),
    table(
      w.numbersSummary,
      [
        { name: w.kommune, width: 0.3 },
        ...capacityColumns.map((column) => ({
          name: w.columns[column],
          width: 0.14,
          align: 'right' as const,
        })),
      ],
      delivery.kommuner.map(({ name, capacity }) => [
        name,
        ...capacityColumns.map((column) => {
          const told = capacity?.[column] ?? null;
          return told === null ? '' : formatNumber(told);
        }),
      ]),
      [
        words.attachments.sum,
        ...capacityColumns.map((column) => formatNumber(capacitySum(delivery, column).sum)),
      ],
    ),
    styled(
      'note',
      `${w.numbersNote} ${w.sumNote(
        capacityColumns
          .map((column) =>
            w.sumPart(w.columns[column].toLowerCase(), capacitySum(delivery, column).known, all),
          )
          .join(', '),
      )}`,
    ),
  ];
}

function fylke(
  { plans, regions, kommuner, language }: InnspillDelivery,
  words: LetterWords,
): readonly Block[] {
  const w = words.delivery;
  const nameOf = (number: string): string =>
    kommuner.find(({ kommunenummer }) => kommunenummer === number)?.name ?? number;
  // A region nobody has written of yet would be a heading with nothing under it.
  const told = regions.filter(({ text, assessment }) => text.trim() !== '' || assessment !== null);
  return [
    heading(w.fylkeHeading),
    ...(told.length === 0 ? [paragraph(w.noRegions)] : []),
    ...told.flatMap(({ name, members, text, assessment, source, date }) => [
      subheading(w.regionHeading(name)),
      ...(members.length === 0
        ? []
        : [paragraph(w.regionMembers(joinNames(members.map(nameOf), words.and)))]),
      ...textBlocks(text),
      ...foot(assessment, source, date, language, words),
    ]),
    subheading(w.plansHeading),
    ...(plans === null
      ? [paragraph(w.noPlans)]
      : [...textBlocks(plans.text), ...foot(null, plans.source, plans.date, language, words)]),
  ];
}

function oneKommune(
  kommune: DeliveryKommune,
  { language }: InnspillDelivery,
  words: LetterWords,
): readonly Block[] {
  const w = words.delivery;
  const names = documentWords(language);
  const { texts, lines, capacity, note } = kommune;
  const nothing = texts.length === 0 && capacity === null;
  return [
    subheading(`${kommune.kommunenummer} ${kommune.name}`),
    ...(nothing
      ? [paragraph(hasAnswered(kommune) ? w.emptyAnswer : w.noAnswer)]
      : hasAnswered(kommune)
        ? []
        : [styled('note', `${statusText(kommune, words)}.`)]),
    ...texts.flatMap(({ topic, text, assessment, source, date }) => [
      minor(`${topic} ${names.topics[topic]}`),
      ...textBlocks(text),
      ...foot(assessment, source, date, language, words),
    ]),
    ...lines.flatMap(({ topic, text }) => [
      minor(`${topic} ${names.topics[topic]}. ${w.line}`),
      ...textBlocks(text),
    ]),
    ...(note === null ? [] : [minor(w.note), ...textBlocks(note)]),
  ];
}

function foot(
  assessment: Assessment | null,
  source: string,
  date: string | null,
  language: InnspillDelivery['language'],
  words: LetterWords,
): readonly Block[] {
  const names = documentWords(language);
  const from = sourceText(source, date);
  const parts = [
    ...(assessment === null ? [] : [`${names.assessed(names.assessments[assessment], assessment)}.`]),
    ...(from === '' ? [] : [words.delivery.source(from)]),
  ];
  return parts.length === 0 ? [] : [styled('note', parts.join(' '))];
}

function samarbeid({ samarbeid: all }: InnspillDelivery, words: LetterWords): readonly Block[] {
  const w = words.delivery;
  if (all.length === 0) return [heading(w.samarbeidHeading), paragraph(w.noSamarbeid)];
  return [
    heading(w.samarbeidHeading),
    ...all.map(({ name, service, host, members, min, max }) =>
      led(
        `${name}.`,
        [
          ...(service === '' ? [] : [`${service.charAt(0).toUpperCase()}${service.slice(1)}.`]),
          `${joinNames(members, words.and)}.`,
          ...(host === null ? [] : [w.host(host)]),
          ...(min === null && max === null
            ? []
            : [w.joint(min === null ? null : formatNumber(min), max === null ? null : formatNumber(max))]),
        ].join(' '),
      ),
    ),
  ];
}
