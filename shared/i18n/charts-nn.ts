import { kommuner } from './counts-nn.ts';
import { formatNumber } from './format-number.ts';
import type { ScreenWords } from './screens-nb.ts';

/** Words of the charts in nynorsk. */
export const chartsNn: ScreenWords['charts'] = {
  which: 'Vel diagram',
  kinds: {
    change: 'Mot i fjor',
    size: 'Storleik',
    robustness: 'Robustheit',
    steps: 'Trinn',
    backtest: 'Etterprøving',
    targets: 'Måltal',
  },
  asMap: 'Kart',
  asChart: 'Diagram',
  asTable: 'Tabell',
  view: 'Vis som',
  picture: 'Bilete',
  copy: 'Kopier bilete',
  savePng: 'Lagre PNG',
  saveSvg: 'Lagre SVG',
  copied: 'Biletet er kopiert',
  failed: 'Biletet kunne ikkje lagast her. Prøv å lagre SVG.',
  source: (fylke, year) => `${fylke} ${year}. Laga med Fordel.`,
  none: 'Det er ingen tal å teikne enno.',
  kommune: 'Kommune',
  inhabitants: 'innbyggjarar',
  perThousand: 'per 1\u00a0000',
  persons: 'personar',
  average: (value) => `snitt ${value}`,
  sizeTitle: (high, highValue, low, lowValue) =>
    `${high} får flest per 1\u00a0000 (${highValue}), ${low} færrast (${lowValue})`,
  sizeTip: (name, inhabitants, value) => `${name}: ${inhabitants} innbyggjarar, ${value} per 1\u00a0000`,
  robustnessTitle: (name, low, high) => `${name} er mest usikker: mellom ${low} og ${high} med andre vekter`,
  robustnessSteady: 'Ingen kommune får eit anna tal med andre vekter',
  robustnessTip: (name, number, low, high) =>
    `${name}: ${number}, ni av ti fordelingar gir ${low} til ${high}`,
  lowest: 'Lågast',
  low: '5 %',
  number: 'Framlegg',
  high: '95 %',
  highest: 'Høgast',
  fromProposal: 'personar frå framlegget',
  mostMoved: (shown: number, of: number) => `dei ${shown} av ${of} som flytter seg mest`,
  backtestTitle: (misplaced, year) =>
    `${misplaced === 1 ? '1 person' : `${formatNumber(misplaced)} personar`} annleis enn det som vart bede om i ${year}`,
  backtestBars: {
    proposal: 'Framlegget',
    'last-year-growth': 'I fjor, skalert',
    'per-inhabitant': 'Per innbyggjar',
  },
  backtestAxis: 'personar plasserte ein annan stad',
  backtestTip: (rule, misplaced, within, of) =>
    `${rule}: ${misplaced} personar, ${formatNumber(within)} av ${kommuner(of)} innanfor ± 2`,
  rule: 'Regel',
  targetsTitle: (first, last) => `Måltalet er endra frå ${first} til ${last}`,
  targetsOne: (number, date) => `Måltalet er ${number} frå ${date}`,
  date: 'Dato',
  target: 'Måltal',
  sourceHead: 'Kjelde',
  andMore: (name, n) => `${name} og ${n} til`,
  stepsTitle: (name, number, next) =>
    next === null
      ? `${name} får ${number}, også om vekta aukar`
      : `${name} får ${number}, og ${next.number} når vekta er ${next.share}`,
  stepsLocked: (name, number) => `${name} er låst til ${number}, uansett vekta`,
  stepsAxis: (criterion) => `vekt på ${criterion}`,
  stepsNow: 'no',
  weight: 'Frå vekt',
};
