import type { FormField, FormState } from '../model/form.ts';
import { kommuner } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

const forms = (n: number): string => (n === 1 ? '1 skjema' : `${formatNumber(n)} skjemaer`);
const answers = (n: number): string => (n === 1 ? '1 svar' : `${formatNumber(n)} svar`);

const fields: Readonly<Record<FormField, string>> = {
  'topic-1': '1 Kvalifisering og opplæring',
  'topic-3': '3 Samarbeid mellom kommuner',
  'topic-4': '4 Behov for arbeidskraft',
  'topic-5': '5 Kapasitet og ønske',
  can: 'Kan bosette',
  wants: 'Ønsker å bosette',
  extra: 'Flere hvis behovet øker',
  health: 'Plasser, alvorlige helsebehov',
  minors: 'Enslige mindreårige',
  role: 'Rolle',
  name: 'Navn',
  email: 'E-post',
  phone: 'Telefon',
};

/** What a form that cannot be taken in is, in words that say what to do. Params: what the form says of itself. */
const states: Readonly<
  Record<
    Exclude<FormState, 'ready'>,
    (said: { readonly kommune: string; readonly year: string; readonly round: string }) => string
  >
> = {
  disagrees: ({ kommune }) =>
    `Nummer og navn i skjemaet er ikke av samme kommune (${kommune}). Velg hvilken kommune svaret er fra.`,
  'other-kommune': ({ kommune }) => `Skjemaet er fra ${kommune}, som ikke er i denne runden.`,
  'other-round': ({ year, round }) =>
    `Skjemaet gjelder ${year}, og runden er ${round}. Hent det inn i den runden.`,
  empty: () => 'Skjemaet er ikke fylt ut. Be kommunen sende det på nytt.',
  newer: () => 'Skjemaet er laget med en nyere utgave av Fordel. Oppdater Fordel, og prøv igjen.',
  'not-a-form': () => 'Filen er ikke et svarskjema fra Fordel.',
  damaged: () => 'Filen er skadet og kan ikke leses. Be kommunen sende den på nytt.',
};

