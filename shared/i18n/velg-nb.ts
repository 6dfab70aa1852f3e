import { formatNumber } from './format-number.ts';
import { joinNames } from './join-names.ts';

/** Points with no more decimals than they need, two at most. */
const points = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);
const sets = (n: number): string => `${formatNumber(n)} sett`;

/** Words of the choice of k among n, in bokmål. */
export const velgNb = {
  step: 'Velg k av n',
  tools: 'Verktøy',
  title: 'Velg k av n',
  lead: 'For utlysninger der noen få velges blant flere, med regler for spredning. Alle sett blir undersøkt. IMDi velger; her ser dere hva valget bygger på.',
  call: 'Utlysning',
  create: 'Ny utlysning',
  openSample: 'Åpne utlysningen fra 2016',
  remove: 'Slett utlysningen',
  newName: 'Ny utlysning',
  saved: 'Lagret',
  saving: 'Lagrer …',
  tabs: { kandidater: 'Kandidater', regler: 'Regler og vekter', resultat: 'Resultat' },
  none: 'Ingen utlysning er laget ennå.',

  name: 'Navn',
  source: 'Kilde og vilkår',
  size: 'Antall som skal velges',
  margin: 'Gode sett: inntil så mange poeng under det beste',
  kroner: 'Kroner som deles etter beboere',
  criteria: 'Kriterier',
  criteriaHelp: 'Poengsummen er et vektet snitt. Bare forholdet mellom vektene teller.',
  criterion: 'Kriterium',
  weight: 'Vekt',
  share: 'Andel',
  addCriterion: 'Legg til kriterium',
  attributes: 'Kjennetegn for spredning',
  attribute: 'Kjennetegn',
  addAttribute: 'Legg til kjennetegn',
  documents: 'Dokumenter og frister',
  document: 'Dokument',
  deadline: 'Frist',
  addDocument: 'Legg til dokument',
  rules: 'Regler for spredning',
  rule: 'Regel',
  addRule: 'Legg til regel',
  removeThis: (what: string) => `Fjern ${what}`,
  kinds: {
    'of-each': 'minst så mange av hver',
    'at-most': 'høyst så mange av samme',
    different: 'minst så mange ulike',
    'of-value': 'så mange av én bestemt',
  },
  ruleKind: 'Slags regel',
  count: 'Antall',
  value: 'Verdi',
  atLeast: 'Minst',
  atMost: 'Høyst',
  ruleText: {
    'of-each': (attribute: string, n: number) =>
      `minst ${formatNumber(n)} av hver ${attribute.toLowerCase()}`,
    'at-most': (attribute: string, n: number) =>
      `høyst ${formatNumber(n)} med samme ${attribute.toLowerCase()}`,
    different: (attribute: string, n: number) => `minst ${formatNumber(n)} ulike: ${attribute.toLowerCase()}`,
    'of-value': (attribute: string, value: string, min: number, max: number | null) =>
      `${attribute} ${value}: ${max === null ? `minst ${formatNumber(min)}` : min === max ? `akkurat ${formatNumber(min)}` : `${formatNumber(min)} til ${formatNumber(max)}`}`,
  },

  candidate: 'Kandidat',
  candidates: 'Kandidater',
  addCandidate: 'Legg til kandidat',
  newCandidate: 'Ny kandidat',
  residents: 'Beboere',
  choice: 'Valg',
  choices: { open: 'Åpent', required: 'Skal være med', excluded: 'Skal ikke være med' },
  choiceReason: 'Begrunnelse',
  reasonMissing: 'Skriv hvorfor.',
  marks: 'Vurdering',
  markHelp: 'Poeng fra 0 til 100, høyst to desimaler. Tomt felt: ikke vurdert.',
  grounds: 'Begrunnelse',
  received: 'Mottatt',
  documentsReceived: 'Dokumenter',
  complete: (n: number, of: number) => `${formatNumber(n)} av ${formatNumber(of)}`,
  late: (n: number) => `${formatNumber(n)} for sent`,
  missing: (n: number) => `${formatNumber(n)} mangler`,
  states: { 'in-time': 'i tide', late: 'etter fristen', awaited: 'ventes', missing: 'mangler etter fristen' },
  details: (name: string) => `Dokumenter og begrunnelser: ${name}`,
  notAssessed: 'ikke vurdert',

  tooFew: (size: number) =>
    `For få er ferdig vurdert til å velge ${formatNumber(size)}. Fyll ut poeng og kjennetegn under «Kandidater».`,
  outside: (names: string) => `Utenfor, fordi noe mangler: ${names}.`,
  lacks: (name: string, what: readonly string[]) => `${name} (${joinNames(what, 'og')})`,
  examined: (n: number, feasible: number) =>
    n === 1
      ? `Det er bare ett sett. Det følger ${feasible === 1 ? '' : 'ikke '}reglene.`
      : `Alle ${sets(n)} er undersøkt. ${formatNumber(feasible)} følger reglene.`,
  solved:
    'Det er for mange sett til å gå gjennom ett for ett. Settet er funnet med heltallsoptimering (HiGHS) og regnet etter.',
  best: 'Beste sett som følger reglene',
  bestFree: 'Beste sett uten regler',
  sameFree: 'Det samme settet er best også uten reglene.',
  points,
  value1: (value: number) => `${points(value)} poeng i sum.`,
  price: (value: number) => `Spredningen koster ${points(value)} poeng.`,
  breaks: (rules: string) => `Bryter: ${rules}.`,
  noSet: 'Ingen sett følger alle reglene.',
  drops: (rules: string) => `Det holder å ta bort: ${rules}.`,
  or: 'eller',
  and: 'og',
  ties: (n: number) =>
    `${sets(n)} til er akkurat like ${n === 1 ? 'godt' : 'gode'}. Da må andre grunner avgjøre.`,
  byCandidate: 'Kandidat for kandidat',
  score: 'Poeng',
  inBest: 'I det beste',
  yes: 'ja',
  no: 'nei',
  membership: 'I gode sett',
  memberships: { all: 'alle', some: 'noen', none: 'ingen' },
  ofSets: (n: number, of: number) => `${formatNumber(n)} av ${formatNumber(of)}`,
  whyNot: 'Hvorfor ikke',
  loss: (value: number, names: string) =>
    value === 0 ? `Like godt: ${names}` : `${points(value)} poeng lavere: ${names}`,
  cannot: 'Ingen sett med denne følger reglene.',
  otherWeights: 'Andre vekter',
  otherWeightsHelp: (draws: number) =>
    `Andel av ${formatNumber(draws)} trekninger av vekter i samme rekkefølge der kandidaten er i det beste settet.`,
  kronerColumn: 'Kroner',
  kronerLacks: 'Kronene kan ikke deles før alle i det beste settet har et antall beboere.',
  ruleEffects: 'Hva hver regel gjør',
  gain: 'Vinning om bare den tas bort',
  removed: 'Sett den alene stenger ute',
  noneGain: 'ingen',
  instead: 'Da blir settet',
  goodSets: (n: number, margin: number) => `${sets(n)} er innenfor ${points(margin)} poeng fra det beste`,
  goodSetsSolved: (n: number, margin: number) =>
    `De ${formatNumber(n)} beste settene innenfor ${points(margin)} poeng`,
  set: 'Sett',
  sum: 'Sum',
  under: 'Under det beste',
  more: (n: number) => `${formatNumber(n)} til er ikke vist.`,
  computing: 'Går gjennom settene …',
  stop: 'Stopp',
  papers: {
    title: (name: string) => `Grunnlag for valg: ${name}`,
    fileName: (name: string) => `grunnlag-valg-${name}`,
    role: 'Dokumentet viser hva valget bygger på. Den som lyser ut, velger.',
    unfinished: 'Grunnlaget er ikke ferdig: for få kandidater er vurdert.',
    method: 'Slik er det regnet',
    methodText: (size: number) =>
      `Hver kandidat får et vektet snitt av poengene sine. Verdien av et sett er summen for de ${formatNumber(size)} som er med. Reglene for spredning avgjør hvilke sett som er tillatt.`,
    assessments: 'Vurderingene',
    terms: 'Vilkår',
    page: 'Side',
    of: 'av',
    sheets: {
      result: 'Resultat',
      candidates: 'Vurdering',
      sets: 'Gode sett',
      rules: 'Regler',
      papers: 'Dokumenter',
    },
    check:
      'Poengene er regnet med formler: endre et poeng eller en vekt, og kolonnen regner på nytt. Settet som er valgt, følger ikke med.',
  },
  exportDocuments: 'Lag dokumenter',
  exporting: 'Lager dokumenter …',
  exported: (folder: string) => `Dokumentene ligger i ${folder}.`,
  numberWrong: (least: number, most: number) =>
    `Skriv et tall fra ${formatNumber(least)} til ${formatNumber(most)}.`,
  history: {
    'selection.save': 'utlysning',
    'selection.remove': 'slett utlysning',
    'selection.openSample': 'utlysningen fra 2016',
  },
};

export type VelgWords = typeof velgNb;
