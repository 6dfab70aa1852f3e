import type { Language, PackageProblem, PackageProblemCode } from '../model/package.ts';

type Words = Readonly<Record<PackageProblemCode, (problem: PackageProblem) => string>>;

const quoted = (value: string | null): string => (value === null ? '–' : `«${value}»`);

const at = ({ file, at: place }: PackageProblem): string => (place === null ? file : `${file}, ${place}`);

/** The data that a file is made of. */
const dataOf = ({ file }: PackageProblem): string =>
  file.startsWith('innspill.') ? 'innspill.json' : 'anbefaling.json';

const slide: Readonly<Record<Language, string>> = { nb: 'lysbilde', nn: 'lysbilete' };

/** A place is told as the check found it, «ppt/slides/slide5.xml (lysbilde 5 …)»; what a slide is called is the reader's. */
const placeText = (place: string | null, language: Language): string | null =>
  place?.replace(/^(ppt\/[^ ]+ \()lysbilde(?= \d)/, `$1${slide[language]}`) ?? null;

/** What stands there and what should, where that can be said. */
const parting = ({ found, expected }: PackageProblem, should: string): string =>
  found === null && expected === null ? '' : ` (${quoted(found)}, ${should} ${quoted(expected)})`;

const nb: Words = {
  'file-missing': ({ file }) => `${file} mangler i pakken`,
  'file-changed': ({ file }) => `${file} er endret etter at pakken ble laget`,
  'file-unknown': ({ file }) => `${file} står ikke i manifest.json`,
  'manifest-unreadable': ({ file }) => `${file} kan ikke leses`,
  'manifest-differs': (p) => `${at(p)}: her står ${quoted(p.found)}, men pakken gir ${quoted(p.expected)}`,
  'document-unreadable': ({ file }) => `${file} er skadet og kan ikke leses`,
  'not-as-made': (p) =>
    `${at(p)}: filen er ikke slik Fordel lager den av ${dataOf(p)}${parting(p, 'skal være')}`,
  'data-differs': (p) =>
    p.found === null
      ? `${p.file} sier ikke hvilken ${dataOf(p)} den er laget av`
      : `${p.file} er laget av en annen ${dataOf(p)} enn den i pakken`,
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
  'xlsx-differs': (p) => `${at(p)}: her står ${quoted(p.found)}, men ${dataOf(p)} har ${quoted(p.expected)}`,
  'docx-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'robustness-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men de samme trekningene gir ${quoted(p.expected)}`,
  'version-differs': (p) =>
    `${at(p)}: listen over endringer sier ${quoted(p.found)}, men versjonen har ${quoted(p.expected)}`,
  'no-answer': (p) => `${at(p)}: grensene i pakken gir ingen løsning`,
};

const nn: Words = {
  'file-missing': ({ file }) => `${file} manglar i pakken`,
  'file-changed': ({ file }) => `${file} er endra etter at pakken vart laga`,
  'file-unknown': ({ file }) => `${file} står ikkje i manifest.json`,
  'manifest-unreadable': ({ file }) => `${file} kan ikkje lesast`,
  'manifest-differs': (p) => `${at(p)}: her står ${quoted(p.found)}, men pakken gir ${quoted(p.expected)}`,
  'document-unreadable': ({ file }) => `${file} er skadd og kan ikkje lesast`,
  'not-as-made': (p) =>
    `${at(p)}: fila er ikkje slik Fordel lagar henne av ${dataOf(p)}${parting(p, 'skal vere')}`,
  'data-differs': (p) =>
    p.found === null
      ? `${p.file} seier ikkje kva for ein ${dataOf(p)} fila er laga av`
      : `${p.file} er laga av ein annan ${dataOf(p)} enn den i pakken`,
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
  'xlsx-differs': (p) => `${at(p)}: her står ${quoted(p.found)}, men ${dataOf(p)} har ${quoted(p.expected)}`,
  'docx-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men anbefaling.json har ${quoted(p.expected)}`,
  'robustness-differs': (p) =>
    `${at(p)}: her står ${quoted(p.found)}, men dei same trekningane gir ${quoted(p.expected)}`,
  'version-differs': (p) =>
    `${at(p)}: lista over endringar seier ${quoted(p.found)}, men versjonen har ${quoted(p.expected)}`,
  'no-answer': (p) => `${at(p)}: grensene i pakken gir inga løysing`,
};

/** What does not agree in a package: which file, where in it, what stands there and what should. */
export const packageProblemText = (problem: PackageProblem, language: Language): string =>
  ({ nb, nn })[language][problem.code]({ ...problem, at: placeText(problem.at, language) });
