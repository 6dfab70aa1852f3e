import { recommendation } from '../../../electron/backend/export/recommendation.ts';
import { allocate } from '../../../shared/allocation/index.ts';
import { allocationInput } from '../../../shared/model/allocation-input.ts';
import type { Criterion } from '../../../shared/model/criteria.ts';
import type { Innspill } from '../../../shared/model/innspill.ts';
import { minorsView } from '../../../shared/model/minors.ts';
import type { Language, Recommendation } from '../../../shared/model/package.ts';
import type { AllocationDraft, KommuneView, RoundView, ValueView } from '../../../shared/model/round.ts';
import { noLayout } from '../../../shared/model/table-layout.ts';

/** An invented round with a bit of everything: locks, joint bounds, missing values, a criterion of each scale. */

const value = (number: number | null, missing: ValueView['missing'] = null): ValueView => ({
  number,
  missing,
  importId: 1,
  sheet: null,
  cell: 'B2',
});

const criterion = (id: string, over: Partial<Criterion>): Criterion => ({
  id,
  indicator: id,
  period: '2026',
  scale: 'index',
  direction: 1,
  reach: 0.2,
  ...over,
});

type Facts = readonly [
  number: string,
  name: string,
  inhabitants: number,
  lastYear: number | null,
  unemployed: number | null,
  school: number | null,
  rating: Innspill['assessment'],
];

const facts: readonly Facts[] = [
  ['9901', 'Storvik', 41230, 62, 2.4, 310, 4],
  ['9902', 'Granvik - Guossavuotna', 12875, 24, 1.9, 120, 5],
  ['9903', 'Lia', 8420, 18, null, 40, 3],
  ['9904', 'Midtre Skogdal', 5310, null, 3.1, null, null],
  ['9905', 'Øyvær', 2470, 11, 2.2, 15, 2],
  ['9906', 'Åsbygda', 1985, 10, 1.4, 0, 4],
  ['9907', 'Ytre Nes', 950, null, 2.0, 0, null],
];

function kommune([
  kommunenummer,
  name,
  inhabitants,
  lastYear,
  unemployed,
  school,
  rating,
]: Facts): KommuneView {
  const innspill: Innspill[] = [];
  if (rating !== null)
    innspill.push({
      topic: 1,
      text: `${name} har norskopplæring på tre nivåer.\nSvømmehallen er stengt.`,
      assessment: rating,
      source: `skjema fra ${name}`,
      date: '2026-05-11',
    });
  if (kommunenummer === '9902')
    innspill.push({
      topic: 4,
      text: '=HYPERLINK("https://example.invalid";"Trenger helsefagarbeidere")',
      assessment: null,
      source: '@skjema',
      date: null,
    });
  return {
    kommunenummer,
    name,
    maalform: kommunenummer === '9905' ? 'nn' : 'nb',
    point: null,
    neighbours: [],
    asked: kommunenummer !== '9907',
    askedReason: kommunenummer === '9907' ? 'Har ikke bolig før i 2028.' : null,
    values: {
      innbyggere: { '2026': value(inhabitants) },
      anmodning: { '2026': value(lastYear, lastYear === null ? 'not-asked' : null) },
      ledige_prosent: { '2026-01': value(unemployed, unemployed === null ? 'below-four' : null) },
      vgs_kapasitet: { '2026': value(school, school === null ? 'missing' : null) },
    },
    innspill,
    capacity:
      kommunenummer === '9903'
        ? {
            can: 15,
            wants: 12,
            extra: 0,
            health: 1,
            minors: null,
            source: 'skjema fra Lia',
            date: '2026-05-12',
          }
        : null,
  };
}

export interface Choices {
  readonly target: number;
  readonly draft: Partial<AllocationDraft>;
  readonly criteria: Partial<AllocationDraft['criteria']>;
  readonly samarbeid: RoundView['samarbeid'];
  readonly kommuner: readonly KommuneView[];
  readonly minors: RoundView['minors'];
}

export const inventedKommuner: readonly KommuneView[] = facts.map(kommune);

