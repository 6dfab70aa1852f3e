import { formatDate } from './format-date.ts';

/** The words of Innspill → Brev og status. */
export const letterScreenNb = {
  title: (answered: number, all: number) => `${answered} av ${all} kommuner har svart`,
  deadline: (date: string, daysLeft: number) =>
    daysLeft > 1
      ? `Fristen er ${formatDate(date)}, om ${daysLeft} dager.`
      : daysLeft === 1
        ? `Fristen er i morgen, ${formatDate(date)}.`
        : daysLeft === 0
          ? 'Fristen er i dag.'
          : `Fristen var ${formatDate(date)}, for ${daysLeft === -1 ? 'én dag' : `${-daysLeft} dager`} siden.`,
  noDeadline: 'Fristen er ikke satt.',
  statuses: {
    none: 'Ikke laget',
    made: 'Laget, ikke sendt',
    sent: 'Sendt',
    reminded: 'Påminnet',
    answered: 'Svart',
    approved: 'Godkjent',
  },
  late: 'etter fristen',
  empty: 'tomt svar',
  progressOf: (label: string, count: number) => `${label}: ${count}`,
  filter: 'Vis',
  filters: {
    all: (n: number) => `Alle ${n}`,
    unsent: (n: number) => `Ikke sendt ${n}`,
    missing: (n: number) => `Mangler svar ${n}`,
    answered: (n: number) => `Svart ${n}`,
    approved: (n: number) => `Godkjent ${n}`,
    followUp: (n: number) => `Følg opp ${n}`,
  },
  nobody: 'Ingen kommuner her.',
  table: 'Kommunene med brev og svar',
  columns: {
    name: 'Kommune',
    status: 'Status',
    language: 'Målform',
    sent: 'Sendt',
    reminded: 'Påminnet',
    answered: 'Svart',
    approved: 'Godkjent',
  },
  sortBy: (column: string) => `Sorter etter ${column}`,
  selectAll: 'Velg alle som vises',
  select: (name: string) => `Velg ${name}`,
  open: (name: string) => `Vis brev og svar for ${name}`,
  ask: 'Velg målform',
  languageOf: (name: string) => `Målform i brevet til ${name}`,
  languages: { nb: 'bokmål', nn: 'nynorsk' },
  follows: 'følger kommunen',
  chosen: (n: number) => (n === 1 ? '1 kommune valgt' : `${n} kommuner valgt`),
  onDate: 'Dato',
  markSent: 'Merk brev som sendt',
  markReminded: 'Merk påminnelse som sendt',
  approve: 'Godkjenn svarene',
  makeRequest: (n: number | null) =>
    n === null ? 'Lag brev til alle' : n === 1 ? 'Lag brev til 1' : `Lag brev til ${n}`,
  makeReminder: (n: number) => (n === 1 ? 'Lag 1 påminnelse' : `Lag ${n} påminnelser`),
  making: 'Lager brev …',
  letterDate: 'Dato på brevet',
  newDeadline: 'Ny frist i påminnelsen',
  made: (n: number, folder: string) =>
    n === 1 ? `1 brev ligger i «${folder}».` : `${n} brev ligger i «${folder}».`,
  madeHelp:
    'Der ligger også e-posttekster, svarskjema og vedlegg. Brevene er ikke sendt: send dem selv, og merk dem så som sendt.',
  deliver: 'Lag innspill til IMDi',
  delivering: 'Lager innspill …',
  delivered: (version: number, folder: string) =>
    `Innspill til IMDi, versjon ${version}, ligger i «${folder}».`,
  deliveredOk: 'Lest tilbake og kontrollert: alt stemmer.',
  deliveredNotOk: (n: number) => `Lest tilbake: ${n} ting stemmer ikke.`,
  deliverHelp:
    'Svarene og kapasiteten fra hver kommune, og hvem som ikke har svart. Trenger verken måltall, kriterier eller fordeling. Notater er bare med der du har valgt det.',
  deliveries: (version: number, language: string, date: string) => `Versjon ${version}, ${language}, ${date}`,
  setup: 'Om brevene',
  setupHelp: 'Gjelder alle brev i runden. Lagres mens du skriver.',
  fields: {
    deadline: 'Frist for svar',
    contactRole: 'Kontakt i fylkeskommunen (rolle)',
    contactEmail: 'E-post',
    contactPhone: 'Telefon',
    caseNumber: 'Vår ref. (saksnummer)',
  },
  neutral: (n: number) =>
    n === 1 ? 'Målform til den ene nøytrale kommunen' : `Målform til de ${n} nøytrale kommunene`,
  attachments: 'Vedlegg',
  criteria: 'Kriteriene',
  criteriaStates: { none: 'nei', proposed: 'forslag', decided: 'fastsatt' },
  anmodning: (year: number) => `Anmodningen for ${year} til kommunene i fylket`,
  addImdi: 'Legg ved brevet fra IMDi',
  addOther: 'Legg ved en fil',
  imdiTitle: 'Brev fra IMDi',
  remove: (title: string) => `Fjern ${title}`,
  templates: 'Brevmaler',
  templatesHelp:
    'Last ned standardmalen, endre den i Word, og velg den her. Felt som {{kommune}} og {{frist}} fylles ut for hver kommune.',
  templateOf: {
    request: { nb: 'Brev, bokmål', nn: 'Brev, nynorsk' },
    reminder: { nb: 'Påminnelse, bokmål', nn: 'Påminnelse, nynorsk' },
    recommendation: { nb: 'Anbefaling, bokmål', nn: 'Anbefaling, nynorsk' },
    case: { nb: 'Saksframlegg, bokmål', nn: 'Saksframlegg, nynorsk' },
  },
  standard: 'standardmalen',
  getStandard: 'Last ned',
  getStandardOf: (name: string) => `Last ned standardmalen: ${name}`,
  chooseOwn: 'Velg egen',
  chooseOwnOf: (name: string) => `Velg egen mal: ${name}`,
  backToStandard: (name: string) => `Tilbake til standardmalen: ${name}`,
  saved: (name: string) => `«${name}» er lagret.`,
  close: 'Lukk',
  letterTo: 'Brev til kommunen',
  noLetter: 'Det er ikke laget noe brev ennå.',
  kinds: { request: 'Brev', reminder: 'Påminnelse' },
  dated: (date: string) => `datert ${date}`,
  openLetter: 'Åpne i Word',
  journalNumber: 'Journalpost',
  journalDate: 'Journaldato',
  replyJournalNumber: 'Journalpost, svar',
  replyJournalDate: 'Journaldato, svar',
  notSent: 'ikke sendt',
  sentOn: (date: string) => `sendt ${date}`,
  whichLetter: 'Brev og påminnelser',
  notEmail: 'Skriv en e-postadresse, som navn@eksempel.no.',
  theirRef: 'Deres ref.',
  reply: 'Svaret vi fikk',
  repliedOn: 'Svart',
  replyFromTexts: (date: string) => `Datoen er hentet fra teksten i svaret (${date}).`,
  noReply: 'Kommunen har ikke svart.',
  emptyReply: 'Svaret er tomt og må følges opp.',
  approvedOn: 'Godkjent av fylkeskommunen',
  history: {
    'letters.setup': 'opplysninger om brevene',
    'letters.setTemplate': 'brevmal',
    'letters.make': 'laging av brev',
    'letters.sent': 'merking av sendte brev',
    'letters.journal': 'journalpost',
    'letters.addAttachment': 'nytt vedlegg',
    'letters.removeAttachment': 'fjernet vedlegg',
    'reply.approve': 'godkjenning av svar',
    'letters.kommune': (name: string) => `målform og referanse for ${name}`,
    'reply.save': (name: string) => `svaret fra ${name}`,
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type LetterScreenWords = Widened<typeof letterScreenNb>;
