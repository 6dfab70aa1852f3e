import { backupNb } from './backup-nb.ts';
import { basisNb } from './basis-nb.ts';
import { chartsNb } from './charts-nb.ts';
import { persons } from './counts-nb.ts';
import { fordelingNb } from './fordeling-nb.ts';
import { formatNumber } from './format-number.ts';
import { formsNb } from './forms-nb.ts';
import { historieNb } from './historie-nb.ts';
import { hjelpNb } from './hjelp-nb.ts';
import { inputNb } from './input-nb.ts';
import { letterScreenNb } from './letter-screen-nb.ts';
import { loggNb } from './logg-nb.ts';
import { mapNb } from './map-nb.ts';
import { moeteNb } from './moete-nb.ts';
import { oppfolgingKartNb } from './oppfolging-kart-nb.ts';
import { oppfolgingNb } from './oppfolging-nb.ts';
import { packageNb } from './package-nb.ts';
import { packageScreenNb } from './package-screen-nb.ts';
import { recordNb } from './record-nb.ts';
import { robustnessNb } from './robustness-nb.ts';
import { roundFileNb } from './round-file-nb.ts';
import { runderNb } from './runder-nb.ts';
import { velgNb } from './velg-nb.ts';
import { workNb } from './work-nb.ts';

/** Words of the screens in bokmål: the source of the keys. Nynorsk must satisfy this shape. The areas meet here. */

