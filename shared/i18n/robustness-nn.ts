import { kommuner, persons } from './counts-nn.ts';
import { formatNumber } from './format-number.ts';
import type { ScreenWords } from './screens-nb.ts';

/** Words of the order of persons, of how sure the numbers are, and of other rules, in nynorsk. */
export const robustnessNn: ScreenWords['robustness'] = {
  tabs: { reasons: 'Grunnar', ladder: 'Rekkjefølgje', robustness: 'Robustheit', rules: 'Andre reglar' },
  column: (low: string, high: string) => `90 % av fordelingane gir ${low} til ${high}`,
  waiting: 'Reknar …',
  noWeights: 'Runden har ingen kriterium med vekter, så det er ingen vekter å prøve.',
  note: (draws: number, steady: number, of: number, within: number) =>
    `Robustheit: ${formatNumber(draws)} fordelingar med andre vekter, tjukk strek er 90 %. ${formatNumber(steady)} av ${kommuner(of)} flyttar seg aldri meir enn ${formatNumber(within)}.`,

  ladderTitle: 'Dei neste og dei siste personane',
  ladderHelp: 'Blir måltalet endra, kan du lese dei nye tala her. Øvst står den som er nærast.',
  next: (n: number) => `Fleire enn ${formatNumber(n)}`,
  last: (n: number) => `Færre enn ${formatNumber(n)}`,
  ladderBreak: (total: number, names: string) =>
    `Ved ${formatNumber(total)} stoppar rekkja, for då byter fleire kommunar tal: ${names}.`,
  ladderEmpty: 'Ingen. Grensene stoppar det.',

  doubt: 'Andre vekter',
  doubts: {
    'band-0.2': '± 20 %',
    'band-0.3': '± 30 %',
    'band-0.5': '± 50 %',
    order: 'Same orden',
  },
  doubtHelp: {
    band: (share: string) => `Kvar vekt kan vere inntil ${share} høgare eller lågare.`,
    order: 'Alle vekter der kriteria veg i same orden som no.',
  },
  summary: (steady: number, of: number, within: number) =>
    `${formatNumber(steady)} av ${kommuner(of)} flyttar seg aldri meir enn ${formatNumber(within)}`,
  noCriteria: 'Ingen kriterium har tal, så tala blir dei same uansett vekter.',
  own: (name: string, number: string, low: string, high: string) =>
    `${name} får ${number}. Ni av ti fordelingar gir ${low === high ? low : `${low} til ${high}`}.`,
  ownSame: (name: string, number: string) => `${name} får ${number} med alle desse vektene.`,
  ownLocked: (name: string, number: string) =>
    `${name} er låst på ${number}, så andre vekter flyttar ikkje talet.`,
  ownEnds: (fewest: string, most: string) =>
    `Det lågaste nokon av vektene gir, er ${fewest}, og det høgste ${most}.`,
  stepsTitle: (name: string) => `${name}, trinn for trinn`,
  stepsCriterion: 'Kriterium',
  stepsNow: (reach: string) => `No er vekta ${reach}`,
  stepMore: (n: number) => `${n === 1 ? 'éin' : formatNumber(n)} fleire frå`,
  stepFewer: (n: number) => `${n === 1 ? 'éin' : formatNumber(n)} færre frå`,
  stepStart: (n: number) => `${formatNumber(n)} utan dette kriteriet`,
  stepsMany: (n: number, low: number, high: number) =>
    `Talet går mellom ${formatNumber(low)} og ${formatNumber(high)} og skiftar ${formatNumber(n)} gonger.`,
  stepsWhere: 'Vis kvar',
  stepsNone: 'Talet blir det same uansett kor mykje dette kriteriet veg.',
  stepsLocked: 'Kommunen er låst, så talet blir det same uansett kor mykje dette kriteriet veg.',
  stepsNear: 'Med «eller 0» er stadene funne ved halvering, på ein milliondel nær.',
  weightTitle: 'Vekt på papiret og i røynda',
  weightCriterion: 'Kriterium',
  weightNominal: 'Av vekta',
  weightShare: (share: string) => `${share} av all vekt`,
  weightMoves: 'Flyttar',
  weightEffective: 'Av flyttinga',
  weightWithout: 'Utan det',
  weightWithoutHelp: 'Personar som får ein annan stad om kriteriet blir teke bort',

  rulesTitle: 'Same tal med andre reglar',
  rulesHelp: 'Låsar er tekne bort hos dei andre; grensene er dei same.',
  rulesGrowth: '«I fjor × vekst» er tala frå i fjor, endra like mykje for alle.',
  rulesSign: '+2 er to fleire enn vårt.',
  rulesShow: 'Vis',
  rulesNumbers: 'Tal',
  rulesDifferences: 'Skilnad',
  ours: 'Vårt',
  moved: 'Flyttar',
  noAnswer: 'Går ikkje opp',
  short: {
    'last-year-growth': 'I fjor × vekst',
    'per-inhabitant': 'Per innb.',
    danish: 'Dansk',
  },
  backtestTitle: 'Mot verkelege tal',
  backtestSeries: 'Serie',
  backtestYear: 'År',
  series: {
    anmodning: 'Oppmoding',
    opprinnelig_anmodning: 'Første oppmoding',
    vedtak: 'Vedtak',
    bosatt: 'Busett',
  },
  backtestNone: 'Hent inn oppmoding, vedtak eller busette under Grunnlag for å samanlikne.',
  backtestRule: 'Regel',
  backtestRules: {
    proposal: 'Forslaget',
    'last-year-growth': 'I fjor × vekst',
    'per-inhabitant': 'Per innbyggjar',
  },
  backtestMisplaced: 'Ein annan stad',
  backtestWithin: 'Innanfor ± 2',
  backtestOf: (n: number, of: number) => `${formatNumber(n)} av ${formatNumber(of)}`,
  backtestAgain: (total: number, kommunerCount: number) =>
    `Kriteria fordeler ${persons(total)} på ${kommuner(kommunerCount)}, utan låsar, sidan summen eller kommunane er andre enn no.`,
  backtestWithout: (names: string) => `Utan tal, og ikkje med: ${names}.`,

  minors: {
    title: 'Einslege mindreårige',
    help: 'Dei er blant personane i måltalet, og blir fordelte etter same nøkkel på kommunane du vel.',
    aged15to18: '15–18 år',
    under15: 'Under 15 år',
    who: 'Kommunar som tek imot',
    all: 'Vel alle som blir oppmoda',
    none: 'Vel ingen',
    capacity: 'Kapasiteten er høgaste tal',
    capacityReason: 'Grunn',
    told: 'Kapasitet',
    save: 'Fordel',
    remove: 'Ta bort',
    saved: 'Einslege mindreårige er fordelte',
    removed: 'Einslege mindreårige er tekne bort',
    sum: 'Sum',
    reasonNeeded: 'Skriv ein grunn på minst tre teikn.',
    choose: 'Vel minst éin kommune.',
    groups: { '15-18': 'einslege mindreårige 15–18 år', 'under-15': 'einslege mindreårige under 15 år' },
    tie: (part: string, names: string) =>
      `Likt mellom ${names} om ${part}. Lodd må trekkjast; til då går lågaste kommunenummer først.`,
    lotTitle: (part: string) => `Loddtrekking om ${part}`,
    full: (part: string, need: number, have: number) =>
      `Går ikkje opp for ${part}: ${persons(need)} skal fordelast, og det er plass til ${formatNumber(have)}. Ta med fleire kommunar, eller endre tala.`,
  },
};
