import { formatNumber } from './format-number.ts';
import { joinNames } from './join-names.ts';
import type { VelgWords } from './velg-nb.ts';

/** Points with no more decimals than they need, two at most. */
const points = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);
const sets = (n: number): string => `${formatNumber(n)} sett`;

/** Words of the choice of k among n, in nynorsk. */
export const velgNn = {
  step: 'Velg k av n',
  tools: 'Verktøy',
  title: 'Velg k av n',
  lead: 'For utlysingar der nokre få blir valde blant fleire, med reglar for spreiing. Alle sett blir undersøkte. IMDi vel; her ser de kva valet byggjer på.',
  call: 'Utlysing',
  create: 'Ny utlysing',
  openSample: 'Opne utlysinga frå 2016',
  remove: 'Slett utlysinga',
  newName: 'Ny utlysing',
  saved: 'Lagra',
  saving: 'Lagrar …',
  tabs: { kandidater: 'Kandidatar', regler: 'Reglar og vekter', resultat: 'Resultat' },
  none: 'Inga utlysing er laga enno.',

  name: 'Namn',
  source: 'Kjelde og vilkår',
  size: 'Talet på dei som skal veljast',
  margin: 'Gode sett: inntil så mange poeng under det beste',
  kroner: 'Kroner som blir delte etter bebuarar',
  kronerHelp: 'Tomt felt: utlysinga deler ingen sum.',
  criteria: 'Kriterium',
  criteriaHelp: 'Poengsummen er eit vekta snitt. Berre forholdet mellom vektene tel.',
  criterion: 'Kriterium',
  weight: 'Vekt',
  share: 'Del',
  addCriterion: 'Legg til kriterium',
  attributes: 'Kjenneteikn for spreiing',
  attribute: 'Kjenneteikn',
  addAttribute: 'Legg til kjenneteikn',
  documents: 'Dokument og fristar',
  document: 'Dokument',
  deadline: 'Frist',
  addDocument: 'Legg til dokument',
  rules: 'Reglar for spreiing',
  rule: 'Regel',
  addRule: 'Legg til regel',
  removeThis: (what: string) => `Fjern ${what}`,
  kinds: {
    'of-each': 'minst så mange av kvar',
    'at-most': 'høgst så mange av same',
    different: 'minst så mange ulike',
    'of-value': 'så mange av éin bestemt',
  },
  ruleKind: 'Slag regel',
  count: 'Tal',
  value: 'Verdi',
  atLeast: 'Minst',
  atMost: 'Høgst',
  ruleText: {
    'of-each': (attribute: string, n: number) =>
      `minst ${formatNumber(n)} av kvar ${attribute.toLowerCase()}`,
    'at-most': (attribute: string, n: number) =>
      `høgst ${formatNumber(n)} med same ${attribute.toLowerCase()}`,
    different: (attribute: string, n: number) => `minst ${formatNumber(n)} ulike: ${attribute.toLowerCase()}`,
    'of-value': (attribute: string, value: string, min: number, max: number | null) =>
      `${attribute} ${value}: ${max === null ? `minst ${formatNumber(min)}` : min === max ? `akkurat ${formatNumber(min)}` : `${formatNumber(min)} til ${formatNumber(max)}`}`,
  },

  candidate: 'Kandidat',
  candidates: 'Kandidatar',
  addCandidate: 'Legg til kandidat',
  newCandidate: 'Ny kandidat',
  residents: 'Bebuarar',
  choice: 'Val',
  choices: { open: 'Ope', required: 'Skal vere med', excluded: 'Skal ikkje vere med' },
  choiceReason: 'Grunngiving',
  reasonMissing: 'Skriv kvifor.',
  marks: 'Vurdering',
  markHelp: 'Poeng frå 0 til 100, høgst to desimalar. Tomt felt: ikkje vurdert.',
  grounds: 'Grunngiving',
  received: 'Motteke',
  documentsReceived: 'Dokument',
  complete: (n: number, of: number) => `${formatNumber(n)} av ${formatNumber(of)}`,
  late: (n: number) => `${formatNumber(n)} for seint`,
  missing: (n: number) => `${formatNumber(n)} manglar`,
  states: { 'in-time': 'i tide', late: 'etter fristen', awaited: 'ventar', missing: 'manglar etter fristen' },
  details: (name: string) => `Dokument og grunngivingar: ${name}`,
  notAssessed: 'ikkje vurdert',

  tooFew: (size: number) =>
    `For få er ferdig vurderte til å velje ${formatNumber(size)}. Fyll ut poeng og kjenneteikn under «Kandidatar».`,
  outside: (names: string) => `Utanfor, fordi noko manglar: ${names}.`,
  lacks: (name: string, what: readonly string[]) => `${name} (${joinNames(what, 'og')})`,
  examined: (n: number, feasible: number) =>
    n === 1
      ? `Det er berre eitt sett. Det følgjer ${feasible === 1 ? '' : 'ikkje '}reglane.`
      : `Alle ${sets(n)} er undersøkte. ${formatNumber(feasible)} følgjer reglane.`,
  solved:
    'Det er for mange sett til å gå gjennom eitt for eitt. Settet er funne med heiltalsoptimering (HiGHS) og rekna etter.',
  best: 'Beste sett som følgjer reglane',
  bestFree: 'Beste sett utan reglar',
  sameFree: 'Det same settet er best også utan reglane.',
  points,
  value1: (value: number) => `${points(value)} poeng i sum.`,
  price: (value: number) => `Spreiinga kostar ${points(value)} poeng.`,
  breaks: (rules: string) => `Bryt: ${rules}.`,
  noSet: 'Ingen sett følgjer alle reglane.',
  drops: (rules: string) => `Det held å ta bort: ${rules}.`,
  or: 'eller',
  and: 'og',
  ties: (n: number) =>
    `${sets(n)} til er akkurat like ${n === 1 ? 'godt' : 'gode'}. Då må andre grunnar avgjere.`,
  byCandidate: 'Kandidat for kandidat',
  score: 'Poeng',
  inBest: 'I det beste',
  yes: 'ja',
  no: 'nei',
  membership: 'I gode sett',
  memberships: { all: 'alle', some: 'nokre', none: 'ingen' },
  ofSets: (n: number, of: number) => `${formatNumber(n)} av ${formatNumber(of)}`,
  whyNot: 'Kvifor ikkje',
  loss: (value: number, names: string) =>
    value === 0 ? `Like godt: ${names}` : `${points(value)} poeng lågare: ${names}`,
  cannot: 'Ingen sett med denne følgjer reglane.',
  otherWeights: 'Andre vekter',
  otherWeightsHelp: (draws: number) =>
    `Del av ${formatNumber(draws)} trekningar av vekter i same rekkjefølgje der kandidaten er i det beste settet.`,
  kronerColumn: 'Kroner',
  kronerLacks: 'Kronene kan ikkje delast før alle i det beste settet har eit tal på bebuarar.',
  ruleEffects: 'Kva kvar regel gjer',
  gain: 'Vinning om berre den blir teken bort',
  removed: 'Sett han åleine stengjer ute',
  noneGain: 'ingen',
  instead: 'Då blir settet',
  goodSets: (n: number, margin: number) => `${sets(n)} er innanfor ${points(margin)} poeng frå det beste`,
  goodSetsSolved: (n: number, margin: number) =>
    `Dei ${formatNumber(n)} beste setta innanfor ${points(margin)} poeng`,
  set: 'Sett',
  sum: 'Sum',
  under: 'Under det beste',
  more: (n: number) => `${formatNumber(n)} til er ikkje viste.`,
  computing: 'Går gjennom setta …',
  stop: 'Stopp',
  numberWrong: (least: number, most: number) =>
    `Skriv eit tal frå ${formatNumber(least)} til ${formatNumber(most)}.`,
  history: {
    'selection.save': 'utlysing',
    'selection.remove': 'slett utlysing',
    'selection.openSample': 'utlysinga frå 2016',
  },
} satisfies VelgWords;
