import { formWords } from '../../../../shared/i18n/form-words.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { joinNames } from '../../../../shared/i18n/join-names.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import { formTopics } from '../../../../shared/model/form.ts';
import type { LetterContent } from './letter-content.ts';
import { fieldText } from './letter-fields.ts';

export interface LetterEmail {
  readonly subject: string;
  /** Paragraphs with an empty line between. */
  readonly body: string;
}

/** The e-mail that the letter is attached to: the same matter in a few lines. */
export function letterEmail(content: LetterContent): LetterEmail {
  const words = letterWords(content.language);
  const w = words.email;
  const { kommune, year, sentOn, language } = content;
  const deadline = fieldText(content, 'frist');
  const lead =
    content.kind === 'request'
      ? w.request(kommune, deadline, year)
      : w.reminder(kommune, deadline, year, sentOn === null ? words.noValue : formatDate(sentOn));
  const topics = formTopics.map((topic) =>
    lowerFirst(formWords(language).topics[`topic-${topic}`].title.replace(/^\d\s*/, '')),
  );
  const last = content.figures.at(-1);
  const figures = (['anmodning', 'vedtak', 'bosatt'] as const).flatMap((what) => {
    const figure = last?.[what] ?? null;
    return figure !== null && /^\d/.test(figure) ? [w.figure[what](figure)] : [];
  });
  const paragraphs = [
    w.greeting,
    lead,
    `${w.topics(joinNames(topics, words.and))} ${words.noPersons}`,
    ...(last === undefined || figures.length === 0 ? [] : [w.figures(last.year, figures.join(', '))]),
    fieldText(content, 'roller'),
    w.contact(fieldText(content, 'kontakt')),
    w.attachments(content.attachments.join('; ')),
    `${words.closing}\n${content.sender}`,
  ];
  return {
    subject: words[content.kind].title.replace('{{år}}', String(year)),
    body: paragraphs.join('\n\n'),
  };
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The e-mail as a file of plain text, with line ends that every program on Windows knows. */
export function emailText(content: LetterContent, { subject, body }: LetterEmail): string {
  const addresses = content.addresses.join('; ');
  const words = letterWords(content.language);
  const to = addresses === '' ? '' : `${words.email.addresses}: ${addresses}\n`;
  return `${words.to}: ${words.receivers(content.kommune)}\n${to}${words.email.subject}: ${subject}\n\n${body}\n`.replace(
    /\n/g,
    '\r\n',
  );
}
