import { kommuner } from './counts-nb.ts';
import { formatChange, formatNumber } from './format-number.ts';

/** Words of the record of a kommune, of regions and of samarbeid, in bokmål. Nynorsk must satisfy this shape. */
export const recordNb = {
  tabs: {
    label: 'Deler av innspill',
    record: 'Svar',
    samarbeid: 'Samarbeid',
    fylke: 'Fylket',
    letters: 'Brev og status',
    forms: 'Skjema',
  },
  stuck:
    'Ikke lagret: Fordel svarer ikke. Det du har skrevet, er beholdt her og lagres så snart Fordel svarer igjen.',
  stuckShort: 'Ikke lagret ennå, prøver igjen',

  otherWindow: {
    short: 'Ikke lagret: velg hva som skal stå',
    shortIn: (places: string) => `Ikke lagret: velg hva som skal stå for ${places}`,
    regionGone: (name: string, text: string) =>
      `Regionen «${name}» er slettet. Det du skrev om den, er ikke lagret: ${text}`,
    title: 'Et annet vindu har lagret en annen tekst her.',
    help: 'Din tekst står i feltet og er ikke lagret. Dette er lagret:',
    empty: 'Teksten er slettet.',
    source: (source: string) => `Kilde: ${source}`,
    noSource: 'Uten kilde',
    both: 'Behold begge',
    mine: 'Bare min',
    theirs: 'Bare den andre',
    otherTitle: 'Et annet vindu har lagret noe annet her.',
    changedTitle: 'Dette er endret siden du begynte.',
    otherHelp: 'Ditt står i feltet og er ikke lagret. Dette er lagret:',
    nothing: 'tomt',
    here: (value: string) => `(her: ${value})`,
    keepMine: 'Behold mitt',
    takeTheirs: 'Bruk det som er lagret',
  },

  search: 'Søk',
  sort: 'Sorter',
  sortBy: { number: 'Nummer', name: 'Navn', lacking: 'Mangler først', assessed: 'Minst vurdert' },

  status: {
    none: 'Mangler svar',
    made: 'Brevet er ikke sendt',
    sent: (date: string) => `Mangler svar · spurt ${date}`,
    reminded: (date: string) => `Mangler svar · påminnet ${date}`,
    answered: (date: string) => `Svart ${date}`,
    late: (date: string) => `Svart ${date}, etter fristen`,
    empty: (date: string) => `Tomt svar ${date} · må følges opp`,
    approved: (date: string) => `Godkjent ${date}`,
    told: 'Svar',
    assessed: (n: number, of: number) => `${n} av ${of} vurdert`,
    followUp: (n: number) => `Følg opp ${n}`,
    deadline: (date: string, days: number) =>
      days < 0
        ? `Fristen var ${date}`
        : days === 0
          ? `Fristen er i dag, ${date}`
          : `Fristen er ${date}, ${days === 1 ? '1 dag' : `${days} dager`} igjen`,
  },

  kommuneSays: 'Kommunens svar',
  kommuneSaysHelp: 'Kommunens egne ord',
  ourAssessment: 'Vår vurdering',
  judgement: (word: string) => `Vår vurdering: ${word}`,
  ourAssessmentHelp: 'Fylkeskommunens. Den vises aldri som kommunens svar.',
  ourText: 'Fylkeskommunens tekst',
  judged: (who: string, date: string) => `Vurdert av ${who} ${date}`,
  noText: 'Vurderingen har ingen tekst. Skriv hva den bygger på.',
  weWrite: 'skrives av oss',
  writtenForRegion: (region: string) => `skrevet av oss for region ${region}`,
  writtenForFylke: 'skrevet av oss for hele fylket, vurderes ikke',
  noRegion: 'Kommunen er ikke med i noen region for videregående opplæring ennå.',
  noRegionText: (region: string) => `Ingen tekst for region ${region} ennå.`,
  noPlans: 'Fylkeskommunens planer er ikke skrevet inn ennå.',
  editRegion: (region: string) => `Endre for region ${region}`,
  toRegions: 'Gå til regionene',
  editPlans: 'Endre for hele fylket',
  line: (kommune: string) => `Bare om ${kommune} (valgfritt)`,
  outlook: 'Tallet ved hver vurdering',
  outlookRegion: 'Regionens tall ved hver vurdering',
  effectNow: (tenths: number) => `Virkning nå: ${formatChange(tenths / 10, 1)} personer`,
  effectRegion: (tenths: number, n: number) =>
    `Virkning nå: ${formatChange(tenths / 10, 1)} personer for ${kommuner(n)}`,
  noOutlook: 'Vurderingen flytter ingen: temaet er ikke et kriterium.',
  earlier: (year: number) => `Svar i ${year}`,
  earlierFrom: (kommune: string, year: number) => `${kommune} i ${year}`,
  earlierNone: 'Uten tekst',
  earlierColumn: (year: number) => String(year),

  capacitySource: 'Kilde til tallene',
  contacts: 'Kontakter',
  contactsHelp: 'Blir på denne maskinen. Bare rollen kan gå ut.',
  newContact: 'Ny kontakt',
  contact: (n: number) => `Kontakt ${n}`,
  role: 'Rolle',
  roles: ['Administrativ ledelse', 'Leder av flyktningtjenesten'],
  name: 'Navn',
  email: 'E-post',
  phone: 'Telefon',
  removeContact: (who: string) => `Fjern ${who}`,
  forget: 'Slett for godt',
  forgetHelp: 'Kontaktene fjernes også fra historikken. Det kan ikke angres.',
  forgetAll: 'Slett kontaktene i hele runden for godt',
  forgetAllSure: (n: number) =>
    n === 1
      ? 'Én kommune har kontakter. Det kan ikke angres.'
      : `${n} kommuner har kontakter. Det kan ikke angres.`,
  forgetAllYes: 'Slett alle for godt',
  forgotten: 'Kontaktene er slettet for godt.',
  note: 'Eget notat',
  noteHelp: 'Blir på denne maskinen om du ikke velger noe annet.',
  noteExported: 'Ta med i det som sendes ut',
  noteWarning: 'Notatet følger med anbefalingen og innspillene til IMDi.',

  regionsTitle: 'Videregående opplæring, region for region',
  regionsHelp: 'Tema 2 skrives én gang for hver region og gjelder alle kommunene i den.',
  newRegion: 'Ny region',
  regionName: (n: number) => `Region ${n}`,
  name2: 'Navn på regionen',
  inRegion: (n: number) => kommuner(n),
  regionMembers: 'Kommuner i regionen',
  nowIn: (region: string) => `nå i ${region}`,
  withoutRegion: (names: string) => `Uten region: ${names}.`,
  removeRegion: (name: string) => `Fjern region ${name}`,
  noRegions: 'Ingen regioner ennå. Lag en for hvert område med felles videregående tilbud.',
  plansTitle: 'Fylkeskommunale planer',
  plansHelp: 'Tema 6 skrives én gang for hele fylket og vurderes ikke.',

  samarbeidTitle: 'Samarbeid mellom kommuner',
  samarbeidHelp:
    'En kommune kan være med i flere, også på tvers av fylkesgrenser. Bare samarbeid med felles ramme virker på fordelingen.',
  newSamarbeid: 'Nytt samarbeid',
  newName: (n: number) => `Samarbeid ${n}`,
  noSamarbeid: 'Ingen samarbeid ennå.',
  samarbeidName: 'Navn',
  nameNeeded: 'Skriv et navn.',
  service: 'Tjeneste',
  serviceHint: 'for eksempel flyktningtjeneste eller voksenopplæring',
  host: 'Vertskommune',
  noHost: 'Ikke oppgitt',
  isHost: 'vertskommune',
  members: 'Kommuner',
  neighbours: 'Naboer',
  addMember: (name: string) => `Ta med ${name}`,
  removeMember: (name: string) => `Fjern ${name}`,
  outside: 'Kommune utenfor runden',
  outsideHint: 'Skriv navn eller nummer',
  outsideUnknown: 'Velg en kommune fra listen.',
  add: 'Ta med',
  joint: 'Felles ramme: minst eller høyst til sammen i fordelingen',
  frame: (min: number | null, max: number | null) => {
    const least = min === null ? [] : [`minst ${formatNumber(min)}`];
    const most = max === null ? [] : [`høyst ${formatNumber(max)}`];
    const bounds = [...least, ...most];
    return bounds.length === 0 ? 'felles ramme' : `felles ramme: ${bounds.join(', ')}`;
  },
  jointNeeds: 'Skriv minst eller høyst, ellers binder rammen ingenting.',
  jointOutside: 'Rammen gjelder kommunene i runden.',
  atLeast: 'Minst til sammen',
  atMost: 'Høyst til sammen',
  minAboveMax: 'Minst er mer enn høyst.',
  tooFew: 'Et samarbeid har minst to kommuner.',
  clash: (name: string, other: string, shared: string) =>
    `Går ikke: «${name}» og «${other}» deler ${shared}. Bare det ene kan ha felles ramme, om ikke det ene har med alle kommunene i det andre.`,
  removeSamarbeid: (name: string) => `Fjern ${name}`,
  edit: 'Endre',
  startWith: (kommune: string) => `Nytt samarbeid med ${kommune}`,

  letterSent: 'Brevet vi sendte',
  replyGot: 'Svaret vi fikk',
  noLetter: 'Ingen brev er sendt til kommunen ennå.',
  noReply: 'Ingen svar er hentet inn ennå.',

  history: {
    line: (kommune: string, topic: string) => `tema ${topic}, linje om ${kommune}`,
    region: (name: string) => `region ${name}`,
    removeRegion: 'fjern region',
    plans: 'fylkeskommunale planer',
    contacts: (kommune: string) => `kontakter i ${kommune}`,
    note: (kommune: string) => `notat om ${kommune}`,
  },
};

type Words<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Words<T[Key]> };

export type RecordWords = Words<typeof recordNb>;
