import { formWords } from '../../../../shared/i18n/form-words.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import type { LetterWords } from '../../../../shared/i18n/letters-nb.ts';
import { formTopics } from '../../../../shared/model/form.ts';
import type { LetterKind } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { Block } from '../document/block.ts';
import { field, heading, led, minor, paragraph, runs, styled, tied, title } from '../document/blocks.ts';
import { renderDocx } from '../docx/render-docx.ts';

/** The standard letter as a Word file with fields, {{frist}}, that the county may edit and give back. Always the same bytes. */
export function standardTemplate(kind: LetterKind, language: Language): Promise<Uint8Array> {
  const words = letterWords(language);
  const name = words[kind].title;
  return renderDocx({
    title: name.replace(/\si\s\{\{.*$/, ''),
    author: 'Fordel',
    subject: '',
    keywords: '',
    locale: words.locale,
    footer: '{{avsender}}',
    pageWords: { page: words.page, of: words.of },
    blocks: [
      styled('sender', '{{avsender}}'),
      field(words.to, '{{mottakere}}', ''),
      field(words.date, '{{dato}}', ''),
      field(words.ourRef, '{{vår_ref}}', ''),
      field(words.theirRef, '{{deres_ref}}', ''),
      title(name),
      runs([{ text: words[kind].lead, bold: true }, { text: ' {{roller}}' }], 'callout'),
      ...(kind === 'request' ? request(words, language) : reminder(words, language)),
      tied(words.closing),
      paragraph('{{avsender}}'),
      minor(words.attachmentsHeading),
      paragraph('{{vedlegg}}'),
    ],
  });
}

function request(words: LetterWords, language: Language): readonly Block[] {
  const w = words.request;
  return [
    paragraph(w.why),
    heading(w.topicsHeading),
    paragraph(w.topicsIntro),
    ...topics(language),
    paragraph(words.capacityAsk),
    styled('warning', `{{personvern}} ${w.noPersonsMore}`),
    heading(w.figuresHeading),
    tied(w.figuresIntro),
    paragraph('{{tall}}'),
    heading(w.answerHeading),
    paragraph(w.answer),
    heading(w.nextHeading),
    paragraph(w.next),
  ];
}

function reminder(words: LetterWords, language: Language): readonly Block[] {
  const w = words.reminder;
  return [
    paragraph(w.why),
    heading(w.topicsHeading),
    tied(w.topicsIntro),
    ...topics(language),
    styled('warning', '{{personvern}}'),
    paragraph(w.answer),
    paragraph(w.without),
  ];
}

/** The topics a kommune answers; 2 and 6 are the fylkeskommune's own and are not asked about. */
const topics = (language: Language): readonly Block[] =>
  formTopics.map((topic) => {
    const { title: name, ask } = formWords(language).topics[`topic-${topic}`];
    return led(`${name}.`, ask);
  });
