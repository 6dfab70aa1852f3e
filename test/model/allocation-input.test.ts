import { describe, expect, it } from 'vitest';
import { allocationInput } from '../../shared/model/allocation-input.ts';
import type { AllocationDraft, KommuneView, RoundView, ValueView } from '../../shared/model/round.ts';
import { answerOf, errorOf } from '../support/answer-of.ts';

const value = (number: number | null): ValueView => ({
  number,
  missing: number === null ? 'hidden' : null,
  importId: 1,
  sheet: null,
  cell: 'A1',
});

const kommune = (kommunenummer: string, change: Partial<KommuneView> = {}): KommuneView => ({
  kommunenummer,
  name: `Kommune ${kommunenummer}`,
  maalform: 'nb',
  point: null,
  neighbours: [],
  asked: true,
  askedReason: null,
  values: { innbyggere: { '2026': value(1000) }, anmodning: { '2026': value(10) } },
  innspill: [],
  capacity: null,
  ...change,
});

const draft: AllocationDraft = {
  id: 1,
  name: 'Hovedforslag',
  recommended: true,
  criteria: {
    preset: null,
    name: 'Prøve',
    size: { indicator: 'innbyggere', period: '2026' },
    lastYear: { indicator: 'anmodning', period: '2026' },
    alpha: 0.6,
    kappa: 0.5,
    lowest: 0.25,
    highest: 4,
    minimum: 10,
    minimumRule: 'at-least',
    criteria: [],
  },
  locks: [],
  bounds: [],
  capacityAsMax: [],
  rest: null,
  lot: null,
};

const round = (
  ...kommuner: readonly KommuneView[]
): Pick<RoundView, 'target' | 'kommuner' | 'samarbeid'> => ({
  target: { id: 1, number: 100, minors: null, source: 'Brev', date: '2026-10-31' },
  kommuner,
  samarbeid: [],
});

const capacity = { can: 7, wants: 3, extra: null, health: null, minors: null, source: '', date: null };

describe('what the core is given for a round', () => {
  it('leaves out the kommuner that are not asked', () => {
    const input = answerOf(allocationInput(round(kommune('9901'), kommune('9902', { asked: false })), draft));
    expect(input.places.map((place) => place.id)).toEqual(['9901']);
  });

  it('gives everyone the minimum of the set, or none or the minimum where that is the rule', () => {
    const [place] = answerOf(allocationInput(round(kommune('9901')), draft)).places;
    expect(place).toMatchObject({ min: 10, max: null, minIfPositive: null });
    const zeroOr = { ...draft, criteria: { ...draft.criteria, minimumRule: 'zero-or-at-least' as const } };
    const [other] = answerOf(allocationInput(round(kommune('9901')), zeroOr)).places;
    expect(other).toMatchObject({ min: 0, max: null, minIfPositive: 10 });
  });

  it('does not use a capacity before the advisor has said so; then it also gives way for the minimum', () => {
    const small = kommune('9901', { capacity });
    expect(answerOf(allocationInput(round(small), draft)).places[0]).toMatchObject({ min: 10, max: null });
    const bound = { ...draft, capacityAsMax: [{ kommunenummer: '9901', reason: 'Boliger' }] };
    expect(answerOf(allocationInput(round(small), bound)).places[0]).toMatchObject({ min: 7, max: 7 });
  });

  it('lets a bound of its own stand before the minimum and the capacity', () => {
    const own = { ...draft, bounds: [{ kommunenummer: '9901', min: 2, max: 5, reason: 'Avtalt' }] };
    expect(answerOf(allocationInput(round(kommune('9901', { capacity })), own)).places[0]).toMatchObject({
      min: 2,
      max: 5,
    });
  });

  it('hands on a lot without the kommuner that are no longer asked', () => {
    const view = round(kommune('9901'), kommune('9902'), kommune('9903', { asked: false }));
    const lot = { order: ['9903', '9902', '9901'], date: '2026-11-20', witnesses: 'To fra IMDi' };
    expect(answerOf(allocationInput(view, draft))).not.toHaveProperty('lot');
    expect(answerOf(allocationInput(view, { ...draft, lot })).lot).toEqual(['9902', '9901']);
  });

  it('names the kommune whose inhabitants are missing or zero', () => {
    for (const inhabitants of [value(null), value(0)]) {
      const without = kommune('9902', { values: { innbyggere: { '2026': inhabitants } } });
      expect(errorOf(allocationInput(round(kommune('9901'), without), draft))).toEqual({
        code: 'inhabitants-missing',
        params: { kommune: 'Kommune 9902', period: '2026' },
      });
    }
  });

  it('reckons settled of asked, and nothing where either is hidden', () => {
    const criteria = [
      {
        id: 'b',
        indicator: 'bosatt_av_anmodet',
        period: '2026',
        scale: 'index',
        direction: 1,
        reach: 0.1,
      } as const,
    ];
    const of = (settled: number | null, asked: number | null) => {
      const values = {
        innbyggere: { '2026': value(1000) },
        bosatt: { '2026': value(settled) },
        anmodning: { '2026': value(asked) },
      };
      const set = { ...draft, criteria: { ...draft.criteria, criteria } };
      return answerOf(allocationInput(round(kommune('9901', { values })), set)).places[0]?.values.b;
    };
    expect(of(9, 12)).toBe(75);
    expect(of(null, 12)).toBeNull();
    expect(of(9, null)).toBeNull();
    expect(of(0, 0)).toBeNull();
  });

  it('shares out the target less the named rest, and hands on only groups that have bounds', () => {
    const view = {
      ...round(kommune('9901'), kommune('9902'), kommune('9903', { asked: false })),
      samarbeid: [
        { id: 1, name: 'Med', members: ['9901', '9902', '9903'], min: null, max: 50 },
        { id: 2, name: 'Uten', members: ['9901', '9902'], min: null, max: null },
      ],
    };
    const input = answerOf(allocationInput(view, { ...draft, rest: { persons: 8, reason: 'Ingen plass' } }));
    expect(input.total).toBe(92);
    expect(input.groups).toEqual([{ id: '1', members: ['9901', '9902'], min: null, max: 50 }]);
  });

  it('says what is missing before there is anything to share out, or anyone to share with', () => {
    expect(errorOf(allocationInput({ ...round(kommune('9901')), target: null }, draft)).code).toBe(
      'no-target',
    );
    expect(errorOf(allocationInput(round(kommune('9901', { asked: false })), draft)).code).toBe(
      'nobody-asked',
    );
  });
});
