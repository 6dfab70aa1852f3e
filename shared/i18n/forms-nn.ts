import { kommuner } from './counts-nn.ts';
import { formatNumber } from './format-number.ts';
import type { FormsWords } from './forms-nb.ts';

const forms = (n: number): string => `${formatNumber(n)} skjema`;
const answers = (n: number): string => `${formatNumber(n)} svar`;

/** Words for making forms, taking them in and placing free text, in nynorsk. */
export const formsNn: FormsWords = {
  title: 'Svarskjema',
  fields: {
    'topic-1': '1 Kvalifisering og opplæring',
    'topic-3': '3 Samarbeid mellom kommunar',
    'topic-4': '4 Behov for arbeidskraft',
    'topic-5': '5 Kapasitet og ønske',
    can: 'Kan busetje',
    wants: 'Ønskjer å busetje',
    extra: 'Fleire om behovet aukar',
    health: 'Plassar, alvorlege helsebehov',
    minors: 'Einslege mindreårige',
    role: 'Rolle',
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
  },
  states: {
    disagrees: ({ kommune }) =>
      `Nummer og namn i skjemaet er ikkje av same kommune (${kommune}). Vel kva kommune svaret er frå.`,
    'other-kommune': ({ kommune }) => `Skjemaet er frå ${kommune}, som ikkje er i denne runden.`,
    'other-round': ({ year, round }) =>
      `Skjemaet gjeld ${year}, og runden er ${round}. Hent det inn i den runden.`,
    empty: () => 'Skjemaet er ikkje fylt ut. Be kommunen sende det på nytt.',
    newer: () => 'Skjemaet er laga med ei nyare utgåve av Fordel. Oppdater Fordel, og prøv igjen.',
    'not-a-form': () => 'Fila er ikkje eit svarskjema frå Fordel.',
    damaged: () => 'Fila er skadd og kan ikkje lesast. Be kommunen sende henne på nytt.',
  },

  makeTitle: 'Lag skjema',
  makeHelp:
    'Eitt skjema til kvar kommune, i målforma til kommunen, med nummer og namn fylt ut. Kommunen vel sjølv om han svarer i Excel eller Word.',
  deadline: (date) => `Frist i skjemaet: ${date}`,
  noDeadline: 'Fristen er ikkje sett. Set han under Brev og status, så kjem han med i skjemaet.',
  kinds: 'Format',
  kind: { xlsx: 'Excel', docx: 'Word' },
  neutral: 'Nøytrale kommunar får',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  make: (n) => `Lag skjema til ${kommuner(n)}`,
  making: 'Lagar skjema …',
  made: (n, folder) => `${formatNumber(n)} ${n === 1 ? 'fil' : 'filer'} ligg i «${folder}».`,
  download: 'Last ned alle som zip',
  reveal: 'Vis mappa',

  takeTitle: 'Ta inn svar',
  takeHelp:
    'Slepp alle skjemaa i vindauget på ein gong, eller vel dei. Fordel kjenner dei på innhaldet, ikkje på filnamnet. Ingenting blir lagra før du godtek.',
  choose: 'Vel filer',
  reading: (done, of) => `Les ${formatNumber(done)} av ${formatNumber(of)} filer …`,
  summary: (ready, rest) =>
    rest === 0
      ? `${forms(ready)} kan takast inn.`
      : `${forms(ready)} kan takast inn, ${formatNumber(rest)} kan ikkje.`,
  accept: (n) => `Ta inn ${forms(n)}`,
  mustDecide: (n) => `${answers(n)} må avgjerast først.`,
  nothingChosen: 'Ingen skjema er valde.',
  accepted: (kommune, changed) =>
    `Tok inn svar frå ${kommuner(kommune)}: ${changed === 1 ? '1 ny eller endra opplysning' : `${formatNumber(changed)} nye eller endra opplysningar`}.`,
  discard: 'Forkast alle',
  remove: (file) => `Fjern ${file}`,
  differing: 'Der skjemaet er ulikt det som står',
  preferNew: 'Bruk skjemaet',
  preferOld: 'Behald det som står',
  list: 'Skjema',
  cannot: 'Kan ikkje takast inn',
  include: (kommune) => `Ta inn svaret frå ${kommune}`,
  counts: (fresh, differs, asks, same) =>
    [
      ...(fresh > 0 ? [`${formatNumber(fresh)} ${fresh === 1 ? 'nytt' : 'nye'}`] : []),
      ...(differs > 0 ? [`${formatNumber(differs)} ${differs === 1 ? 'ulikt' : 'ulike'}`] : []),
      ...(asks > 0 ? [`${formatNumber(asks)} spørsmål`] : []),
      ...(same > 0 ? [`${formatNumber(same)} som før`] : []),
    ].join(' · '),
  nothingNew: 'Alt i skjemaet står her frå før.',
  twice: (files) => `Kommunen har sendt fleire skjema: ${files}. Vel eitt.`,
  twiceSame: (files) => `Same svaret står også i ${files}.`,
  older: 'Skjemaet er av ei eldre utgåve. Det det ikkje vart spurt om, står som før.',
  byName: 'Skjemaet manglar kommunenummer og er kjent på namnet.',
  takenBefore: (date) => `Denne fila vart teken inn ${date}.`,
  badDate: (written) => `«${written}» er ikkje ein dato. Svaret blir teke inn utan.`,
  noDate: 'Utan dato',
  dated: (date) => `Datert ${date}`,
  which: 'Kva kommune er svaret frå?',
  numberSays: (name) => `${name} (nummeret)`,
  nameSays: (name) => `${name} (namnet)`,

  columns: { field: 'Felt', old: 'Står her', new: 'I skjemaet', take: 'Gjer dette' },
  nothing: 'ingenting',
  marks: { new: 'Nytt', differs: 'Ulikt', same: 'Som før', question: 'Spørsmål' },
  take: {
    new: 'Bruk skjemaet',
    keep: 'Behald',
    both: 'Ta med begge',
    masked: 'Utan talet',
    undecided: 'Vel',
  },
  skip: 'Ikkje ta inn',
  whyNumber: (written) => `«${written}» er ikkje eit heilt tal. Kor mange er det?`,
  whyEleven: 'Teksten har eit tal på elleve siffer. Er det eit fødselsnummer, må det bort.',
  whyLong: 'Teksten er for lang til å takast inn. Lim inn den delen du treng.',
  number: (field) => `Tal for ${field}`,

  pasteTitle: 'Lim inn svar',
  pasteHelp:
    'Kom svaret i ein e-post eller eit fritt dokument, lim teksten inn her. Merk ein del av han, og sei kva tema han høyrer til. Ingenting blir plassert utan at du seier det.',
  pasteText: 'Teksten frå kommunen',
  pasteHere: 'Lim inn teksten her, eller slepp eit Word-dokument i vindauget.',
  pasteStart: 'Bruk teksten',
  pasteAgain: 'Lim inn ein annan tekst',
  kommune: 'Kommune',
  source: 'Kjelde',
  sourceDefault: 'E-post',
  date: 'Dato',
  placeIn: 'Legg til i tema',
  selected: (n) =>
    n === 0 ? 'Merk ein del av teksten' : n === 1 ? '1 teikn er merkt' : `${formatNumber(n)} teikn er merkte`,
  suggestion: (topic) => `Forslag: ${topic}`,
  placeSuggestion: (topic) => `Legg avsnittet i ${topic}`,
  placed: 'Plassert',
  notPlaced: 'Ingenting er lagt her enno.',
  standsHere: 'Står her frå før:',
  takeAway: (topic) => `Ta bort frå ${topic}`,
  savePlaces: (n) => (n === 1 ? 'Lagre 1 del' : `Lagre ${formatNumber(n)} delar`),
  savedPlaces: (kommune) => `Teksten er lagd inn for ${kommune}.`,
  left: (n) => (n === 1 ? '1 avsnitt er ikkje plassert' : `${formatNumber(n)} avsnitt er ikkje plasserte`),
  placeSelf: 'Plasser teksten sjølv',

  received: (file, date) => `${file}, teke inn ${date}`,
};
