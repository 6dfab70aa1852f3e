import { formatNumber } from './format-number.ts';
import { joinNames } from './join-names.ts';

/** Words of the follow-up's map and chart in bokmål. */
export const oppfolgingKartNb = {
  tabs: { aaret: 'Tabell', kart: 'Kart og diagram', historikk: 'Historikk' },
  tabsLabel: 'Visninger av oppfølgingen',
  map: 'Hvor langt kommunene er kommet',
  colour: 'Fargen viser',
  by: { decision: 'vedtaket', settled: 'bosatte mot kalenderen' },
  decision: {
    'not-asked': 'ikke anmodet',
    waiting: 'venter på vedtak',
    fewer: 'vedtatt færre',
    'as-asked': 'vedtatt som anmodet',
    more: 'vedtatt flere',
  },
  settled: {
    'no-vedtak': 'uten vedtak',
    'not-counted': 'ikke talt',
    behind: 'etter kalenderen',
    'on-pace': 'i takt med kalenderen',
    all: 'alle bosatt',
  },
  states: (counts: readonly { readonly n: number; readonly name: string }[]) =>
    counts.map(({ n, name }) => `${formatNumber(n)} ${name}`).join(', '),
  area: 'Flaten er antall anmodet.',
  nobody: 'Kartet kommer når IMDis anmodning er hentet inn eller skrevet.',
  place: (name: string, asked: string, decided: string, settled: string) =>
    `${name}: anmodet ${asked}, vedtatt ${decided}, bosatt ${settled}`,
  left: (n: number) => `${formatNumber(n)} igjen`,
  all: 'alle',
  leftHead: 'Igjen',
  paceAxis: 'av vedtaket',
  calendar: (share: string) => `${share} av året`,
  sum: 'Fylket',
  uncounted: (names: readonly string[]) =>
    `Uten ${joinNames(names, 'og')}, der tallet på bosatte ikke er kjent.`,
  none: 'Diagrammet kommer når det er tall for vedtak og bosatte.',
};

export type OppfolgingKartWords = typeof oppfolgingKartNb;
