import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { PackageInnspill, Recommendation } from '../../../../shared/model/package.ts';
import { documentWords } from '../document-words.ts';
import { kommuneName, senderName } from '../names.ts';
import type { Block, DocumentContent } from './block.ts';
import { paragraph, styled, subheading, title } from './blocks.ts';

/** A text that is kept out of the data, with where it belongs. */
export interface ExemptEntry extends PackageInnspill {
  readonly kommunenummer: string;
  readonly exempt: string;
}

/**
 * The texts that are exempt from public disclosure, in an attachment of their own: the letter and everything else can then
 * be read by anyone, and an archive can shield this one file.
 */
export function exemptAttachment(
  recommendation: Recommendation,
  entries: readonly ExemptEntry[],
): DocumentContent {
  const words = documentWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  const w = words.letter.exempt;
  const name = w.title(fylke, year);
  return {
    title: name,
    author: senderName(recommendation, words),
    subject: words.version(recommendation.version),
    keywords: '',
    locale: words.locale,
    footer: `${name}. ${words.version(recommendation.version)}`,
    pageWords: { page: words.letter.page, of: words.letter.of },
    blocks: [
      styled('sender', senderName(recommendation, words)),
      title(name),
      paragraph(w.intro),
      ...entries.flatMap((entry): readonly Block[] => [
        subheading(`${kommuneName(recommendation, entry.kommunenummer)}: ${words.topics[entry.topic]}`),
        styled('warning', w.mark(entry.exempt)),
        ...[entry.text, entry.line ?? '']
          .flatMap((text) => text.split('\n'))
          .filter((text) => text.trim() !== '')
          .map((text) => paragraph(text)),
        ...(entry.source === ''
          ? []
          : [
              styled(
                'note',
                words.source(
                  entry.date === null ? entry.source : `${entry.source}, ${formatDate(entry.date)}`,
                ),
              ),
            ]),
      ]),
    ],
  };
}
