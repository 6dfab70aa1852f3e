import type { CriteriaPreset, CriteriaSet } from '../../../shared/model/criteria.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { AllocationDraft, KommuneView, RoundView, ValueView } from '../../../shared/model/round.ts';
import { noLayout } from '../../../shared/model/table-layout.ts';

/** An invented fylke of six kommuner, small enough to follow on paper. */
const facts = [
  ['9901', 'Granvik', 60_000, 40, 2.1],
  ['9902', 'Fagerlia', 12_000, 20, 3.7],
  ['9903', 'Nordøy', 9_000, 16, null],
  ['9904', 'Sjøholmen', 6_000, 14, 1.9],
  ['9905', 'Midtbygda', 3_000, 10, 2.4],
  ['9906', 'Ytre Fjellnes', 1_200, null, 4.0],
] as const;

const value = (number: number | null, cell: string): ValueView => ({
  number,
  missing: number === null ? 'hidden' : null,
  importId: 1,
  sheet: null,
  cell,
});

const kommune = (
  [kommunenummer, name, inhabitants, lastYear, unemployed]: (typeof facts)[number],
  index: number,
): KommuneView => ({
  kommunenummer,
  name,
  maalform: 'nb',
  point: null,
  neighbours: index === 0 ? ['9902'] : ['9901'],
  asked: kommunenummer !== '9906',
  askedReason: null,
  values: {
    innbyggere: { '2026': value(inhabitants, `B${index + 2}`) },
    anmodning: { '2026': value(lastYear, `C${index + 2}`) },
    ledige_prosent: { '2026-01': value(unemployed, `D${index + 2}`) },
  },
  innspill: [],
  capacity: null,
});

export const exampleCriteria: CriteriaSet = {
  preset: 'prove',
  name: 'Prøvesett',
  size: { indicator: 'innbyggere', period: '2026' },
  lastYear: { indicator: 'anmodning', period: '2026' },
  alpha: 0.6,
  kappa: 0.7,
  lowest: 0.25,
  highest: 4,
  minimum: 10,
  minimumRule: 'at-least',
  criteria: [
    {
      id: 'ledige',
      indicator: 'ledige_prosent',
      period: '2026-01',
      scale: 'range',
      direction: -1,
      reach: 0.15,
    },
  ],
};

export const exampleIndicators: readonly Indicator[] = [
  indicator('innbyggere', 'Innbyggere', 'Innbyggjarar', 'persons'),
  indicator('anmodning', 'Anmodning', 'Oppmoding', 'persons'),
  { ...indicator('ledige_prosent', 'Ledighet', 'Arbeidsløyse', 'percent'), direction: -1 },
  indicator('innspill_kvalifisering', 'Kvalifisering', 'Kvalifisering', 'rating'),
  indicator('innspill_samarbeid', 'Samarbeid', 'Samarbeid', 'rating'),
  indicator('innspill_arbeidskraft', 'Behov for arbeidskraft', 'Behov for arbeidskraft', 'rating'),
];

function indicator(id: string, nameNb: string, nameNn: string, unit: Indicator['unit']): Indicator {
  const scale = unit === 'rating' ? 'rating' : 'range';
  return {
    id,
    nameNb,
    nameNn,
    shortNb: nameNb,
    shortNn: nameNn,
    unit,
    scale,
    direction: 1,
    carryOver: 'sum',
    source: 'SSB',
  };
}

export const examplePresets: readonly CriteriaPreset[] = [
  {
    ...exampleCriteria,
    id: 'prove',
    nameNb: 'Prøvesett',
    nameNn: 'Prøvesett',
    year: 2027,
    source: 'Laget for prøver',
    noteNb: '',
    noteNn: '',
    ownReading: true,
    criteria: exampleCriteria.criteria.map(({ id, indicator: of, scale, direction, reach }) => ({
      id,
      indicator: of,
      scale,
      direction,
      reach,
    })),
  },
];

const exampleDraft: AllocationDraft = {
  id: 1,
  name: 'Hovedforslag',
  recommended: true,
  criteria: exampleCriteria,
  locks: [],
  bounds: [],
  capacityAsMax: [],
  rest: null,
  lot: null,
};

export const exampleRound: RoundView = {
  round: {
    id: 1,
    year: 2027,
    fylkesnummer: '99',
    fylke: 'Eksempelfylket',
    structure: 2024,
    sample: 'invented',
    note: { nb: 'Oppdiktet for prøver.', nn: 'Oppdikta for prøver.' },
  },
  targets: [{ id: 1, number: 110, minors: null, source: 'Oppdiktet brev', date: '2026-11-11' }],
  target: { id: 1, number: 110, minors: null, source: 'Oppdiktet brev', date: '2026-11-11' },
  kommuner: facts.map(kommune),
  samarbeid: [],
  regions: [],
  plans: null,
  exempt: [],
  minors: null,
  draft: exampleDraft,
  scenarios: [exampleDraft],
  table: noLayout,
  imports: [
    {
      id: 1,
      fileName: 'grunnlag.csv',
      sha256: 'ab'.repeat(32),
      layout: 'plain-table',
      title: null,
      at: '2026-11-12T10:00:00Z',
      who: 'rådgiver',
      rows: 6,
      values: 18,
      kommuner: 6,
      indicators: ['innbyggere', 'anmodning', 'ledige_prosent'],
    },
  ],
  history: { undo: null, redo: null },
};
