import { kommuner } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

/** Words of the charts in bokmål. */
export const chartsNb = {
  which: 'Velg diagram',
  kinds: {
    change: 'Mot i fjor',
    size: 'Størrelse',
    robustness: 'Robusthet',
    steps: 'Trinn',
    backtest: 'Etterprøving',
    targets: 'Måltall',
  },
  asMap: 'Kart',
  asChart: 'Diagram',
  asTable: 'Tabell',
  view: 'Vis som',
  picture: 'Bilde',
  copy: 'Kopier bilde',
  savePng: 'Lagre PNG',
  saveSvg: 'Lagre SVG',
  copied: 'Bildet er kopiert',
  failed: 'Bildet kunne ikke lages her. Prøv å lagre SVG.',
  source: (fylke: string, year: number) => `${fylke} ${year}. Laget med Fordel.`,
  none: 'Det er ingen tall å tegne ennå.',
  kommune: 'Kommune',
  inhabitants: 'innbyggere',
  perThousand: 'per 1\u00a0000',
  persons: 'personer',
  average: (value: string) => `snitt ${value}`,
  sizeTitle: (high: string, highValue: string, low: string, lowValue: string) =>
    `${high} får flest per 1\u00a0000 (${highValue}), ${low} færrest (${lowValue})`,
  sizeTip: (name: string, inhabitants: string, value: string) =>
    `${name}: ${inhabitants} innbyggere, ${value} per 1\u00a0000`,
  robustnessTitle: (name: string, low: string, high: string) =>
    `${name} er mest usikker: mellom ${low} og ${high} med andre vekter`,
  robustnessSteady: 'Ingen kommune får et annet tall med andre vekter',
  robustnessTip: (name: string, number: string, low: string, high: string) =>
    `${name}: ${number}, ni av ti fordelinger gir ${low} til ${high}`,
  lowest: 'Lavest',
  low: '5 %',
  number: 'Forslag',
  high: '95 %',
  highest: 'Høyest',
  fromProposal: 'personer fra forslaget',
  mostMoved: (shown: number, of: number) => `de ${shown} av ${of} som flytter seg mest`,
  backtestTitle: (misplaced: number, year: string) =>
    `${misplaced === 1 ? '1 person' : `${formatNumber(misplaced)} personer`} annerledes enn det som ble bedt om i ${year}`,
  backtestBars: {
    proposal: 'Forslaget',
    'last-year-growth': 'I fjor, skalert',
    'per-inhabitant': 'Per innbygger',
  },
  backtestAxis: 'personer plassert et annet sted',
  backtestTip: (rule: string, misplaced: string, within: number, of: number) =>
    `${rule}: ${misplaced} personer, ${formatNumber(within)} av ${kommuner(of)} innenfor ± 2`,
  rule: 'Regel',
  targetsTitle: (first: string, last: string) => `Måltallet er endret fra ${first} til ${last}`,
  targetsOne: (number: string, date: string) => `Måltallet er ${number} fra ${date}`,
  date: 'Dato',
  target: 'Måltall',
  sourceHead: 'Kilde',
  andMore: (name: string, n: number) => `${name} og ${n} til`,
  stepsTitle: (
    name: string,
    number: string,
    next: { readonly number: string; readonly share: string } | null,
  ) =>
    next === null
      ? `${name} får ${number}, også om vekten økes`
      : `${name} får ${number}, og ${next.number} når vekten er ${next.share}`,
  stepsLocked: (name: string, number: string) => `${name} er låst til ${number}, uansett vekten`,
  stepsAxis: (criterion: string) => `vekt på ${criterion}`,
  stepsNow: 'nå',
  weight: 'Fra vekt',
};
