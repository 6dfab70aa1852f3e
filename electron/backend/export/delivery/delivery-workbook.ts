import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { joinNames } from '../../../../shared/i18n/join-names.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import type { LetterWords } from '../../../../shared/i18n/letters-nb.ts';
import type { InnspillDelivery } from '../../../../shared/model/delivery.ts';
import { documentWords } from '../document-words.ts';
import { withoutNumber } from '../without-number.ts';
import { workbookBytes } from '../xlsx/workbook-bytes.ts';
import {
  absolute,
  head,
  integer,
  label,
  note,
  prose,
  type Row,
  row,
  type Sheet,
  sumInteger,
  sumLabel,
  title,
  wideRow,
} from '../xlsx/workbook-model.ts';
import { deliveryChecksum } from './delivery-checksum.ts';
import { capacityColumns, capacitySum, sourceText, statusText } from './delivery-facts.ts';

/** innspill.xlsx: who answered with the numbers, every text in full, and the fylkeskommune's own. Same input, same bytes. */
export function deliveryWorkbook(delivery: InnspillDelivery): Promise<Uint8Array> {
  const words = letterWords(delivery.language);
  const { round, version, language } = delivery;
  return workbookBytes({
    title: words.delivery.title(round.fylke, round.year),
    keywords: deliveryChecksum(delivery),
    footer: `${round.fylke} ${round.year}. ${documentWords(language).version(version)}`,
    page: { page: words.page, of: words.of },
    sheets: [
      overview(delivery, words),
      texts(delivery, words),
      fylke(delivery, words),
      samarbeid(delivery, words),
    ],
  });
}

const headRow = (names: readonly string[]): Row => row(...names.map((name) => head(name)));

const base = { paper: 'A4', names: {} } as const;

/** The names that a check finds the numbers by; a promise of the format, as the place of a column is not. */
export const deliveryRanges: Readonly<Record<(typeof capacityColumns)[number], string>> = {
  can: 'kapasitet_kan',
  wants: 'kapasitet_onsker',
  extra: 'kapasitet_ekstra',
  health: 'kapasitet_helse',
  minors: 'kapasitet_mindreaarige',
};

const overviewNames = (first: number, last: number): Readonly<Record<string, string>> =>
  last < first
    ? {}
    : {
        kommunenummer: absolute(1, first, last),
        ...Object.fromEntries(
          capacityColumns.map((column, index) => [deliveryRanges[column], absolute(6 + index, first, last)]),
        ),
      };

function overview(delivery: InnspillDelivery, words: LetterWords): Sheet {
  const w = words.delivery;
  const { round, kommuner, deadline, language } = delivery;
  const first = 4;
  const last = first + kommuner.length - 1;
  const sample = round.sample === null ? '' : `${documentWords(language).sample[round.sample]}. `;
  return {
    ...base,
    name: w.sheets.overview,
    widths: [7, 26, 26, 12, 14, 11, 11, 11, 12, 13],
    freeze: { rows: 3, columns: 2 },
    headRow: 3,
    names: overviewNames(first, last),
    rows: [
      row(title(w.title(round.fylke, round.year))),
      wideRow(
        note(`${sample}${deadline === null ? '' : `${w.deadline(formatDate(deadline))} `}${w.numbersNote}`),
        10,
      ),
      headRow([
        w.kommunenummer,
        w.kommune,
        w.status,
        w.answeredOn,
        w.journal,
        ...capacityColumns.map((column) => w.columns[column]),
      ]),
      ...kommuner.map((kommune) =>
        row(
          label(kommune.kommunenummer),
          label(kommune.name),
          label(statusText(kommune, words)),
          label(kommune.repliedOn === null ? null : formatDate(kommune.repliedOn)),
          label(kommune.journalNumber),
          ...capacityColumns.map((column) => integer(kommune.capacity?.[column] ?? null)),
        ),
      ),
      row(
        sumLabel(null),
        sumLabel(words.attachments.sum),
        sumLabel(null),
        sumLabel(null),
        sumLabel(null),
        ...capacityColumns.map((column, index) =>
          sumInteger(
            capacitySum(delivery, column).sum,
            `SUM(${absolute(6 + index, first, last).replaceAll('$', '')})`,
          ),
        ),
      ),
    ],
  };
}

