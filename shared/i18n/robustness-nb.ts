import { kommuner, persons } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

/** Words of the order of persons, of how sure the numbers are, and of other rules, in bokmål. */
export const robustnessNb = {
  tabs: { reasons: 'Grunner', ladder: 'Rekkefølge', robustness: 'Robusthet', rules: 'Andre regler' },
  column: (low: string, high: string) => `90 % av fordelingene gir ${low} til ${high}`,
  waiting: 'Regner …',
  noWeights: 'Runden har ingen kriterier med vekter, så det er ingen vekter å prøve.',
  note: (draws: number, steady: number, of: number, within: number) =>
    `Robusthet: ${formatNumber(draws)} fordelinger med andre vekter, tykk strek er 90 %. ${formatNumber(steady)} av ${kommuner(of)} flytter seg aldri mer enn ${formatNumber(within)}.`,

  ladderTitle: 'De neste og de siste personene',
  ladderHelp: 'Blir måltallet endret, leses de nye tallene av her. Øverst står den som er nærmest.',
  next: (n: number) => `Flere enn ${formatNumber(n)}`,
  last: (n: number) => `Færre enn ${formatNumber(n)}`,
  ladderBreak: (total: number, names: string) =>
    `Ved ${formatNumber(total)} stopper rekken, for da bytter flere kommuner tall: ${names}.`,
  ladderEmpty: 'Ingen. Grensene stopper det.',

  doubt: 'Andre vekter',
  doubts: {
    'band-0.2': '± 20 %',
    'band-0.3': '± 30 %',
    'band-0.5': '± 50 %',
    order: 'Samme orden',
  },
  doubtHelp: {
    band: (share: string) => `Hver vekt kan være inntil ${share} høyere eller lavere.`,
    order: 'Alle vekter der kriteriene veier i samme orden som nå.',
  },
  summary: (steady: number, of: number, within: number) =>
    `${formatNumber(steady)} av ${kommuner(of)} flytter seg aldri mer enn ${formatNumber(within)}`,
  noCriteria: 'Ingen kriterier har tall, så tallene blir de samme uansett vekter.',
  own: (name: string, number: string, low: string, high: string) =>
    `${name} får ${number}. Ni av ti fordelinger gir ${low === high ? low : `${low} til ${high}`}.`,
  ownSame: (name: string, number: string) => `${name} får ${number} med alle disse vektene.`,
  ownLocked: (name: string, number: string) =>
    `${name} er låst på ${number}, så andre vekter flytter ikke tallet.`,
  ownEnds: (fewest: string, most: string) =>
    `Det laveste noen av vektene gir, er ${fewest}, og det høyeste ${most}.`,
  stepsTitle: (name: string) => `${name}, trinn for trinn`,
  stepsCriterion: 'Kriterium',
  stepsNow: (reach: string) => `Nå er vekten ${reach}`,
  stepMore: (n: number) => `${n === 1 ? 'én' : formatNumber(n)} flere fra`,
  stepFewer: (n: number) => `${n === 1 ? 'én' : formatNumber(n)} færre fra`,
  stepStart: (n: number) => `${formatNumber(n)} uten dette kriteriet`,
  stepsMany: (n: number, low: number, high: number) =>
    `Tallet går mellom ${formatNumber(low)} og ${formatNumber(high)} og skifter ${formatNumber(n)} ganger.`,
  stepsWhere: 'Vis hvor',
  stepsNone: 'Tallet blir det samme uansett hvor mye dette kriteriet veier.',
  stepsLocked: 'Kommunen er låst, så tallet blir det samme uansett hvor mye dette kriteriet veier.',
  stepsNear: 'Med «eller 0» er stedene funnet ved halvering, på en milliondel nær.',
  weightTitle: 'Vekt på papiret og i virkeligheten',
  weightCriterion: 'Kriterium',
  weightNominal: 'Av vekten',
  weightShare: (share: string) => `${share} av all vekt`,
  weightMoves: 'Flytter',
  weightEffective: 'Av flyttingen',
  weightWithout: 'Uten det',
  weightWithoutHelp: 'Personer som får et annet sted hvis kriteriet tas bort',

  rulesTitle: 'Samme tall med andre regler',
  rulesHelp: 'Låser er tatt bort hos de andre; grensene er de samme.',
  rulesGrowth: '«I fjor × vekst» er fjorårets tall, endret like mye for alle.',
  rulesSign: '+2 er to flere enn vårt.',
  rulesShow: 'Vis',
  rulesNumbers: 'Tall',
  rulesDifferences: 'Forskjell',
  ours: 'Vårt',
  moved: 'Flytter',
  noAnswer: 'Går ikke opp',
  short: {
    'last-year-growth': 'I fjor × vekst',
    'per-inhabitant': 'Per innb.',
    danish: 'Dansk',
  },
  backtestTitle: 'Mot virkelige tall',
  backtestSeries: 'Serie',
  backtestYear: 'År',
  series: {
    anmodning: 'Anmodning',
    opprinnelig_anmodning: 'Første anmodning',
    vedtak: 'Vedtak',
    bosatt: 'Bosatt',
  },
  backtestNone: 'Hent inn anmodning, vedtak eller bosatte under Grunnlag for å sammenligne.',
  backtestRule: 'Regel',
  backtestRules: {
    proposal: 'Forslaget',
    'last-year-growth': 'I fjor × vekst',
    'per-inhabitant': 'Per innbygger',
  },
  backtestMisplaced: 'Et annet sted',
  backtestWithin: 'Innenfor ± 2',
  backtestOf: (n: number, of: number) => `${formatNumber(n)} av ${formatNumber(of)}`,
  backtestAgain: (total: number, kommunerCount: number) =>
    `Kriteriene fordeler ${persons(total)} på ${kommuner(kommunerCount)}, uten låser, siden summen eller kommunene er andre enn nå.`,
  backtestWithout: (names: string) => `Uten tall, og ikke med: ${names}.`,

  minors: {
    title: 'Enslige mindreårige',
    help: 'De er blant personene i måltallet, og fordeles etter samme nøkkel på kommunene du velger.',
    aged15to18: '15–18 år',
    under15: 'Under 15 år',
    who: 'Kommuner som tar imot',
    all: 'Velg alle som anmodes',
    none: 'Velg ingen',
    capacity: 'Kapasiteten er høyeste tall',
    capacityReason: 'Grunn',
    told: 'Kapasitet',
    save: 'Fordel',
    remove: 'Ta bort',
    saved: 'Enslige mindreårige er fordelt',
    removed: 'Enslige mindreårige er tatt bort',
    sum: 'Sum',
    reasonNeeded: 'Skriv en grunn på minst tre tegn.',
    choose: 'Velg minst én kommune.',
    groups: { '15-18': 'enslige mindreårige 15–18 år', 'under-15': 'enslige mindreårige under 15 år' },
    tie: (part: string, names: string) =>
      `Likt mellom ${names} om ${part}. Lodd må trekkes; til da går laveste kommunenummer først.`,
    lotTitle: (part: string) => `Loddtrekning om ${part}`,
    full: (part: string, need: number, have: number) =>
      `Går ikke opp for ${part}: ${persons(need)} skal fordeles, og det er plass til ${formatNumber(have)}. Ta med flere kommuner, eller endre tallene.`,
  },
};