/** Words for making forms, taking them in and placing free text, in bokmål. */
export const formsNb = {
  title: 'Svarskjema',
  fields,
  states,

  makeTitle: 'Lag skjemaer',
  makeHelp:
    'Ett skjema til hver kommune, i kommunens målform, med nummer og navn fylt ut. Kommunen velger selv om den svarer i Excel eller Word.',
  deadline: (date: string) => `Frist i skjemaet: ${date}`,
  noDeadline: 'Fristen er ikke satt. Sett den under Brev og status, så kommer den med i skjemaet.',
  kinds: 'Format',
  kind: { xlsx: 'Excel', docx: 'Word' },
  neutral: 'Nøytrale kommuner får',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  make: (n: number) => `Lag skjema til ${kommuner(n)}`,
  making: 'Lager skjemaer …',
  made: (n: number, folder: string) =>
    `${formatNumber(n)} ${n === 1 ? 'fil' : 'filer'} ligger i «${folder}».`,
  download: 'Last ned alle som zip',
  reveal: 'Vis mappen',

  takeTitle: 'Ta inn svar',
  takeHelp:
    'Slipp alle skjemaene i vinduet på en gang, eller velg dem. Fordel kjenner dem på innholdet, ikke på filnavnet. Ingenting lagres før du godtar.',
  choose: 'Velg filer',
  reading: (done: number, of: number) => `Leser ${formatNumber(done)} av ${formatNumber(of)} filer …`,
  summary: (ready: number, rest: number) =>
    rest === 0
      ? `${forms(ready)} kan tas inn.`
      : `${forms(ready)} kan tas inn, ${formatNumber(rest)} kan ikke.`,
  accept: (n: number) => `Ta inn ${forms(n)}`,
  mustDecide: (n: number) => `${answers(n)} må avgjøres først.`,
  nothingChosen: 'Ingen skjemaer er valgt.',
  accepted: (kommune: number, changed: number) =>
    `Tok inn svar fra ${kommuner(kommune)}: ${changed === 1 ? '1 ny eller endret opplysning' : `${formatNumber(changed)} nye eller endrede opplysninger`}.`,
  discard: 'Forkast alle',
  remove: (file: string) => `Fjern ${file}`,
  differing: 'Der skjemaet er ulikt det som står',
  preferNew: 'Bruk skjemaet',
  preferOld: 'Behold det som står',
  list: 'Skjemaer',
  cannot: 'Kan ikke tas inn',
  include: (kommune: string) => `Ta inn svaret fra ${kommune}`,
  counts: (fresh: number, differs: number, asks: number, same: number) =>
    [
      ...(fresh > 0 ? [`${formatNumber(fresh)} ${fresh === 1 ? 'nytt' : 'nye'}`] : []),
      ...(differs > 0 ? [`${formatNumber(differs)} ${differs === 1 ? 'ulikt' : 'ulike'}`] : []),
      ...(asks > 0 ? [`${formatNumber(asks)} spørsmål`] : []),
      ...(same > 0 ? [`${formatNumber(same)} som før`] : []),
    ].join(' · '),
  nothingNew: 'Alt i skjemaet står her fra før.',
  twice: (files: string) => `Kommunen har sendt flere skjemaer: ${files}. Velg ett.`,
  twiceSame: (files: string) => `Samme svar står også i ${files}.`,
  older: 'Skjemaet er av en eldre utgave. Det som ikke ble spurt om, står som før.',
  byName: 'Skjemaet mangler kommunenummer og er kjent på navnet.',
  takenBefore: (date: string) => `Denne filen ble tatt inn ${date}.`,
  badDate: (written: string) => `«${written}» er ikke en dato. Svaret blir tatt inn uten.`,
  noDate: 'Uten dato',
  dated: (date: string) => `Datert ${date}`,
  which: 'Hvilken kommune er svaret fra?',
  numberSays: (name: string) => `${name} (nummeret)`,
  nameSays: (name: string) => `${name} (navnet)`,

  columns: { field: 'Felt', old: 'Står her', new: 'I skjemaet', take: 'Gjør dette' },
  nothing: 'ingenting',
  marks: { new: 'Nytt', differs: 'Ulikt', same: 'Som før', question: 'Spørsmål' },
  take: {
    new: 'Bruk skjemaet',
    keep: 'Behold',
    both: 'Ta med begge',
    masked: 'Uten tallet',
    undecided: 'Velg',
  },
  skip: 'Ikke ta inn',
  whyNumber: (written: string) => `«${written}» er ikke et helt antall. Hvor mange er det?`,
  whyEleven: 'Teksten har et tall på elleve siffer. Er det et fødselsnummer, må det bort.',
  whyLong: 'Teksten er for lang til å tas inn. Lim inn den delen du trenger.',
  number: (field: string) => `Antall for ${field}`,

  pasteTitle: 'Lim inn svar',
  pasteHelp:
    'Kom svaret i en e-post eller et fritt dokument, lim teksten inn her. Merk en del av den, og si hvilket tema den hører til. Ingenting plasseres uten at du sier det.',
  pasteText: 'Teksten fra kommunen',
  pasteHere: 'Lim inn teksten her, eller slipp et Word-dokument i vinduet.',
  pasteStart: 'Bruk teksten',
  pasteAgain: 'Lim inn en annen tekst',
  kommune: 'Kommune',
  source: 'Kilde',
  sourceDefault: 'E-post',
  date: 'Dato',
  placeIn: 'Legg til i tema',
  selected: (n: number) => (n === 0 ? 'Merk en del av teksten' : `${formatNumber(n)} tegn er merket`),
  suggestion: (topic: string) => `Forslag: ${topic}`,
  placeSuggestion: (topic: string) => `Legg avsnittet i ${topic}`,
  placed: 'Plassert',
  notPlaced: 'Ingenting er lagt her ennå.',
  standsHere: 'Står her fra før:',
  takeAway: (topic: string) => `Ta bort fra ${topic}`,
  savePlaces: (n: number) => (n === 1 ? 'Lagre 1 del' : `Lagre ${formatNumber(n)} deler`),
  savedPlaces: (kommune: string) => `Teksten er lagt inn for ${kommune}.`,
  left: (n: number) =>
    n === 1 ? '1 avsnitt er ikke plassert' : `${formatNumber(n)} avsnitt er ikke plassert`,
  placeSelf: 'Plasser teksten selv',

  received: (file: string, date: string) => `${file}, tatt inn ${date}`,
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type FormsWords = Widened<typeof formsNb>;
