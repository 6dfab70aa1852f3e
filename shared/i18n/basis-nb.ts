import type { IgnoredReason, LayoutId, ProblemCode } from '../model/importing.ts';
import type { Indicator } from '../model/indicator.ts';
import type { MissingKind } from '../model/missing-kind.ts';
import { columnName } from './column-name.ts';
import { persons } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

const megabytes = (bytes: number): string => formatNumber(bytes / 1_000_000, 1);
const values = (n: number): string => (n === 1 ? '1 verdi' : `${formatNumber(n)} verdier`);

/** Words of Grunnlag: files on their way in, what was read, and the sources. */
export const basisNb = {
  title: 'Grunnlag',
  lead: 'Slipp filer fra IMDi, SSB eller NAV hvor som helst i vinduet, eller lim inn en tabell. Ingenting lagres før du bekrefter.',
  fetch: 'Hent inn filer',
  paste: 'Lim inn tabell',
  pasteHelp: 'Kopier i regnearket og trykk Ctrl V her.',
  pasteArea: 'Innlimt tabell',
  pasteRead: 'Les tabellen',
  drop: 'Slipp filene for å lese dem',
  noRoundYet: 'Åpne eller start en runde først. Slipp filene når du er i den.',
  reading: (name: string) => `Leser ${name} …`,
  readingShort: 'Leser',
  progress: (done: number, total: number | null) =>
    total === null ? `${megabytes(done)} MB lest` : `${megabytes(done)} av ${megabytes(total)} MB`,
  stopped: (name: string) => `${name} ble ikke lest`,
  nothingChanged: 'Ingenting i runden er endret.',
  rows: 'Rader',
  values: 'Verdier',
  matched: 'Kommuner koblet',
  matchedOf: (n: number, of: number) => `${n} av ${of}`,
  without: (names: string) => `Uten tall i filen: ${names}`,
  andMore: (n: number) => `og ${formatNumber(n)} til`,
  notFound: 'Ikke funnet',
  ambiguous: 'Kan være flere kommuner',
  whichKommune: (label: string) => `Hvilken kommune er «${label}»?`,
  notChosen: 'Ikke valgt',
  inOtherFylke: (id: string) => `${id}, i et annet fylke`,
  ignored: 'Hoppet over',
  missing: 'Mangler tall',
  problems: 'Feil i filen',
  problemCount: (n: number) =>
    n === 1 ? '1 celle ble ikke tatt med' : `${formatNumber(n)} celler ble ikke tatt med`,
  unchanged: (n: number) =>
    n === 1 ? '1 verdi finnes fra før og er lik' : `${formatNumber(n)} verdier finnes fra før og er like`,
  firstValues: 'Det som leses',
  place: (sheet: string | null, row: number, column: number | null) =>
    `${sheet === null ? '' : `ark ${sheet}, `}rad ${row}${column === null ? '' : `, kolonne ${columnName(column)}`}`,
  cell: (sheet: string | null, cell: string) =>
    sheet === null ? `celle ${cell}` : `ark ${sheet}, celle ${cell}`,
  times: (n: number) => (n === 1 ? 'én gang' : `${formatNumber(n)} ganger`),
  lines: (n: number) => (n === 1 ? '1 rad eller celle' : `${formatNumber(n)} rader eller celler`),
  forExample: (text: string) => `for eksempel «${text}»`,
  conflicts: (n: number) =>
    n === 1
      ? 'Én verdi er en annen enn den som står'
      : `${formatNumber(n)} verdier er andre enn dem som står`,
  conflictsHelp: 'Velg for alle her, eller for hver verdi i tabellen under.',
  moreConflicts: (n: number) => `Vis ${n} til`,
  conflictsCut: (shown: number, all: number) =>
    `Tabellen viser de første ${formatNumber(shown)} av ${formatNumber(all)}. For resten gjelder valget over.`,
  undecided: (n: number) => (n === 1 ? '1 verdi gjenstår.' : `${formatNumber(n)} verdier gjenstår.`),
  cameIn: (date: string) => `hentet ${date}`,
  filesDisagree: (file: string) =>
    `${file} har andre tall enn en av de andre filene. Ingenting er hentet inn. Hvilken fil skal gjelde der de er uenige?`,
  lastFileCounts: 'Den siste i listen',
  firstFileCounts: 'Den første i listen',
  receipt: 'Hentet inn',
  received: (file: string) => `${file} er hentet inn`,
  receivedCounts: (added: number, replaced: number, kept: number) =>
    [
      added === 1 ? '1 ny verdi' : `${formatNumber(added)} nye verdier`,
      replaced === 1 ? '1 endret' : `${formatNumber(replaced)} endret`,
      ...(kept === 0 ? [] : [`${formatNumber(kept)} står som før`]),
    ].join(' · '),
  changedValues: (shown: number, all: number) =>
    shown === all ? 'Det som er endret' : `Det som er endret (de første ${shown} av ${formatNumber(all)})`,
  before: 'Før',
  now: 'Nå',
  sameFile: (date: string) => `Denne filen er hentet inn før, ${date}.`,
  sameTable: (file: string, date: string) => `Samme slags tabell som ${file}, hentet ${date}.`,
  tableYear: 'Tabellen gjelder år',
  /** `rule` is null where it may be another now than when the value was carried over. */
  carried: (from: readonly string[], rule: Indicator['carryOver'] | null) =>
    from.length === 1
      ? `sto under ${from[0]}`
      : `${rule === null ? 'ført over fra' : rule === 'weighted-mean' ? 'snitt av' : 'sum av'} ${from.slice(0, -1).join(', ')} og ${from.at(-1)}`,
  remembered: 'Kolonnene er koblet som sist du hentet inn en slik tabell.',
  columnPeriodOf: 'År eller måned for raden',
  columnNew: 'Nytt tall …',
  newIndicator: 'Nytt tall',
  changeIndicator: 'Endre navn og egenskaper',
  indicatorName: 'Navn på bokmål',
  indicatorNameNn: 'Navn på nynorsk',
  indicatorUnit: 'Måles i',
  units: {
    persons: 'personer',
    percent: 'prosent',
    number: 'et annet tall',
    rating: 'vurdering fra 1 til 5',
  },
  indicatorScale: 'Teller som kriterium etter',
  scales: {
    index: 'forholdet til middelet',
    range: 'plass mellom lavest og høyest',
    rating: 'vurderingen 1 til 5',
  },
  indicatorDirection: 'Et høyt tall gir',
  directions: { up: 'flere personer', down: 'færre personer' },
  indicatorCarryOver: 'Når kommuner slås sammen',
  carryOvers: {
    sum: 'legges tallene sammen',
    'weighted-mean': 'brukes snittet etter innbyggere',
    ask: 'brukes ikke tallet',
  },
  carryOverLater: 'En endring gjelder filer du henter inn heretter.',
  indicatorSource: 'Kilde',
  saveIndicator: 'Lagre tallet',
  savedIndicator: (name: string) => `«${name}» er lagret og kan brukes som kriterium`,
  prefer: 'Hvilke tall skal gjelde?',
  preferNew: 'De nye, fra denne filen',
  preferOld: 'De som står fra før',
  chooseFirst: 'Velg først om de nye eller de gamle tallene skal gjelde.',
  standing: 'Står nå',
  incoming: 'I filen',
  from: 'Fra',
  takingIn: 'Henter inn',
  takenIn: (done: number, of: number) => `${formatNumber(done)} av ${formatNumber(of)} verdier hentet inn`,
  confirm: 'Bekreft og hent inn',
  discard: 'Forkast',
  confirmAll: (n: number) => `Bekreft alle ${n}`,
  imported: (file: string, n: number) =>
    `${file} er hentet inn: ${values(n)} er ${n === 1 ? 'ny' : 'nye'} eller endret`,
  importedAll: (files: number, n: number) =>
    `${formatNumber(files)} ${files === 1 ? 'fil' : 'filer'} er hentet inn: ${values(n)} er ${n === 1 ? 'ny' : 'nye'} eller endret`,
  discarded: (file: string) => `${file} er forkastet`,
  sources: 'Kilder i runden',
  noSources: 'Ingen filer er hentet inn ennå. Innbyggertall og kommuner følger med Fordel.',
  file: 'Fil',
  kind: 'Innhold',
  when: 'Hentet',
  who: 'Av',
  kommunerHead: 'Kommuner',
  remove: 'Fjern',
  removeFile: (file: string) => `Fjern ${file}`,
  removed: (file: string) => `${file} er fjernet. Du kan angre.`,
  exampleLayout: 'Følger med eksempelet',
  /** What Fordel itself has called a source, in this language. */
  ownSource: (name: string) => name,
  roundLayout: 'Fra en tidligere runde',
  roundCell: (of: string, unused: string | undefined) => {
    const names: Readonly<Record<string, string>> = { anmodning: 'anmodningen', anbefaling: 'anbefalingen' };
    return `${names[of] ?? 'vedtaket'}${unused === undefined ? '' : ` og ${unused} ${unused === '1' ? 'ubrukt plass' : 'ubrukte plasser'}`}`;
  },
  ofPersons: (n: number) => `av ${persons(n)}`,
  newestValuesOf: (shown: number, all: number) =>
    shown === all ? values(all) : `de nyeste ${formatNumber(shown)} av ${formatNumber(all)} verdier`,
  registerLayout: 'Følger med Fordel',
  checksum: 'Sjekksum (SHA-256)',
  shown: 'Tall per kommune',
  indicator: 'Tall',
  period: 'Periode',
  number: 'Verdi',
  sourceHead: 'Kilde',
  cellHead: 'Sted i filen',
  kommune: 'Kommune',
  noValues: 'Ingen verdier',
  noneMapped: 'Ingen verdier ennå. Velg over kolonnene hva tallene er.',
  columnIs: (header: string) => `Hva kolonnen «${header}» er`,
  columnKommune: 'Kommune',
  columnBeside: 'Kommune, for tallene til høyre',
  columnUnused: 'Ikke bruk',
  columnPeriod: (header: string) => `Periode for «${header}»`,
  columnsCut: (shown: number, all: number) =>
    `Tabellen viser ${formatNumber(shown)} av ${formatNumber(all)} kolonner.`,
  moreColumns: (n: number) => (n === 1 ? 'Vis 1 kolonne til' : `Vis ${formatNumber(n)} kolonner til`),
  mapHelp: 'Fordel har gjettet hva kolonnene er. Rett på det som er feil.',
  turnedLayout: 'Tabell med kommunene bortover',
  turnedHelp: 'Her er tabellen snudd: Hver kolonne er en rad i filen.',
  rowOfFile: (row: number) => `rad ${row}`,
  target: (series: string, n: number, year: number) =>
    `Filen har «${series}» for hele fylket: ${formatNumber(n)} for ${year}.`,
  takeTarget: (n: number) => `Bruk ${formatNumber(n)} som måltall`,
  layouts: {
    'imdi-long': 'IMDi, lang tabell',
    'imdi-wide': 'IMDi, bred tabell',
    'imdi-web': 'IMDi, tabell fra nettsiden',
    'nav-hl060': 'NAV, helt ledige',
    'nav-long': 'NAV, lang tabell',
    'ssb-table': 'SSB, statistikkbanken',
    'ssb-jsonstat': 'SSB, JSON-stat',
    'plain-table': 'Tabell med en kommunekolonne',
  } satisfies Record<LayoutId, string> as Record<LayoutId, string>,
  missingKinds: {
    missing: 'mangler',
    hidden: 'skjult av personvern',
    'not-asked': 'ikke anmodet',
    awaiting: 'venter på svar',
    'below-four': 'færre enn fire',
    'not-yet': 'ikke klart ennå',
    'cannot-occur': 'kan ikke forekomme',
  } satisfies Record<MissingKind, string> as Record<MissingKind, string>,
  ignoredReasons: {
    'other-fylke': 'kommuner i andre fylker',
    'other-structure': 'kommuner i en annen kommuneinndeling',
    divided: 'kommuner som er delt, der tallet ikke kan deles',
    'ask-carry-over': 'sammenslåtte kommuner der tallet ikke kan slås sammen',
    'empty-column': 'år uten tall i hele landet',
    fylke: 'rader for hele fylker',
    'not-a-kommune': 'summer og hele landet',
    'unit-percent': 'samme tall i prosent',
    'other-sheet': 'ark eller tabeller som Fordel ikke kjenner',
    repeated: 'samme verdi en gang til',
    'no-kommune': 'rader uten kommune',
    'no-period': 'verdier uten år eller måned',
    'unclear-column': 'kolonner som ikke er lest, fordi det er uklart hvilket tall de gjelder',
    'only-some': 'rader om bare noen i kommunen: ett kjønn, en aldersgruppe eller en bydel',
    'one-sex': 'tall for bare kvinner eller bare menn, der tallet for begge mangler',
    summed: 'tall for hver alder og hvert kjønn, lagt sammen til innbyggere i alt',
  } satisfies Record<IgnoredReason, string> as Record<IgnoredReason, string>,
  problemCodes: {
    'number-negative': 'tallet er under null',
    'number-fractional': 'tallet har desimaler, men skal være hele personer',
    'number-too-large': 'tallet er for stort',
    'number-ambiguous':
      'tallet kan leses på to måter: tegnet foran de tre siste sifrene kan skille tusener eller desimaler. Skriv det med mellomrom eller uten skilletegn, for eksempel 24 000',
    'share-out-of-range':
      'andelen må være fra 0 til 100 prosent; la tallet telle etter «plass mellom lavest og høyest» om det kan være utenfor',
    'share-as-fraction':
      'tallene ser ut til å være deler av 1, ikke prosent. Skriv dem i prosent, for eksempel 62,5 i stedet for 0,625',
    'not-a-number': 'dette er ikke et tall',
    'formula-error': 'formelen i cellen gir feil',
    'formula-without-value': 'formelen har ikke noe lagret resultat',
    'number-and-name-disagree': 'kommunenummer og navn passer ikke sammen',
    'year-assumed':
      'tabellen sier ikke hvilket år den gjelder. Tallene er ført på rundens år; se at det stemmer',
    'figure-unnamed':
      'tabellen sier ikke hva tallene teller, bare hvem. Se etter i kilden, og gi dem et navn som sier det, under Grunnlag',
    'row-uneven': 'raden har et annet antall felt enn overskriften',
  } satisfies Record<ProblemCode, string> as Record<ProblemCode, string>,
};
