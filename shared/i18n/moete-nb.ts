import { inWords, kommuner, persons } from './counts-nb.ts';
import { formatChange, formatNumber } from './format-number.ts';

const first = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);

/** Words of the meeting in bokmål. */
export const moeteNb = {
  title: 'Møte',
  status: {
    ready: 'klart til visning',
    waits: 'venter på tall',
    logged: (n: number) => `${n} endret i møte`,
  },
  history: {
    logChange: (kommune: string, number: string) => `endre ${kommune} til ${number} i møte`,
    setOutcome: (kommune: string) => `status for ${kommune}`,
  },
  showPage: (kommune: string | null, keys: string) =>
    `${kommune === null ? 'Vis anbefalingen' : `Vis siden for ${kommune}`} på hel skjerm (${keys})`,
  intro:
    'Vis forslaget i full skjerm, én ting om gangen. Private notater og tekst som ikke er sendt, vises aldri.',
  forms: { samarbeid: 'Samarbeidsmøte', dialog: 'Dialogmøte' },
  formWho: {
    samarbeid: 'IMDi, KS og fylkeskommunen',
    dialog: 'Fylkeskommunen og kommunen',
  },
  formShows: {
    samarbeid:
      'Sum og kilde, svar fra kommunene, kart, liste, hver kommune med grunner og innspill, andre regler og robusthet.',
    dialog:
      'Offentlige tall for alle, og grunner og eget innspill for kommunen som velges. Ingen andres tekst eller kapasitet.',
  },
  formSafe: { samarbeid: 'Uten private notater', dialog: 'Bare offentlige tall og eget innspill' },
  kommune: 'Kommune',
  start: 'Start visningen',
  goOn: (page: number, of: number) => `Fortsett på side ${page} av ${of}`,
  fromStart: 'Fra starten',
  waits: 'Det finnes ingen tall å vise ennå. Legg inn måltall og få fordelingen til å gå opp først.',
  keysTitle: 'Taster',
  keys: [
    ['→ PageDown', 'neste side'],
    ['← PageUp', 'forrige side'],
    ['Home, End', 'første og siste side'],
    ['Esc', 'avslutt'],
  ] as readonly (readonly [string, string])[],

  log: 'Møtelogg',
  logEmpty: 'Ingenting er endret eller avklart i møte ennå.',
  logChanges: 'Endringer',
  logOutcomes: 'Enighet og avvik',
  logHeads: {
    at: 'Dato',
    form: 'Møte',
    kommune: 'Kommune',
    number: 'Tall',
    askedBy: 'Bedt om av',
    reason: 'Grunn',
    outcome: 'Status',
    comment: 'Merknad',
  },
  commentOf: (name: string) => `Merknad om ${name}`,
  commentHelp: 'Merknaden vises ikke i møtet.',
  commentSaved: (name: string) => `Merknaden om ${name} er lagret`,
  outcomes: { agreed: 'Enighet', differs: 'Avvik', 'follow-up': 'Følges opp' },
  outcomeOf: (name: string) => `Status for ${name}`,
  outcomeNone: 'Ikke avklart',
  outcomeSaved: (name: string, outcome: string) => `${name}: ${outcome}`,
  outcomeSum: (agreed: number, differs: number, followUp: number, open: number) =>
    `${agreed} enighet · ${differs} avvik · ${followUp} følges opp · ${open} ikke avklart`,

  page: (at: number, of: number) => `Side ${at} av ${of}`,
  pages: 'Alle sider',
  browse: 'bla',
  previous: 'Forrige side',
  next: 'Neste side',
  leave: 'avslutt',
  logChange: 'Logg endring',
  close: 'Lukk',
  fullScreen: 'Full skjerm',

  changeTitle: 'Logg endring',
  changeNumber: 'Nytt tall',
  chooseKommune: 'Velg kommune',
  changeBy: 'Hvem ber om det',
  changeWhy: 'Hvorfor',
  changeHelp: 'Tallet låses, og grunnen følger med i anbefalingen.',
  changeSave: 'Lås tallet og logg',
  changeSaved: (name: string, n: number) => `${name} er endret til ${formatNumber(n)} og logget`,
  needsKommune: 'Velg kommunen det gjelder.',
  needsNumber: 'Skriv et helt antall personer.',
  needsWho: 'Skriv hvem som ber om endringen.',
  needsWhy: 'Skriv hvorfor, med minst tre tegn.',

  names: {
    sum: 'Måltallet',
    progress: 'Svar fra kommunene',
    map: 'Kart',
    list: (part: number, of: number) => (of === 1 ? 'Alle kommuner' : `Alle kommuner, ${part} av ${of}`),
    rules: 'Andre regler',
    robustness: 'Robusthet',
    innspill: (name: string) => `Innspill fra ${name}`,
  },

  sumTitle: (fylke: string, n: number, year: number) =>
    `Måltallet for ${fylke} i ${year} er ${formatNumber(n)}`,
  sumSub: (asked: number, change: number) =>
    `Fordelt på ${kommuner(asked)}. ${change === 0 ? 'Like mange som i fjor.' : `Det er ${inWords(Math.abs(change))} ${change > 0 ? 'flere' : 'færre'} enn i fjor.`}`,
  sumSource: (source: string, date: string) => `Kilde: ${source}, ${date}`,
  sumFacts: {
    lastYear: 'I fjor',
    asked: 'Kommuner som anmodes',
    perThousand: 'Per 1 000 innbyggere',
    most: 'Flest',
  },
  sumRoles: 'Fylkeskommunen anbefaler, IMDi anmoder, kommunestyret vedtar.',
  versions: 'Måltallet er endret',

  progressTitle: (answered: number, of: number) =>
    answered === of
      ? `Alle ${kommuner(of)} har svart`
      : answered === 0
        ? `Ingen av ${kommuner(of)} har svart`
        : `${formatNumber(answered)} av ${kommuner(of)} har svart`,
  progressSub: (lacking: number) => (lacking === 0 ? '' : `${first(inWords(lacking))} har ikke svart ennå.`),
  progressLacking: 'Ikke svart',

  mapSub: 'Arealet er personer. Farge og fortegn er endring fra i fjor.',
  mapSubFilled: 'Farge og fortegn er endring fra i fjor.',

  listTitle: (n: number, change: number) =>
    change === 0
      ? `Vi anbefaler ${formatNumber(n)}, like mange som i fjor`
      : `Vi anbefaler ${formatNumber(n)}, det er ${formatNumber(Math.abs(change))} ${change > 0 ? 'flere' : 'færre'} enn i fjor`,
  listSub: (more: number, same: number, fewer: number, down: number) =>
    `${first(inWords(more))} ${more === 1 ? 'kommune' : 'kommuner'} får flere, ${inWords(same)} like mange og ${inWords(fewer)} færre.${down === 0 ? '' : ` Ingen går ned mer enn ${inWords(down)}.`}`,
  groups: { more: 'Flere', same: 'Like mange', fewer: 'Færre', new: 'Uten tall i fjor' },
  groupAgain: (name: string) => `${name}, forts.`,
  groupSum: (count: number, sum: number) => `${kommuner(count)}${sum === 0 ? '' : `, ${formatChange(sum)}`}`,
  lastYear: 'i fjor',
  proposal: 'forslag',

  context: 'Tallet i sammenheng',
  facts: {
    lastYear: 'I fjor',
    start: 'IMDis utgangspunkt',
    range: 'Med andre vekter',
    perThousand: 'Per 1 000 innbyggere',
    average: (n: number) => `Snitt for de ${formatNumber(n)}`,
    can: 'Kan ta imot',
    wants: 'Ønsker',
    extra: 'Flere om behovet øker',
  },
  beside: { neighbours: 'Naboene', size: 'Like store' },
  waterfall: 'Fra innbyggere til tall, i personer',
  result: 'Vi anbefaler',
  innspillShort: 'Innspill i korte trekk',
  innspillNone: 'Kommunen har ikke gitt innspill.',
  innspillTitle: (name: string) => `Dette har ${name} meldt inn`,
  innspillSub: 'Kommunens egne ord og tall.',
  topics: { 1: 'Kvalifisering', 3: 'Samarbeid', 4: 'Arbeidskraft', 5: 'Kapasitet og ønske' },
  capacity: 'Kapasitet',
  changedHere: (from: string, to: string, who: string, why: string) =>
    `Endret i møte fra ${from} til ${to}. ${who}: «${why}»`,

  rulesTitle: (least: number, most: number) =>
    `Andre regler ville flyttet ${least === most ? persons(most) : `${formatNumber(least)} til ${persons(most)}`}`,
  rulesSame: 'ingen forskjell',
  rulesTitleNone: 'Ingen andre regler kan regnes ut på disse tallene',
  rulesSub: 'Så mange personer ville stått i en annen kommune enn i vårt forslag.',

  robustnessTitle: (steady: number, of: number, within: number) =>
    `${formatNumber(steady)} av ${kommuner(of)} flytter seg aldri mer enn ${inWords(within)}`,
  robustnessSub: (draws: number) =>
    `${formatNumber(draws)} fordelinger med andre vekter. Her er de som flytter seg mest.`,
  robustnessWaits: 'Regner på andre vekter …',
  robustnessRange: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
};
