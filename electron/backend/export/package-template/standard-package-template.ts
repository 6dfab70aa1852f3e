import type { Language } from '../../../../shared/model/package.ts';
import type { PackageTemplateKind } from '../../../../shared/model/package-template-kind.ts';
import { caseWords } from '../case-document/case-words.ts';
import type { Block } from '../document/block.ts';
import { field, paragraph, styled, title } from '../document/blocks.ts';
import { documentWords } from '../document-words.ts';
import { renderDocx } from '../docx/render-docx.ts';

/**
 * The paper of letter or case as a Word file with fields, {{saksnummer}}, that the county may give its own head, foot and
 * styles and then give back. Always the same bytes.
 */
export function standardPackageTemplate(kind: PackageTemplateKind, language: Language): Promise<Uint8Array> {
  const words = documentWords(language);
  return renderDocx({
    title: kind === 'case' ? caseWords(language).kind : words.sheets.recommendation,
    author: 'Fordel',
    subject: '',
    keywords: '',
    locale: words.locale,
    footer: '{{avsender}}. {{tittel}}',
    pageWords: { page: words.letter.page, of: words.letter.of },
    blocks: [
      styled('sender', '{{avsender}}'),
      ...(kind === 'case' ? caseHead(language) : letterHead(language)),
      title('{{tittel}}'),
      paragraph('{{innhold}}'),
    ],
  });
}

function letterHead(language: Language): readonly Block[] {
  const { letter: w } = documentWords(language);
  return [
    field(w.to, '{{mottaker}}', ''),
    field(w.copy, '{{kopi}}', ''),
    field(w.yourReference, '{{deres_ref}}', ''),
    field(w.archive.ourReference, '{{vår_ref}}', ''),
    field(w.caseNumber, '{{saksnummer}}', ''),
    field(w.journal, '{{journalpost}}', ''),
    field(w.date, '{{dato}}', ''),
    field(w.archive.status, '{{status}}', ''),
  ];
}

function caseHead(language: Language): readonly Block[] {
  const { letter: w } = documentWords(language);
  const c = caseWords(language);
  return [
    styled('lead', c.kind),
    field(w.caseNumber, '{{saksnummer}}', ''),
    field(w.archive.ourReference, '{{vår_ref}}', ''),
    field(w.date, '{{dato}}', ''),
    field(c.body, '{{utvalg}}', ''),
    field(c.meeting, '{{møtedato}}', ''),
    field(c.decisionCase, '{{utvalgssak}}', ''),
    field(w.archive.status, '{{status}}', ''),
  ];
}
