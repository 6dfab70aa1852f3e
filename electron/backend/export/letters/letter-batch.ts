import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import type { Indicator } from '../../../../shared/model/indicator.ts';
import type { Contact } from '../../../../shared/model/innspill.ts';
import { isEmailAddress } from '../../../../shared/model/is-email-address.ts';
import type { LetterKind, LetterSetup } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { RoundView } from '../../../../shared/model/round.ts';
import { fileSystemName } from '../../files/file-system-name.ts';
import { formDocx } from '../../forms/make/form-docx.ts';
import { formXlsx } from '../../forms/make/form-xlsx.ts';
import { documentWords } from '../document-words.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { kommuneFileName } from '../kommune-file-name.ts';
import type { ZipEntry } from '../zip/pack-zip.ts';
import { anmodningDocument, criteriaDocument } from './attachment-documents.ts';
import type { TemplateFields } from './check-template.ts';
import { countyName } from './county-name.ts';
import { figureRows } from './figure-rows.ts';
import { fillTemplate } from './fill-template.ts';
import type { LetterContent } from './letter-content.ts';
import { emailText, type LetterEmail, letterEmail } from './letter-email.ts';

export interface BatchTemplate {
  readonly bytes: Uint8Array;
  readonly fields: TemplateFields;
}

export interface BatchInput {
  readonly view: RoundView;
  readonly kind: LetterKind;
  /** ISO dates. */
  readonly date: string;
  readonly deadline: string;
  readonly setup: LetterSetup;
  readonly templates: Readonly<Record<Language, BatchTemplate>>;
  readonly indicators: readonly Indicator[];
  /** The user's own files, with the title the letter lists them under. */
  readonly attachments: readonly {
    readonly title: string;
    readonly fileName: string;
    readonly bytes: Uint8Array;
  }[];
  readonly kommuner: readonly {
    readonly kommunenummer: string;
    readonly language: Language;
    readonly theirRef: string;
    readonly sentOn: string | null;
  }[];
}

export interface BatchLetter {
  readonly kommunenummer: string;
  readonly language: Language;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly email: LetterEmail;
}

export interface Batch {
  readonly letters: readonly BatchLetter[];
  /** All of the folder: letters, e-mail texts, forms and `vedlegg/`. */
  readonly files: readonly ZipEntry[];
}

/** A letter, an e-mail text and a form for each kommune, and what is attached. The same input is always the same bytes. */
export async function letterBatch(input: BatchInput): Promise<Batch> {
  const languages = (['nb', 'nn'] as const).filter((language) =>
    input.kommuner.some((kommune) => kommune.language === language),
  );
  const letters: BatchLetter[] = [];
  const files: ZipEntry[] = [];
  for (const kommune of input.kommuner) {
    const content = contentOf(input, kommune);
    const name = kommuneFileName(content.kommunenummer, content.kommune);
    const template = input.templates[content.language];
    const bytes = await fillTemplate(template.bytes, template.fields, content);
    const email = letterEmail(content);
    const fileName = `${name}.docx`;
    letters.push({
      kommunenummer: kommune.kommunenummer,
      language: kommune.language,
      fileName,
      bytes,
      email,
    });
    const form = {
      kommunenummer: kommune.kommunenummer,
      name: content.kommune,
      year: content.year,
      sender: content.sender,
      language: content.language,
      deadline: content.deadline,
      email: content.contactEmail,
    };
    const formName = `${name}-${letterWords(content.language).formFile}`;
    files.push(
      { name: fileName, bytes },
      { name: `${name}.txt`, bytes: new TextEncoder().encode(emailText(content, email)) },
      { name: `${formName}.xlsx`, bytes: await formXlsx(form) },
      { name: `${formName}.docx`, bytes: await formDocx(form) },
    );
  }
  for (const language of languages) files.push(...(await madeAttachments(input, language)));
  return { letters, files: [...files, ...ownAttachments(input)] };
}

function contentOf(input: BatchInput, kommune: BatchInput['kommuner'][number]): LetterContent {
  const { view, kind, setup } = input;
  const found = view.kommuner.find((one) => one.kommunenummer === kommune.kommunenummer);
  const words = letterWords(kommune.language).attachments;
  const { year, fylke, sample } = view.round;
  return {
    kind,
    language: kommune.language,
    kommunenummer: kommune.kommunenummer,
    kommune: found?.name ?? kommune.kommunenummer,
    year,
    sender: countyName(fylke),
    sample: sample === null ? '' : documentWords(kommune.language).sample[sample],
    date: input.date,
    deadline: input.deadline,
    sentOn: kommune.sentOn,
    ourRef: setup.caseNumber,
    theirRef: kommune.theirRef,
    addresses: addressesOf(found?.contacts ?? []),
    contactRole: setup.contactRole,
    contactEmail: setup.contactEmail,
    contactPhone: setup.contactPhone,
    figures: found === undefined ? [] : figureRows(found, year, kommune.language),
    attachments: [
      words.form,
      ...(setup.criteria === null ? [] : [words.criteria[setup.criteria](year)]),
      ...(setup.anmodning ? [words.anmodning(fylke, year - 1)] : []),
      ...input.attachments.map(({ title }) => title),
    ],
  };
}

/** E-mail addresses of a kommune's contacts, each once. They stand in the e-mail text alone, not in the letter. */
const addressesOf = (contacts: readonly Pick<Contact, 'email'>[]): readonly string[] => [
  ...new Set(contacts.map(({ email }) => email.trim()).filter(isEmailAddress)),
];

async function madeAttachments(
  { view, setup, indicators }: BatchInput,
  language: Language,
): Promise<readonly ZipEntry[]> {
  const words = letterWords(language).attachments;
  return [
    ...(setup.criteria === null
      ? []
      : [
          {
            name: `vedlegg/${words.criteriaFile[setup.criteria]}.docx`,
            bytes: await renderDocx(criteriaDocument(view, setup.criteria, indicators, language)),
          },
        ]),
    ...(setup.anmodning
      ? [
          {
            name: `vedlegg/${words.anmodningFile}.docx`,
            bytes: await renderDocx(anmodningDocument(view, language)),
          },
        ]
      : []),
  ];
}

/** The user's files under their own names; a second one of the same name gets a number. */
function ownAttachments({ attachments }: BatchInput): readonly ZipEntry[] {
  const used = new Set<string>();
  return attachments.map(({ fileName, bytes }) => {
    const safe = fileSystemName(fileName);
    const dot = safe.lastIndexOf('.');
    const [stem, ending] = dot < 1 ? [safe, ''] : [safe.slice(0, dot), safe.slice(dot)];
    let name = safe;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem} (${number})${ending}`;
    used.add(name.toLowerCase());
    return { name: `vedlegg/${name}`, bytes };
  });
}
