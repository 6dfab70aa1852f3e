import { formatNumber } from './format-number.ts';
import { joinNames } from './join-names.ts';

/** Words of the history of a fylke and its kommuner in bokmål: anmodning, vedtak and settled, year by year. */
export const historieNb = {
  title: 'Anmodet, vedtatt og bosatt år for år',
  empty: 'ingen tall ennå',
  emptyHelp:
    'Hent inn IMDis fil «Bosatte, anmodede og vedtatte» på Grunnlag. Den går tilbake til 1995, og gamle kommunenummer følges fram til kommunene i runden.',
  place: 'Vis',
  wholeFylke: (fylke: string) => `hele ${fylke}`,
  long: {
    opprinnelig_anmodning: 'Første anmodning',
    anmodning: 'Anmodet',
    vedtak: 'Vedtatt',
    bosatt: 'Bosatt',
  },
  short: { opprinnelig_anmodning: 'Først', anmodning: 'Anmodet', vedtak: 'Vedtatt', bosatt: 'Bosatt' },
  borders: (years: string) =>
    `Tallene gjelder området kommunene dekker i dag, ${years}. «–» betyr at filen ikke har tall, «:» at tallet er skjult.`,
  chartTitle: (place: string, from: number, to: number) =>
    `${place}: anmodet, vedtatt og bosatt ${from}–${to}`,
  tableTitle: (title: string) => `Tabell. ${title}`,
  source: (files: string) => `Kilde: IMDi (${files})`,
  year: 'År',
  mergedTitle: (name: string) => `Kommuner som er blitt ${name}`,
  merged: (name: string, year: number) => `${name} (til ${year})`,
  partsOf: (parts: string) => `Satt sammen av ${parts}`,
  part: (name: string, number: number | null) =>
    `${name} ${number === null ? '(skjult)' : formatNumber(number)}`,
  hidden: (names: readonly string[]) => `uten ${joinNames(names, 'og')}, som er skjult`,
  hiddenMark: 'minst',
  notes: 'Tall som ikke er fordelt',
  divided: (name: string, year: number, into: readonly string[]) =>
    `${name} ble delt ${year} mellom ${joinNames(into, 'og')}. Tallene er med i fylket, men ikke i noen kommune.`,
  dividedOutside: (name: string, year: number, into: readonly string[]) =>
    `${name} ble delt ${year} mellom ${joinNames(into, 'og')}. Tallene er ikke med i noen sum.`,
  uncounted: (name: string, year: number, number: number) =>
    `${name} har ${formatNumber(number)} i ${year}, men var da slått sammen. Kommunen som tok over, har eget tall, og det teller.`,
  followed: (n: number) =>
    `${formatNumber(n)} tall under tidligere kommunenummer. De vises som historikk på Oppfølging.`,
  perKommune: 'Alle kommuner',
  series: 'Tall',
  kommune: 'Kommune',
  sum: 'Fylket',
};

export type HistorieWords = typeof historieNb;
