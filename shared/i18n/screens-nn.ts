import { backupNn } from './backup-nn.ts';
import { basisNn } from './basis-nn.ts';
import { chartsNn } from './charts-nn.ts';
import { persons } from './counts-nn.ts';
import { fordelingNn } from './fordeling-nn.ts';
import { formatNumber } from './format-number.ts';
import { formsNn } from './forms-nn.ts';
import { historieNn } from './historie-nn.ts';
import { hjelpNn } from './hjelp-nn.ts';
import { inputNn } from './input-nn.ts';
import { letterScreenNn } from './letter-screen-nn.ts';
import { loggNn } from './logg-nn.ts';
import { mapNn } from './map-nn.ts';
import { moeteNn } from './moete-nn.ts';
import { oppfolgingKartNn } from './oppfolging-kart-nn.ts';
import { oppfolgingNn } from './oppfolging-nn.ts';
import { packageNn } from './package-nn.ts';
import { packageScreenNn } from './package-screen-nn.ts';
import { recordNn } from './record-nn.ts';
import { robustnessNn } from './robustness-nn.ts';
import { roundFileNn } from './round-file-nn.ts';
import { runderNn } from './runder-nn.ts';
import type { ScreenWords } from './screens-nb.ts';
import { velgNn } from './velg-nn.ts';
import { workNn } from './work-nn.ts';

/** Words of the screens in nynorsk. The areas meet here. */

