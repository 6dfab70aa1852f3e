import type { Language, PackageProblem, PackageProblemCode } from '../model/package.ts';

type Words = Readonly<Record<PackageProblemCode, (problem: PackageProblem) => string>>;

const quoted = (value: string | null): string => (value === null ? '–' : `«${value}»`);

const at = ({ file, at: place }: PackageProblem): string => (place === null ? file : `${file}, ${place}`);

const nb: Words = {
  'file-missing': ({ file }) => `${file} mangler i pakken`,
  'file-changed': ({ file }) => `${file} er endret etter at pakken ble laget`,
  'file-unknown': ({ file }) => `${file} står ikke i manifest.json`,
  'manifest-unreadable': ({ file }) => `${file} kan ikke leses`,
  'json-unreadable': (problem) => `${at(problem)} kan ikke leses`,
  'format-unknown': ({ file, found }) =>
    `${file} har formatet ${quoted(found)}, som denne versjonen ikke kjenner`,
  'number-differs': (p) =>
    `${at(p)}: her står ${p.found ?? 'ingenting'}, men utregningen gir ${p.expected ?? 'ingenting'}`,
  'sum-differs': (p) => `${at(p)}: summen er ${p.found ?? 'borte'}, men skal være ${p.expected ?? 'borte'}`,
  'certificate-differs': (p) =>
    `${at(p)}: delingstallet stemmer ikke (${quoted(p.found)}, skal være ${quoted(p.expected)})`,
  'reasons-differ': (p) =>
    `${at(p)}: begrunnelsen stemmer ikke (${quoted(p.found)}, skal være ${quoted(p.expected)})`,
  'input-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men det er regnet med ${quoted(p.expected)}`,
  'csv-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'xlsx-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'docx-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'no-answer': (p) => `${at(p)}: grensene i pakken gir ingen løsning`,
};

const nn: Words = {
  'file-missing': ({ file }) => `${file} manglar i pakken`,
  'file-changed': ({ file }) => `${file} er endra etter at pakken vart laga`,
  'file-unknown': ({ file }) => `${file} står ikkje i manifest.json`,
  'manifest-unreadable': ({ file }) => `${file} kan ikkje lesast`,
  'json-unreadable': (problem) => `${at(problem)} kan ikkje lesast`,
  'format-unknown': ({ file, found }) =>
    `${file} har formatet ${quoted(found)}, som denne versjonen ikkje kjenner`,
  'number-differs': (p) =>
    `${at(p)}: her står ${p.found ?? 'ingenting'}, men utrekninga gir ${p.expected ?? 'ingenting'}`,
  'sum-differs': (p) => `${at(p)}: summen er ${p.found ?? 'borte'}, men skal vere ${p.expected ?? 'borte'}`,
  'certificate-differs': (p) =>
    `${at(p)}: delingstalet stemmer ikkje (${quoted(p.found)}, skal vere ${quoted(p.expected)})`,
  'reasons-differ': (p) =>
    `${at(p)}: grunngivinga stemmer ikkje (${quoted(p.found)}, skal vere ${quoted(p.expected)})`,
  'input-differs': (p) => `${at(p)}: her står ${quoted(p.found)}, men det er rekna med ${quoted(p.expected)}`,
  'csv-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'xlsx-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'docx-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'no-answer': (p) => `${at(p)}: grensene i pakken gir inga løysing`,
};

/** What does not agree in a package: which file, where in it, what stands there and what should. */
export const packageProblemText = (problem: PackageProblem, language: Language): string =>
  ({ nb, nn })[language][problem.code](problem);
