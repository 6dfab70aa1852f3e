import { kommuner, persons } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';
import { joinNames } from './join-names.ts';

const days = (n: number): string => (n === 1 ? '1 dag' : `${formatNumber(n)} dager`);

/** Words of the rest of the year in bokmål: follow-up, deadlines, revised targets and next year's round. */
export const oppfolgingNb = {
  step: 'Oppfølging',
  status: {
    none: 'ingen vedtak ennå',
    some: (n: number, of: number) => `${n} av ${of} vedtak`,
  },
  title: 'Oppfølging',
  lead: 'Fylkeskommunen anbefaler, IMDi anmoder, kommunestyret vedtar. Tall fra filene står med grått; det du skriver, gjelder foran dem.',
  rules:
    'Plasser som ikke blir brukt, overføres ikke til neste år. Personer som er avtalt i ett år og registrert etter nyttår, teller på det neste.',
  compareWith: 'Anbefalingen som vises',
  version: (n: number, target: number) => `versjon ${n}, måltall ${formatNumber(target)}`,
  asNow: (target: number) => `slik tallene er nå, måltall ${formatNumber(target)}`,
  table: 'Fra anbefaling til bosetting',
  columns: {
    kommune: 'Kommune',
    recommended: 'Anbefalt',
    asked: 'Anmodet',
    deviation: 'Avvik',
    decided: 'Vedtatt',
    decidedOn: 'Vedtatt dato',
    extra: 'Ekstra',
    health: 'Helse',
    settled: 'Bosatt',
    share: 'Av vedtaket',
    more: 'Mer',
    readiness: 'På kort varsel',
    needs: 'Trenger',
  },
  sum: 'Sum',
  deviationWithout: (n: number) => `Avvik er uten ${kommuner(n)} der anmodningen ikke er kjent.`,
  fieldOf: (field: string, kommune: string) => `${field}, ${kommune}`,
  more: (kommune: string) => `Mer om ${kommune}`,
  askedMinors: 'Anmodet, enslige mindreårige',
  decidedMinors: 'Vedtatt, enslige mindreårige',
  /** Enslige mindreårige are among all: more of them than of all is a slip of the pen. */
  minorsAbove: {
    asked: (all: string) => `Flere enn ${all === '1' ? 'den ene' : `de ${all}`} som er anmodet i alt.`,
    decided: (all: string) => `Flere enn ${all === '1' ? 'den ene' : `de ${all}`} som er vedtatt i alt.`,
  },
  settledOn: 'Bosatte telt dato',
  noFamily: 'Vedtaket tar forbehold om familiegjenforening',
  reservation: 'Andre forbehold i vedtaket',
  notAllowed: 'forbehold, ikke tillatt',
  notAllowedHelp: 'IMDis anmodning tillater ikke forbehold. Ta det opp med kommunen.',
  explanation: 'Hvorfor anmodningen avviker fra anbefalingen',
  pace: 'Bosatt mot kalenderen',
  paceTitle: (settled: number, decided: number, share: string) =>
    `${formatNumber(settled)} av ${formatNumber(decided)} vedtatte er bosatt. ${share} av året er gått.`,
  paceLine: 'Streken viser hvor langt året er kommet da tallene ble telt.',
  request: 'Be om kopi av vedtak',
  requestHelp:
    'Brev og e-posttekst til kommuner som er anmodet og mangler vedtak, i kommunens målform. Vedtaket går til post@imdi.no med kopi til KS og fylkeskommunen, og tallet inn i IMDinett.',
  requestMake: 'Lag brevene',
  requestMade: (n: number, folder: string) => `${formatNumber(n)} brev ligger i ${folder}.`,
  readiness: (n: number) => `Beredskap: ${persons(n)} på kort varsel`,
  readinessHelp: 'Hva kommunene kan ta imot på kort varsel, og hva de trenger.',
  carryRules: {
    anmodning: 'IMDis anmodning, ellers anbefalingen',
    vedtak: 'Vedtaket, ellers anmodningen',
    'anmodning-and-unused': 'Anmodningen og ubrukte plasser (ikke IMDis regel)',
  },

  deadlines: 'Frister i året',
  deadlinesHelp: 'Datoene er fra runden for 2022, flyttet til rundens år. Rett dem når IMDi har satt årets.',
  deadlineNames: {
    innspill: 'Kommunene svarer fylkeskommunen',
    opplysninger: 'Opplysninger om kommunene til IMDi',
    fellesmoete: 'Felles møte om kriteriene',
    saksdokument: 'IMDi sender saksdokumentet',
    samarbeidsmoete: 'Samarbeidsmøte, tre uker etter saksdokumentet',
    anbefaling: 'Anbefalingen til IMDi',
    anmodning: 'Anmodning til kommunene',
    gjennomgang: 'Felles gjennomgang',
    vedtak: 'Vedtak i kommunestyret',
  } as Readonly<Record<string, string>>,
  actors: {
    kommunene: 'kommunene',
    fylkeskommunen: 'fylkeskommunen',
    imdi: 'IMDi',
    ks: 'KS og IMDi',
    kommunestyret: 'kommunestyret',
    alle: 'alle parter',
  },
  what: 'Hva',
  who: 'Hvem',
  when: 'Dato',
  left: 'Igjen',
  done: 'Gjort',
  about: 'omtrent',
  daysLeft: (n: number) => (n === 0 ? 'i dag' : n > 0 ? days(n) : `${days(-n)} siden`),
  addDeadline: 'Legg til frist',
  newDeadline: 'Ny frist',
  removeDeadline: (name: string) => `Fjern ${name}`,
  template: 'Tilbake til malen',
  calendar: 'Lagre til kalender (.ics)',
  calendarName: (fylke: string, year: number) => `Bosetting ${fylke} ${year}`,

  effect: 'Hva endrer det?',
  effectHelp: 'Dagens kriterier, låser og grenser regnet med to måltall.',
  from: 'Fra',
  to: 'Til',
  floors: 'Ingen får færre enn',
  floorKinds: { none: 'uten gulv', decided: 'det som er vedtatt', settled: 'det som er bosatt' },
  reckon: 'Regn ut',
  before: 'Før',
  after: 'Etter',
  change: 'Endring',
  held: 'holdt oppe av gulvet',
  beyond: 'Mer enn ± 10 %: utvalget ser på måltallet på nytt.',
  within: 'Innenfor ± 10 %.',
  agrees: (n: number) => `Stigen, ${persons(n)} én og én, gir samme tall som en full beregning uten gulv.`,
  disagrees: 'Stigen og den fulle beregningen er ikke like. Tallene under er fra den fulle.',
  noLadder:
    'Stigen når ikke fram, fordi en kommune går mellom 0 og minstetallet. Tallene er fra en full beregning.',
  noAnswer: (need: number, have: number) =>
    `Tallene går ikke opp: det trengs ${formatNumber(need)}, og det er plass til ${formatNumber(have)}.`,
  totals: 'Flere måltall for fylket, med semikolon mellom',
  totalsUnread: (pieces: readonly string[]) =>
    `${joinNames(
      pieces.map((piece) => `«${piece}»`),
      'og',
    )} kan ikke leses. Skriv hvert måltall som et helt antall personer, med semikolon mellom.`,
  compareTotals: 'Vis side om side',

  next: 'Neste års runde',
  nextHelp:
    'Kommuner, hvem som anmodes, kriterier, samarbeid, regioner, kontakter og brevmaler blir med. Låser, grenser og svar blir igjen; svarene vises som «i fjor».',
  year: 'År',
  fylke: 'Fylke',
  lastYearRule: 'Tallet i fjor',
  withValues: 'Ta med tallgrunnlaget, med fil og celle',
  copy: 'Kopier runden',
  copied: (year: number, n: number) =>
    `Runden for ${year} er laget. Tallet i fjor er ${persons(n)} til sammen.`,
  notes: {
    merged: (from: string, to: string) => `${from} er slått sammen til ${to}. Tallene er ikke regnet om.`,
    divided: (from: string, to: string) => `${from} er delt i ${to}. Tallene er ikke fordelt.`,
    new: (names: string) => `Nye i fylket: ${names}.`,
    gone: (names: string) => `Ikke med lenger: ${names}.`,
    asked: (names: string) => `Anmodes nå, fordi IMDi anmodet dem: ${names}.`,
    'not-asked': (names: string) => `Anmodes ikke nå, fordi IMDi ikke anmodet dem: ${names}.`,
    'without-last-year': (names: string) => `Uten tall i fjor: ${names}.`,
  },
  history: {
    'decision.save': (kommune: string) => `vedtak, ${kommune}`,
    'readiness.save': (kommune: string) => `beredskap, ${kommune}`,
    'deadlines.save': 'frister',
    'round.archive': 'arkivering',
    'round.label': 'navn på runden',
  },
};

export type OppfolgingWords = typeof oppfolgingNb;
