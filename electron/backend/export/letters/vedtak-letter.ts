import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import { vedtakLetterNb } from '../../../../shared/i18n/vedtak-letter-nb.ts';
import { vedtakLetterNn } from '../../../../shared/i18n/vedtak-letter-nn.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { DocumentContent } from '../document/block.ts';
import { bullet, field, heading, paragraph, runs, styled, tied, title } from '../document/blocks.ts';

export interface VedtakLetter {
  readonly language: Language;
  readonly kommune: string;
  readonly year: number;
  readonly sender: string;
  /** What is said of a sample round; empty for a round of the user's own. */
  readonly sample: string;
  /** ISO date. */
  readonly date: string;
  /** Persons IMDi asked for, and of them enslige mindreårige; null where not known. */
  readonly asked: number | null;
  readonly askedMinors: number | null;
  readonly ourRef: string;
  readonly theirRef: string;
  readonly contact: string;
}

export const vedtakWords = (language: Language) => (language === 'nn' ? vedtakLetterNn : vedtakLetterNb);

/** What IMDi has asked for, in a sentence or two; empty where it is not known. */
function askedText(letter: VedtakLetter): string {
  const w = vedtakWords(letter.language);
  if (letter.asked === null) return '';
  const { askedMinors } = letter;
  const minors =
    askedMinors === null || askedMinors === 0 ? '' : ` ${w.askedMinors(formatNumber(askedMinors))}`;
  return w.asked(letter.kommune, formatNumber(letter.asked), letter.year) + minors;
}

/** The friendly request for a copy of the vedtak, as blocks. */
export function vedtakDocument(letter: VedtakLetter): DocumentContent {
  const words = letterWords(letter.language);
  const w = vedtakWords(letter.language);
  const asked = askedText(letter);
  const roles = letter.sample === '' ? words.roles : `${words.roles} ${letter.sample}.`;
  return {
    title: w.title(letter.year),
    author: letter.sender,
    subject: '',
    keywords: '',
    locale: words.locale,
    footer: letter.sender,
    pageWords: { page: words.page, of: words.of },
    blocks: [
      styled('sender', letter.sender),
      field(words.to, words.receivers(letter.kommune), ''),
      field(words.date, formatDate(letter.date), ''),
      field(words.ourRef, letter.ourRef === '' ? words.noValue : letter.ourRef, ''),
      field(words.theirRef, letter.theirRef === '' ? words.noValue : letter.theirRef, ''),
      title(w.title(letter.year)),
      runs([{ text: w.lead(letter.kommune), bold: true }, { text: ` ${roles}` }], 'callout'),
      ...(asked === '' ? [] : [paragraph(asked)]),
      heading(w.sendHeading),
      tied(w.sendIntro),
      ...w.send.map((line) => bullet(line)),
      heading(w.containsHeading),
      ...w.contains.map((line) => bullet(line)),
      paragraph(w.reservations),
      paragraph(`${w.already} ${w.thanks}`),
      paragraph(w.contact(letter.contact)),
      tied(words.closing),
      paragraph(letter.sender),
    ],
  };
}

/** The same as an e-mail, with line ends that every program on Windows knows. */
export function vedtakEmail(letter: VedtakLetter): string {
  const words = letterWords(letter.language);
  const w = vedtakWords(letter.language);
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const asked = askedText(letter);
  const parts = [
    `${words.to}: ${words.receivers(letter.kommune)}\n${words.email.subject}: ${w.title(letter.year)}`,
    words.email.greeting,
    `${w.lead(letter.kommune)} ${asked}`.trim(),
    `${w.sendIntro}\n${list(w.send)}`,
    `${w.containsHeading}:\n${list(w.contains)}`,
    w.reservations,
    `${w.already} ${w.thanks}`,
    letter.sample === '' ? words.roles : `${words.roles} ${letter.sample}.`,
    w.contact(letter.contact),
    `${words.closing}\n${letter.sender}\n`,
  ];
  return parts.join('\n\n').replaceAll('\n', '\r\n');
}
