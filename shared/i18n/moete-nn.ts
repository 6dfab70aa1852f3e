import { inWords, kommuner, persons } from './counts-nn.ts';
import { formatChange, formatNumber } from './format-number.ts';
import type { ScreenWords } from './screens-nb.ts';

const first = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);

/** Words of the meeting in nynorsk. */
export const moeteNn: ScreenWords['moete'] = {
  title: 'Møte',
  status: { ready: 'klart til vising', waits: 'ventar på tal', logged: (n) => `${n} endra i møte` },
  history: {
    logChange: (kommune, number) => `endre ${kommune} til ${number} i møte`,
    setOutcome: (kommune) => `status for ${kommune}`,
  },
  showPage: (kommune, keys) =>
    `${kommune === null ? 'Vis tilrådinga' : `Vis sida for ${kommune}`} på heil skjerm (${keys})`,
  intro:
    'Vis framlegget i full skjerm, éin ting om gongen. Private notat og tekst som ikkje er send, blir aldri viste.',
  forms: { samarbeid: 'Samarbeidsmøte', dialog: 'Dialogmøte' },
  formWho: {
    samarbeid: 'IMDi, KS og fylkeskommunen',
    dialog: 'Fylkeskommunen og kommunen',
  },
  formShows: {
    samarbeid:
      'Sum og kjelde, svar frå kommunane, kart, liste, kvar kommune med grunnar og innspel, andre reglar og robustheit.',
    dialog:
      'Offentlege tal for alle, og grunnar og eige innspel for kommunen som blir vald. Ingen andre sin tekst eller kapasitet.',
  },
  formSafe: { samarbeid: 'Utan private notat', dialog: 'Berre offentlege tal og eige innspel' },
  kommune: 'Kommune',
  start: 'Start visinga',
  goOn: (page, of) => `Hald fram på side ${page} av ${of}`,
  fromStart: 'Frå starten',
  waits: 'Det finst ingen tal å vise enno. Legg inn måltal og få fordelinga til å gå opp først.',
  keysTitle: 'Tastar',
  keys: [
    ['→ PageDown', 'neste side'],
    ['← PageUp', 'førre side'],
    ['Home, End', 'første og siste side'],
    ['Esc', 'avslutt'],
  ],

  log: 'Møtelogg',
  logEmpty: 'Ingenting er endra eller avklart i møte enno.',
  logChanges: 'Endringar',
  logOutcomes: 'Semje og avvik',
  logHeads: {
    at: 'Dato',
    form: 'Møte',
    kommune: 'Kommune',
    number: 'Tal',
    askedBy: 'Bede om av',
    reason: 'Grunn',
    outcome: 'Status',
    comment: 'Merknad',
  },
  commentOf: (name) => `Merknad om ${name}`,
  commentHelp: 'Merknaden blir ikkje vist i møtet.',
  commentSaved: (name) => `Merknaden om ${name} er lagra`,
  outcomes: { agreed: 'Semje', differs: 'Avvik', 'follow-up': 'Blir følgt opp' },
  outcomeOf: (name) => `Status for ${name}`,
  outcomeNone: 'Ikkje avklart',
  outcomeSaved: (name, outcome) => `${name}: ${outcome}`,
  outcomeSum: (agreed, differs, followUp, open) =>
    `${agreed} semje · ${differs} avvik · ${followUp} blir følgt opp · ${open} ikkje avklart`,

  page: (at, of) => `Side ${at} av ${of}`,
  pages: 'Alle sider',
  browse: 'bla',
  previous: 'Førre side',
  next: 'Neste side',
  leave: 'avslutt',
  logChange: 'Logg endring',
  close: 'Lukk',
  fullScreen: 'Full skjerm',

  changeTitle: 'Logg endring',
  changeNumber: 'Nytt tal',
  chooseKommune: 'Vel kommune',
  changeBy: 'Kven bed om det',
  changeWhy: 'Kvifor',
  changeHelp: 'Talet blir låst, og grunnen følgjer med i tilrådinga.',
  changeSave: 'Lås talet og logg',
  changeSaved: (name, n) => `${name} er endra til ${formatNumber(n)} og logga`,
  needsKommune: 'Vel kommunen det gjeld.',
  needsNumber: 'Skriv eit heilt tal personar.',
  needsWho: 'Skriv kven som bed om endringa.',
  needsWhy: 'Skriv kvifor, med minst tre teikn.',

  names: {
    sum: 'Måltalet',
    progress: 'Svar frå kommunane',
    map: 'Kart',
    list: (part, of) => (of === 1 ? 'Alle kommunar' : `Alle kommunar, ${part} av ${of}`),
    rules: 'Andre reglar',
    robustness: 'Robustheit',
    innspill: (name) => `Innspel frå ${name}`,
  },

  sumTitle: (fylke, n, year) => `Måltalet for ${fylke} i ${year} er ${formatNumber(n)}`,
  sumSub: (asked, change) =>
    `Fordelt på ${kommuner(asked)}. ${change === 0 ? 'Like mange som i fjor.' : `Det er ${inWords(Math.abs(change))} ${change > 0 ? 'fleire' : 'færre'} enn i fjor.`}`,
  sumSource: (source, date) => `Kjelde: ${source}, ${date}`,
  sumFacts: {
    lastYear: 'I fjor',
    asked: 'Kommunar som blir oppmoda',
    perThousand: 'Per 1 000 innbyggjarar',
    most: 'Flest',
  },
  sumRoles: 'Fylkeskommunen tilrår, IMDi oppmodar, kommunestyret vedtek.',
  versions: 'Måltalet er endra',

  progressTitle: (answered, of) =>
    answered === of
      ? `Alle ${kommuner(of)} har svart`
      : answered === 0
        ? `Ingen av ${kommuner(of)} har svart`
        : `${formatNumber(answered)} av ${kommuner(of)} har svart`,
  progressSub: (lacking) => (lacking === 0 ? '' : `${first(inWords(lacking))} har ikkje svart enno.`),
  progressLacking: 'Ikkje svart',

  mapSub: 'Arealet er personar. Farge og forteikn er endring frå i fjor.',
  mapSubFilled: 'Farge og forteikn er endring frå i fjor.',

  listTitle: (n, change) =>
    change === 0
      ? `Vi tilrår ${formatNumber(n)}, like mange som i fjor`
      : `Vi tilrår ${formatNumber(n)}, det er ${formatNumber(Math.abs(change))} ${change > 0 ? 'fleire' : 'færre'} enn i fjor`,
  listSub: (more, same, fewer, down) =>
    `${first(inWords(more))} ${more === 1 ? 'kommune' : 'kommunar'} får fleire, ${inWords(same)} like mange og ${inWords(fewer)} færre.${down === 0 ? '' : ` Ingen går ned meir enn ${inWords(down)}.`}`,
  groups: { more: 'Fleire', same: 'Like mange', fewer: 'Færre', new: 'Utan tal i fjor' },
  groupAgain: (name) => `${name}, framh.`,
  groupSum: (count, sum) => `${kommuner(count)}${sum === 0 ? '' : `, ${formatChange(sum)}`}`,
  lastYear: 'i fjor',
  proposal: 'framlegg',

  context: 'Talet i samanheng',
  facts: {
    lastYear: 'I fjor',
    start: 'Utgangspunktet til IMDi',
    range: 'Med andre vekter',
    perThousand: 'Per 1 000 innbyggjarar',
    average: (n) => `Snitt for dei ${formatNumber(n)}`,
    can: 'Kan ta imot',
    wants: 'Ønskjer',
    extra: 'Fleire om behovet aukar',
  },
  beside: { neighbours: 'Naboane', size: 'Like store' },
  waterfall: 'Frå innbyggjarar til tal, i personar',
  result: 'Vi tilrår',
  innspillShort: 'Innspel i korte trekk',
  innspillNone: 'Kommunen har ikkje gitt innspel.',
  innspillTitle: (name) => `Dette har ${name} meldt inn`,
  innspillSub: 'Kommunen sine eigne ord og tal.',
  topics: { 1: 'Kvalifisering', 3: 'Samarbeid', 4: 'Arbeidskraft', 5: 'Kapasitet og ønske' },
  capacity: 'Kapasitet',
  changedHere: (from, to, who, why) => `Endra i møte frå ${from} til ${to}. ${who}: «${why}»`,

  rulesTitle: (least, most) =>
    `Andre reglar ville flytta ${least === most ? persons(most) : `${formatNumber(least)} til ${persons(most)}`}`,
  rulesSame: 'ingen skilnad',
  rulesTitleNone: 'Ingen andre reglar kan reknast ut på desse tala',
  rulesSub: 'Så mange personar ville stått i ein annan kommune enn i framlegget vårt.',

  robustnessTitle: (steady, of, within) =>
    `${formatNumber(steady)} av ${kommuner(of)} flyttar seg aldri meir enn ${inWords(within)}`,
  robustnessSub: (draws) =>
    `${formatNumber(draws)} fordelingar med andre vekter. Her er dei som flyttar seg mest.`,
  robustnessWaits: 'Reknar på andre vekter …',
  robustnessRange: (low, high) => (low === high ? low : `${low}–${high}`),
};