export function inventedRound(choices: Partial<Choices> = {}): RoundView {
  const target = {
    id: 1,
    number: choices.target ?? 140,
    minors: 6,
    source: 'Brev fra departementet',
    date: '2026-10-31',
  };
  const draft: AllocationDraft = {
    id: 1,
    name: 'Forslag',
    recommended: true,
    criteria: {
      preset: 'trial',
      name: 'Prøvesettet',
      size: { indicator: 'innbyggere', period: '2026' },
      lastYear: { indicator: 'anmodning', period: '2026' },
      alpha: 0.8,
      kappa: 0.35,
      lowest: 0.6,
      highest: 1.25,
      minimum: 10,
      minimumRule: 'at-least',
      criteria: [
        criterion('ledige', { indicator: 'ledige_prosent', period: '2026-01', direction: -1, reach: 0.3 }),
        criterion('vgs', { indicator: 'vgs_kapasitet', scale: 'range', reach: 0.25 }),
        criterion('kval', { indicator: 'innspill_kvalifisering', scale: 'rating', reach: 0.15 }),
        criterion('nytt', { indicator: 'tomt_tall' }),
      ],
      ...choices.criteria,
    },
    locks: [
      {
        kommunenummer: '9905',
        number: 13,
        reason: 'Avtalt i samarbeidsmøtet: skolen har plass.',
        who: 'Rådgiver',
        at: '2026-11-12T09:30:00.000Z',
      },
    ],
    bounds: [{ kommunenummer: '9902', min: 12, max: 30, reason: 'Ønsket av kommunen.' }],
    capacityAsMax: [{ kommunenummer: '9903', reason: 'Kapasiteten er reell.' }],
    rest: { persons: 3, reason: 'Kapasiteten rekker ikke.' },
    lot: null,
    ...choices.draft,
  };
  return {
    round: {
      id: 7,
      year: 2027,
      fylkesnummer: '99',
      fylke: 'Prøvefylket',
      structure: 2024,
      sample: 'invented',
      note: { nb: 'Alt her er funnet på.', nn: 'Alt her er funne på.' },
    },
    targets: [target],
    target,
    kommuner: choices.kommuner ?? inventedKommuner,
    regions: [],
    plans: null,
    exempt: [],
    samarbeid: choices.samarbeid ?? [
      { id: 4, name: 'Indre', members: ['9903', '9904', '9907'], min: null, max: 20 },
      { id: 5, name: 'Voksenopplæringen', members: ['9901', '9902'], min: null, max: null },
    ],
    minors: choices.minors ?? null,
    draft,
    scenarios: [draft],
    table: noLayout,
    imports: [
      {
        id: 1,
        fileName: 'innbyggere.csv',
        sha256: 'a'.repeat(64),
        layout: 'plain-table',
        title: 'Kilde: oppdiktet tabell',
        at: '2026-11-02T08:00:00.000Z',
        who: 'Rådgiver',
        rows: 7,
        values: 28,
        kommuner: 7,
        indicators: ['innbyggere', 'anmodning', 'ledige_prosent', 'vgs_kapasitet'],
      },
    ],
    history: { undo: null, redo: null },
  };
}

/** The recommendation of a round, reckoned by the core. */
export function recommend(view: RoundView, language: Language = 'nb'): Recommendation {
  const input = allocationInput(view, view.draft);
  if (!input.ok) throw new Error(input.error.code);
  const allocation = allocate(input.value);
  const allocated = {
    target: view.target?.number ?? 0,
    input: input.value,
    allocation,
    backtest: null,
    minors: allocation.feasible ? minorsView(view.minors, view.kommuner, allocation.places) : null,
  };
  const made = recommendation(view, allocated, language, 1, {
    indicators: [
      {
        id: 'ledige_prosent',
        nameNb: 'Helt ledige i prosent',
        nameNn: 'Heilt ledige i prosent',
        shortNb: 'Ledighet',
        shortNn: 'Arbeidsløyse',
        unit: 'percent',
        scale: 'index',
        direction: -1,
        carryOver: 'weighted-mean',
        source: 'NAV, HL060',
      },
    ],
    presets: [],
  });
  if (!made.ok) throw new Error(`${made.error.code}: ${JSON.stringify(allocated.allocation)}`);
  return made.value;
}