export const screensNn: ScreenWords = {
  persons,

  app: {
    skip: 'Hopp til innhaldet',
    steps: 'Steg i runden',
    round: 'Runde',
    chooseRound: 'Vel runde',
    shared: (placed, target) => `${formatNumber(placed)} av ${formatNumber(target)} fordelte`,
    unplaced: (n) => `ikkje plasserte: ${formatNumber(n)}`,
    noTarget: 'Måltalet er ikkje sett',
    noAnswer: 'Tala går ikkje opp',
    undo: 'Angre',
    redo: 'Gjer om',
    undone: (what) => `Angra: ${what}`,
    unanswered:
      'Fordel svarer ikkje, og det er ikkje sikkert at dette er lagra. Prøv på nytt når Fordel svarer igjen.',
    redone: (what) => `Gjort om att: ${what}`,
    search: 'Søk kommune eller kommando',
    searchShort: 'Søk kommune',
    searchResults: 'Treff',
    noHits: 'Ingen treff',
    kommuneHit: 'kommune',
    language: 'Språk',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    theme: 'Utsjånad',
    light: 'Lyst',
    dark: 'Mørkt',
    close: 'Lukk',
    cancel: 'Avbryt',
    save: 'Lagre',
    saved: 'Alt er lagra',
    saving: 'Lagrar …',
    details: 'Teknisk forklaring',
    loading: 'Hentar runden …',
    exampleRound: 'Eksempelrunde',
    examplePublic: 'Laga av offentlege tal. Måltalet er summen av den første oppmodinga frå IMDi for 2022.',
    exampleInvented: 'Oppdikta fylke',
    exampleInventedText: 'Kommunar, tekstar og tal er laga for øving.',
    failedTitle: 'Noko gjekk gale i vindauget',
    failedText: 'Det du har gjort, er lagra. Last vindauget på nytt for å gå vidare.',
    reload: 'Last på nytt',
    noDoorTitle: 'Vindauget er ikkje kopla til Fordel',
    noDoorText:
      'Opne adressa som Fordel skreiv ut då programmet starta. Ho gjeld til programmet blir stoppa.',
  },

  steps: {
    runde: 'Runde',
    grunnlag: 'Grunnlag',
    innspill: 'Innspel',
    kriterier: 'Kriterium',
    fordeling: 'Fordeling',
    moete: 'Møte',
    anbefaling: 'Tilråding',
    oppfolging: 'Oppfølging',
  },

  status: {
    target: (n) => `måltal ${formatNumber(n)}`,
    targetMissing: 'måltal manglar',
    linked: (known, all) => `${known} av ${all} kopla`,
    noFiles: 'ingen filer enno',
    notStarted: 'ikkje starta',
    lacking: (n) => `${n} manglar svar`,
    allAnswered: 'alle har svart',
    allShared: 'alt fordelt',
    waitsForTarget: 'ventar på måltal',
    conflict: 'går ikkje opp',
    warnings: (n) => (n === 1 ? '1 varsel' : `${n} varsel`),
    ready: 'klar til eksport',
  },

  start: {
    title: 'Velkomen til Fordel',
    lead: 'Frå måltalet for fylket til eitt tal per kommune, med grunnar i personar og eit prov mottakaren kan rekne etter.',
    sampleTitle: 'Sjå korleis det verkar',
    sample: 'Opne Trøndelag 2022',
    sampleText: 'Offentlege tal frå IMDi, SSB og NAV: 641 personar på 24 kommunar.',
    invented: 'Opne Eksempelfylket',
    inventedText: 'Eit oppdikta fylke med innspel frå 16 kommunar, til å øve på.',
    newTitle: 'Start din eigen runde',
    newText: 'Vel år og fylke. Kommunar og innbyggjartal ligg klare.',
  },

  round: {
    title: 'Runde',
    year: 'År',
    fylke: 'Fylke',
    chooseFylke: 'Vel fylke',
    fylkeMissing: 'Vel eit fylke først.',
    create: 'Start runde',
    created: (name) => `Runden ${name} er starta`,
    target: 'Måltal',
    targetHelp: 'Eit nytt måltal blir ein ny versjon. Ingen versjon blir borte.',
    number: 'Personar',
    minors: 'Av dei einslege mindreårige',
    source: 'Kjelde',
    sourceHelp: 'Til dømes brev frå IMDi',
    date: 'Dato',
    addTarget: 'Legg til måltal',
    targetAdded: (n) => `Måltalet er no ${formatNumber(n)}`,
    version: 'Versjon',
    inForce: 'gjeld no',
    change: 'Endring',
    asked: 'Kven som får oppmoding',
    askedHelp:
      'Berre kommunar som får oppmoding, får tal. Å ta inn eller ut ein kommune mot i fjor treng ein grunn.',
    askedCount: (n, of) => `${n} av ${of} kommunar får oppmoding`,
    askedHead: 'Får oppmoding',
    askedLast: 'Oppmoda i fjor',
    isAsked: (name) => `${name} får oppmoding`,
    reason: 'Grunn',
    reasonFor: (name, asked) =>
      asked ? `Kvifor skal ${name} få oppmoding?` : `Kvifor skal ${name} ikkje få oppmoding?`,
    yes: 'ja',
    no: 'nei',
    rounds: 'Andre rundar',
    open: 'Opne',
    fillNumber: 'Skriv måltalet som eit heilt tal personar.',
    fillSource: 'Skriv kvar måltalet kjem frå.',
    fillDate: 'Skriv ein dato som finst, med dag, månad og år: 14.11.2026.',
    fillReason: 'Skriv ein grunn på minst tre teikn.',
    writeReason: 'Skriv grunn',
    writeReasonFor: (name) => `Skriv grunn for ${name}`,
    changeReason: 'Endre grunn',
    changeReasonFor: (name) => `Endre grunn for ${name}`,
  },

  basis: basisNn,

  record: recordNn,
  forms: formsNn,
  letters: letterScreenNn,

  input: inputNn,

  work: workNn,

  fordeling: fordelingNn,
  robustness: robustnessNn,
  charts: chartsNn,
  map: mapNn,
  logg: loggNn,

  moete: moeteNn,
  velg: velgNn,
  oppfolging: oppfolgingNn,
  oppfolgingKart: oppfolgingKartNn,
  runder: runderNn,
  historie: historieNn,
  hjelp: hjelpNn,
  kopier: backupNn,
  roundFile: roundFileNn,

  packageMore: packageScreenNn,
  package: packageNn,

  commands: {
    go: (screen) => `Gå til ${screen}`,
    fetch: 'Hent inn filer',
    export: 'Lag tilrådingspakke',
    toggleTheme: 'Byt mellom lyst og mørkt',
    toggleLanguage: 'Byt til bokmål',
    sample: 'Opne Trøndelag 2022',
    invented: 'Opne Eksempelfylket',
    newRound: 'Start ein ny runde',
    search: 'Søk',
  },

  history: {
    unknown: 'siste endring',
    'target.add': (number) => `måltal ${number}`,
    'asked.set': (kommune) => `kven som får oppmoding: ${kommune}`,
    'import.confirm': (file) => `hent inn ${file}`,
    'import.remove': (file) => `fjern ${file}`,
    'innspill.save': (kommune, topic) => `tema ${topic} for ${kommune}`,
    'forms.accept': 'ta inn svarskjema',
    'forms.place': (kommune) => `plasser tekst for ${kommune}`,
    'capacity.save': (kommune) => `kapasitet for ${kommune}`,
    'samarbeid.save': (name) => `samarbeid ${name}`,
    'samarbeid.remove': (name) => `fjern samarbeid ${name}`,
    'capacity.asMax': (kommune) => `høgast er kapasitet: ${kommune}`,
    'criteria.save': 'kriterium',
    'criteria.usePreset': 'byt kriteriesett',
    'lock.set': (kommune, number) => `lås ${kommune} på ${number}`,
    'lock.remove': (kommune) => `fjern låsen på ${kommune}`,
    'bounds.set': (kommune) => `grenser for ${kommune}`,
    'bounds.remove': (kommune) => `fjern grenser for ${kommune}`,
    'rest.set': 'ikkje plasserte',
    'minors.set': 'einslege mindreårige',
    'minors.remove': 'fjern einslege mindreårige',
    'lot.set': 'loddtrekking',
    'lot.remove': 'fjern loddtrekkinga',
    all: 'alle',
  },
};
