import { formatNumber } from './format-number.ts';
import { joinNames } from './join-names.ts';
import type { OppfolgingKartWords } from './oppfolging-kart-nb.ts';

/** The same in nynorsk. */
export const oppfolgingKartNn: OppfolgingKartWords = {
  tabs: { aaret: 'Tabell', kart: 'Kart og diagram', historikk: 'Historikk' },
  tabsLabel: 'Visingar av oppfølginga',
  map: 'Kor langt kommunane er komne',
  colour: 'Fargen viser',
  by: { decision: 'vedtaket', settled: 'busette mot kalenderen' },
  decision: {
    'not-asked': 'ikkje oppmoda',
    waiting: 'ventar på vedtak',
    fewer: 'vedteke færre',
    'as-asked': 'vedteke som oppmoda',
    more: 'vedteke fleire',
  },
  settled: {
    'no-vedtak': 'utan vedtak',
    'not-counted': 'ikkje talt',
    behind: 'etter kalenderen',
    'on-pace': 'i takt med kalenderen',
    all: 'alle busette',
  },
  states: (counts) => counts.map(({ n, name }) => `${formatNumber(n)} ${name}`).join(', '),
  area: 'Flata er talet på oppmoda.',
  nobody: 'Kartet kjem når oppmodinga frå IMDi er henta inn eller skriven.',
  place: (name, asked, decided, settled) =>
    `${name}: oppmoda ${asked}, vedteke ${decided}, busett ${settled}`,
  left: (n) => `${formatNumber(n)} att`,
  all: 'alle',
  leftHead: 'Att',
  paceAxis: 'av vedtaket',
  calendar: (share) => `${share} av året`,
  sum: 'Fylket',
  uncounted: (names) => `Utan ${joinNames(names, 'og')}, der talet på busette ikkje er kjent.`,
  none: 'Diagrammet kjem når det finst tal for vedtak og busette.',
};