export const screensNb = {
  persons,

  app: {
    skip: 'Hopp til innholdet',
    steps: 'Trinn i runden',
    round: 'Runde',
    chooseRound: 'Velg runde',
    shared: (placed: number, target: number) => `${formatNumber(placed)} av ${formatNumber(target)} fordelt`,
    unplaced: (n: number) => `ikke plassert: ${formatNumber(n)}`,
    noTarget: 'Måltallet er ikke satt',
    noAnswer: 'Tallene går ikke opp',
    undo: 'Angre',
    redo: 'Gjør om',
    undone: (what: string) => `Angret: ${what}`,
    unanswered:
      'Fordel svarer ikke, og det er ikke sikkert at dette er lagret. Prøv på nytt når Fordel svarer igjen.',
    redone: (what: string) => `Gjort om igjen: ${what}`,
    search: 'Søk kommune eller kommando',
    searchShort: 'Søk kommune',
    searchResults: 'Treff',
    noHits: 'Ingen treff',
    kommuneHit: 'kommune',
    language: 'Språk',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    theme: 'Utseende',
    light: 'Lyst',
    dark: 'Mørkt',
    close: 'Lukk',
    cancel: 'Avbryt',
    save: 'Lagre',
    saved: 'Alt er lagret',
    saving: 'Lagrer …',
    details: 'Teknisk forklaring',
    loading: 'Henter runden …',
    exampleRound: 'Eksempelrunde',
    examplePublic: 'Laget av offentlige tall. Måltallet er summen av IMDis første anmodning for 2022.',
    exampleInvented: 'Oppdiktet fylke',
    exampleInventedText: 'Kommuner, tekster og tall er laget for øving.',
    failedTitle: 'Noe gikk galt i vinduet',
    failedText: 'Det du har gjort, er lagret. Last vinduet på nytt for å gå videre.',
    reload: 'Last på nytt',
    noDoorTitle: 'Vinduet er ikke koblet til Fordel',
    noDoorText:
      'Åpne adressen som Fordel skrev ut da programmet startet. Den gjelder til programmet stoppes.',
  },

  steps: {
    runde: 'Runde',
    grunnlag: 'Grunnlag',
    innspill: 'Innspill',
    kriterier: 'Kriterier',
    fordeling: 'Fordeling',
    moete: 'Møte',
    anbefaling: 'Anbefaling',
    oppfolging: 'Oppfølging',
  },

  status: {
    target: (n: number) => `måltall ${formatNumber(n)}`,
    targetMissing: 'måltall mangler',
    linked: (known: number, all: number) => `${known} av ${all} koblet`,
    noFiles: 'ingen filer ennå',
    notStarted: 'ikke startet',
    lacking: (n: number) => `${n} mangler svar`,
    allAnswered: 'alle har svart',
    allShared: 'alt fordelt',
    waitsForTarget: 'venter på måltall',
    conflict: 'går ikke opp',
    warnings: (n: number) => (n === 1 ? '1 varsel' : `${n} varsler`),
    ready: 'klar til eksport',
  },

  start: {
    title: 'Velkommen til Fordel',
    lead: 'Fra måltallet for fylket til ett tall per kommune, med grunner i personer og et bevis mottakeren kan regne etter.',
    sampleTitle: 'Se hvordan det virker',
    sample: 'Åpne Trøndelag 2022',
    sampleText: 'Offentlige tall fra IMDi, SSB og NAV: 641 personer på 24 kommuner.',
    invented: 'Åpne Eksempelfylket',
    inventedText: 'Et oppdiktet fylke med innspill fra 16 kommuner, til å øve på.',
    newTitle: 'Start din egen runde',
    newText: 'Velg år og fylke. Kommuner og innbyggertall ligger klare.',
  },

  round: {
    title: 'Runde',
    year: 'År',
    fylke: 'Fylke',
    chooseFylke: 'Velg fylke',
    fylkeMissing: 'Velg et fylke først.',
    create: 'Start runde',
    created: (name: string) => `Runden ${name} er startet`,
    target: 'Måltall',
    targetHelp: 'Et nytt måltall blir en ny versjon. Ingen versjon blir borte.',
    number: 'Personer',
    minors: 'Av dem enslige mindreårige',
    source: 'Kilde',
    sourceHelp: 'For eksempel brev fra IMDi',
    date: 'Dato',
    addTarget: 'Legg til måltall',
    targetAdded: (n: number) => `Måltallet er nå ${formatNumber(n)}`,
    version: 'Versjon',
    inForce: 'gjelder nå',
    change: 'Endring',
    asked: 'Hvem som anmodes',
    askedHelp:
      'Bare kommuner som anmodes, får tall. Å ta inn eller ut en kommune mot fjoråret trenger en grunn.',
    askedCount: (n: number, of: number) => `${n} av ${of} kommuner anmodes`,
    askedHead: 'Anmodes',
    askedLast: 'Anmodet i fjor',
    isAsked: (name: string) => `${name} anmodes`,
    reason: 'Grunn',
    reasonFor: (name: string, asked: boolean) =>
      asked ? `Hvorfor skal ${name} anmodes?` : `Hvorfor skal ${name} ikke anmodes?`,
    yes: 'ja',
    no: 'nei',
    rounds: 'Andre runder',
    open: 'Åpne',
    fillNumber: 'Skriv måltallet som et helt antall personer.',
    fillSource: 'Skriv hvor måltallet kommer fra.',
    fillDate: 'Skriv en dato som finnes, med dag, måned og år: 14.11.2026.',
    fillReason: 'Skriv en grunn på minst tre tegn.',
    writeReason: 'Skriv grunn',
    writeReasonFor: (name: string) => `Skriv grunn for ${name}`,
    changeReason: 'Endre grunn',
    changeReasonFor: (name: string) => `Endre grunn for ${name}`,
  },

  basis: basisNb,

  record: recordNb,
  forms: formsNb,
  letters: letterScreenNb,

  input: inputNb,

  work: workNb,

  fordeling: fordelingNb,
  robustness: robustnessNb,
  charts: chartsNb,
  map: mapNb,
  logg: loggNb,

  moete: moeteNb,
  velg: velgNb,
  oppfolging: oppfolgingNb,
  oppfolgingKart: oppfolgingKartNb,
  runder: runderNb,
  historie: historieNb,
  hjelp: hjelpNb,
  kopier: backupNb,
  roundFile: roundFileNb,

  packageMore: packageScreenNb,
  package: packageNb,

  commands: {
    go: (screen: string) => `Gå til ${screen}`,
    fetch: 'Hent inn filer',
    export: 'Lag anbefalingspakke',
    toggleTheme: 'Bytt mellom lyst og mørkt',
    toggleLanguage: 'Bytt til nynorsk',
    sample: 'Åpne Trøndelag 2022',
    invented: 'Åpne Eksempelfylket',
    newRound: 'Start en ny runde',
    search: 'Søk',
  },

  history: {
    unknown: 'siste endring',
    'target.add': (number: string) => `måltall ${number}`,
    'asked.set': (kommune: string) => `hvem som anmodes: ${kommune}`,
    'import.confirm': (file: string) => `hent inn ${file}`,
    'import.remove': (file: string) => `fjern ${file}`,
    'innspill.save': (kommune: string, topic: string) => `tema ${topic} for ${kommune}`,
    'forms.accept': 'ta inn svarskjema',
    'forms.place': (kommune: string) => `plasser tekst for ${kommune}`,
    'capacity.save': (kommune: string) => `kapasitet for ${kommune}`,
    'samarbeid.save': (name: string) => `samarbeid ${name}`,
    'samarbeid.remove': (name: string) => `fjern samarbeid ${name}`,
    'capacity.asMax': (kommune: string) => `høyest er kapasitet: ${kommune}`,
    'criteria.save': 'kriterier',
    'criteria.usePreset': 'bytt kriteriesett',
    'lock.set': (kommune: string, number: string) => `lås ${kommune} på ${number}`,
    'lock.remove': (kommune: string) => `fjern låsen på ${kommune}`,
    'bounds.set': (kommune: string) => `grenser for ${kommune}`,
    'bounds.remove': (kommune: string) => `fjern grenser for ${kommune}`,
    'rest.set': 'ikke plassert',
    'minors.set': 'enslige mindreårige',
    'minors.remove': 'fjern enslige mindreårige',
    'lot.set': 'loddtrekning',
    'lot.remove': 'fjern loddtrekningen',
    all: 'alle',
  },
};

/** Widens the literals, so that another language may say it in its own way. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type ScreenWords = Widened<typeof screensNb>;