function texts({ kommuner, language }: InnspillDelivery, words: LetterWords): Sheet {
  const w = words.delivery;
  const names = documentWords(language);
  const rows = kommuner.flatMap(({ kommunenummer, name, texts: own, lines, note: told }) => [
    ...own.map(({ topic, text, assessment, source, date }) =>
      row(
        label(kommunenummer),
        label(name),
        label(`${topic} ${names.topics[topic]}`),
        prose(text.trim()),
        integer(assessment),
        label(assessment === null ? null : names.assessments[assessment]),
        prose(sourceText(source, date)),
      ),
    ),
    ...lines.map(({ topic, text }) =>
      row(label(kommunenummer), label(name), label(`${topic} ${names.topics[topic]}`), prose(text.trim())),
    ),
    ...(told === null ? [] : [row(label(kommunenummer), label(name), label(w.note), prose(told.trim()))]),
  ]);
  return {
    ...base,
    name: w.sheets.texts,
    widths: [7, 24, 30, 80, 11, 14, 30],
    freeze: { rows: 3, columns: 2 },
    headRow: 3,
    rows: [
      row(title(w.sheets.texts)),
      wideRow(note(rows.length === 0 ? w.noTexts : w.ownAssessment), 4),
      headRow([w.kommunenummer, w.kommune, w.topic, w.text, w.assessment, w.assessmentWord, w.origin]),
      ...rows,
    ],
  };
}

function fylke({ regions, plans, kommuner, language }: InnspillDelivery, words: LetterWords): Sheet {
  const w = words.delivery;
  const names = documentWords(language);
  const nameOf = (number: string): string =>
    kommuner.find(({ kommunenummer }) => kommunenummer === number)?.name ?? number;
  return {
    ...base,
    name: w.sheets.fylke,
    widths: [30, 40, 80, 11, 14, 30],
    freeze: { rows: 2, columns: 1 },
    headRow: 2,
    rows: [
      row(title(withoutNumber(w.fylkeHeading))),
      headRow([w.topic, w.appliesTo, w.text, w.assessment, w.assessmentWord, w.origin]),
      ...regions.map(({ name, members, text, assessment, source, date }) =>
        row(
          label(`2 ${names.topics[2]}`),
          prose(`${name}: ${joinNames(members.map(nameOf), words.and)}`),
          prose(text.trim()),
          integer(assessment),
          label(assessment === null ? null : names.assessments[assessment]),
          prose(sourceText(source, date)),
        ),
      ),
      ...(plans === null
        ? []
        : [
            row(
              label(`6 ${names.topics[6]}`),
              prose(w.fylke),
              prose(plans.text.trim()),
              integer(null),
              label(null),
              prose(sourceText(plans.source, plans.date)),
            ),
          ]),
    ],
  };
}

function samarbeid({ samarbeid: all }: InnspillDelivery, words: LetterWords): Sheet {
  const w = words.delivery;
  return {
    ...base,
    name: w.sheets.samarbeid,
    widths: [32, 32, 22, 60, 9, 9],
    freeze: { rows: 2, columns: 1 },
    headRow: 2,
    rows: [
      row(title(all.length === 0 ? w.noSamarbeid : withoutNumber(w.samarbeidHeading))),
      headRow([w.name, w.service, w.hostColumn, w.members, w.min, w.max]),
      ...all.map(({ name, service, host, members, min, max }) =>
        row(
          prose(name),
          prose(service),
          label(host),
          prose(joinNames(members, words.and)),
          integer(min),
          integer(max),
        ),
      ),
    ],
  };
}
