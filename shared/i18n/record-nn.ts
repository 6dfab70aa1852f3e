import { formatChange, formatNumber } from './format-number.ts';
import type { RecordWords } from './record-nb.ts';

const kommunar = (n: number): string => (n === 1 ? '1 kommune' : `${formatNumber(n)} kommunar`);

export const recordNn = {
  tabs: {
    label: 'Delar av innspel',
    record: 'Svar',
    samarbeid: 'Samarbeid',
    fylke: 'Fylket',
    letters: 'Brev og status',
    forms: 'Skjema',
  },
  stuck:
    'Ikkje lagra: Fordel svarer ikkje. Det du har skrive, er teke vare på her og blir lagra så snart Fordel svarer igjen.',
  stuckShort: 'Ikkje lagra enno, prøver igjen',

  otherWindow: {
    short: 'Ikkje lagra: vel kva som skal stå',
    shortIn: (places) => `Ikkje lagra: vel kva som skal stå for ${places}`,
    regionGone: (name, text) => `Regionen «${name}» er sletta. Det du skreiv om han, er ikkje lagra: ${text}`,
    title: 'Eit anna vindauge har lagra ein annan tekst her.',
    help: 'Din tekst står i feltet og er ikkje lagra. Dette er lagra:',
    empty: 'Teksten er sletta.',
    source: (source) => `Kjelde: ${source}`,
    noSource: 'Utan kjelde',
    both: 'Behald begge',
    mine: 'Berre min',
    theirs: 'Berre den andre',
    otherTitle: 'Eit anna vindauge har lagra noko anna her.',
    changedTitle: 'Dette er endra sidan du byrja.',
    otherHelp: 'Ditt står i feltet og er ikkje lagra. Dette er lagra:',
    nothing: 'tomt',
    here: (value) => `(her: ${value})`,
    keepMine: 'Behald mitt',
    takeTheirs: 'Bruk det som er lagra',
  },

  search: 'Søk',
  sort: 'Sorter',
  sortBy: { number: 'Nummer', name: 'Namn', lacking: 'Manglar først', assessed: 'Minst vurdert' },

  status: {
    none: 'Manglar svar',
    made: 'Brevet er ikkje sendt',
    sent: (date) => `Manglar svar · spurd ${date}`,
    reminded: (date) => `Manglar svar · påmind ${date}`,
    answered: (date) => `Svart ${date}`,
    late: (date) => `Svart ${date}, etter fristen`,
    empty: (date) => `Tomt svar ${date} · må følgjast opp`,
    approved: (date) => `Godkjent ${date}`,
    told: 'Svar',
    assessed: (n, of) => `${n} av ${of} vurderte`,
    followUp: (n) => `Følg opp ${n}`,
    deadline: (date, days) =>
      days < 0
        ? `Fristen var ${date}`
        : days === 0
          ? `Fristen er i dag, ${date}`
          : `Fristen er ${date}, ${days === 1 ? '1 dag' : `${days} dagar`} igjen`,
  },

  kommuneSays: 'Svaret frå kommunen',
  kommuneSaysHelp: 'Kommunen sine eigne ord',
  ourAssessment: 'Vurderinga vår',
  judgement: (word) => `Vurderinga vår: ${word}`,
  ourAssessmentHelp: 'Fylkeskommunen si. Ho blir aldri vist som svar frå kommunen.',
  ourText: 'Teksten til fylkeskommunen',
  judged: (who, date) => `Vurdert av ${who} ${date}`,
  noText: 'Vurderinga har ingen tekst. Skriv kva ho byggjer på.',
  weWrite: 'blir skrive av oss',
  writtenForRegion: (region) => `skrive av oss for region ${region}`,
  writtenForFylke: 'skrive av oss for heile fylket, blir ikkje vurdert',
  noRegion: 'Kommunen er ikkje med i nokon region for vidaregåande opplæring enno.',
  noRegionText: (region) => `Ingen tekst for region ${region} enno.`,
  noPlans: 'Planane til fylkeskommunen er ikkje skrivne inn enno.',
  editRegion: (region) => `Endre for region ${region}`,
  toRegions: 'Gå til regionane',
  editPlans: 'Endre for heile fylket',
  line: (kommune) => `Berre om ${kommune} (valfritt)`,
  outlook: 'Talet ved kvar vurdering',
  outlookRegion: 'Talet for regionen ved kvar vurdering',
  effectNow: (tenths) => `Verknad no: ${formatChange(tenths / 10, 1)} personar`,
  effectRegion: (tenths, n) => `Verknad no: ${formatChange(tenths / 10, 1)} personar for ${kommunar(n)}`,
  noOutlook: 'Vurderinga flyttar ingen: temaet er ikkje eit kriterium.',
  earlier: (year) => `Svar i ${year}`,
  earlierFrom: (kommune, year) => `${kommune} i ${year}`,
  earlierNone: 'Utan tekst',
  earlierColumn: (year) => String(year),

  capacitySource: 'Kjelde til tala',
  contacts: 'Kontaktar',
  contactsHelp: 'Blir på denne maskina. Berre rolla kan gå ut.',
  newContact: 'Ny kontakt',
  contact: (n) => `Kontakt ${n}`,
  role: 'Rolle',
  roles: ['Administrativ leiing', 'Leiar av flyktningtenesta'],
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  removeContact: (who) => `Fjern ${who}`,
  forget: 'Slett for godt',
  forgetHelp: 'Kontaktane blir fjerna frå historikken òg. Det kan ikkje angrast.',
  forgetAll: 'Slett kontaktane i heile runden for godt',
  forgetAllSure: (n) =>
    n === 1
      ? 'Éin kommune har kontaktar. Det kan ikkje angrast.'
      : `${n} kommunar har kontaktar. Det kan ikkje angrast.`,
  forgetAllYes: 'Slett alle for godt',
  forgotten: 'Kontaktane er sletta for godt.',
  note: 'Eige notat',
  noteHelp: 'Blir på denne maskina om du ikkje vel noko anna.',
  noteExported: 'Ta med i det som blir sendt ut',
  noteWarning: 'Notatet følgjer med tilrådinga og innspela til IMDi.',

  regionsTitle: 'Vidaregåande opplæring, region for region',
  regionsHelp: 'Tema 2 blir skrive éin gong for kvar region og gjeld alle kommunane i han.',
  newRegion: 'Ny region',
  regionName: (n) => `Region ${n}`,
  name2: 'Namn på regionen',
  inRegion: (n) => kommunar(n),
  regionMembers: 'Kommunar i regionen',
  nowIn: (region) => `no i ${region}`,
  withoutRegion: (names) => `Utan region: ${names}.`,
  removeRegion: (name) => `Fjern region ${name}`,
  noRegions: 'Ingen regionar enno. Lag ein for kvart område med felles vidaregåande tilbod.',
  plansTitle: 'Fylkeskommunale planar',
  plansHelp: 'Tema 6 blir skrive éin gong for heile fylket og blir ikkje vurdert.',

  samarbeidTitle: 'Samarbeid mellom kommunar',
  samarbeidHelp:
    'Ein kommune kan vere med i fleire, også på tvers av fylkesgrenser. Berre samarbeid med felles ramme verkar på fordelinga.',
  newSamarbeid: 'Nytt samarbeid',
  newName: (n) => `Samarbeid ${n}`,
  noSamarbeid: 'Ingen samarbeid enno.',
  samarbeidName: 'Namn',
  nameNeeded: 'Skriv eit namn.',
  service: 'Teneste',
  serviceHint: 'til dømes flyktningteneste eller vaksenopplæring',
  host: 'Vertskommune',
  noHost: 'Ikkje oppgitt',
  isHost: 'vertskommune',
  members: 'Kommunar',
  neighbours: 'Naboar',
  addMember: (name) => `Ta med ${name}`,
  removeMember: (name) => `Fjern ${name}`,
  outside: 'Kommune utanfor runden',
  outsideHint: 'Skriv namn eller nummer',
  outsideUnknown: 'Vel ein kommune frå lista.',
  add: 'Ta med',
  joint: 'Felles ramme: minst eller høgst til saman i fordelinga',
  frame: (min, max) => {
    const least = min === null ? [] : [`minst ${formatNumber(min)}`];
    const most = max === null ? [] : [`høgst ${formatNumber(max)}`];
    const bounds = [...least, ...most];
    return bounds.length === 0 ? 'felles ramme' : `felles ramme: ${bounds.join(', ')}`;
  },
  jointNeeds: 'Skriv minst eller høgst, elles bind ramma ingenting.',
  jointOutside: 'Ramma gjeld kommunane i runden.',
  atLeast: 'Minst til saman',
  atMost: 'Høgst til saman',
  minAboveMax: 'Minst er meir enn høgst.',
  tooFew: 'Eit samarbeid har minst to kommunar.',
  clash: (name, other, shared) =>
    `Går ikkje: «${name}» og «${other}» deler ${shared}. Berre det eine kan ha felles ramme, om ikkje det eine har med alle kommunane i det andre.`,
  removeSamarbeid: (name) => `Fjern ${name}`,
  edit: 'Endre',
  startWith: (kommune) => `Nytt samarbeid med ${kommune}`,

  letterSent: 'Brevet vi sende',
  replyGot: 'Svaret vi fekk',
  noLetter: 'Ingen brev er sende til kommunen enno.',
  noReply: 'Ingen svar er henta inn enno.',

  history: {
    line: (kommune, topic) => `tema ${topic}, linje om ${kommune}`,
    region: (name) => `region ${name}`,
    removeRegion: 'fjern region',
    plans: 'fylkeskommunale planar',
    contacts: (kommune) => `kontaktar i ${kommune}`,
    note: (kommune) => `notat om ${kommune}`,
  },
} satisfies RecordWords;
