import { describe, expect, it } from 'vitest';
import type { Backend } from '../../electron/backend/create-backend.ts';
import type { SampleId } from '../../shared/contract/round-calls.ts';
import { openTestBackend } from '../support/open-test-backend.ts';
import { eksempelfylket, trondelag } from './samples.ts';

async function opened(backend: Backend, sample: SampleId) {
  const made = await backend.typed('sample.open', { sample });
  if (!made.ok) throw new Error(made.error.code);
  const { roundId } = made.value;
  const [view, shown] = await Promise.all([
    backend.typed('round.show', { roundId }),
    backend.typed('allocation.show', { roundId }),
  ]);
  if (!view.ok || !shown.ok) throw new Error('the sample did not open');
  return { roundId, view: view.value, shown: shown.value };
}

describe('a sample that is opened', () => {
  it.each([trondelag, eksempelfylket])(
    '$id gives every value back as it stands in the file',
    async (sample) => {
      const { view } = await opened(openTestBackend(), sample.id);
      for (const { kommunenummer, name, asked, values } of sample.kommuner) {
        const kommune = view.kommuner.find((one) => one.kommunenummer === kommunenummer);
        expect(kommune).toMatchObject({ name, asked });
        sample.columns.forEach(({ indicator, period }, index) => {
          const value = kommune?.values[indicator]?.[period];
          expect(value?.number ?? value?.missing, `${name} ${indicator} ${period}`).toBe(values[index]);
        });
      }
    },
  );

  it.each([trondelag, eksempelfylket])(
    '$id can be shared out at once, to its target exactly',
    async (sample) => {
      const { shown } = await opened(openTestBackend(), sample.id);
      expect(shown.allocation.feasible).toBe(true);
      if (!shown.allocation.feasible) return;
      const numbers = Object.values(shown.allocation.numbers);
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(sample.target.number);
      expect(numbers).toHaveLength(sample.kommuner.filter((kommune) => kommune.asked).length);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10);
    },
  );

  it('Trøndelag misplaces 3.3 % by last year × growth and 22.6 % by inhabitants, as an independent trial found', async () => {
    const { shown } = await opened(openTestBackend(), 'trondelag-2022');
    const row = (rule: string) => shown.backtest?.rows.find((one) => one.rule === rule);
    expect(shown.backtest?.total).toBe(641);
    expect(row('last-year-growth')).toMatchObject({ misplaced: 21, within2: 19, of: 24 });
    expect(row('per-inhabitant')).toMatchObject({ misplaced: 145, within2: 7, of: 24 });
  });

  it('Eksempelfylket shows what binds: a samarbeid at its highest, and the minimum', async () => {
    const { shown } = await opened(openTestBackend(), 'eksempelfylket-2027');
    if (!shown.allocation.feasible) throw new Error('no allocation');
    const bound = new Set(shown.allocation.places.map((place) => place.boundBy?.kind));
    expect(bound).toContain('group');
    expect(bound).toContain('min');
    expect(shown.backtest).toBeNull();
  });

  it('Eksempelfylket brings the texts, assessments and capacities of those that answered', async () => {
    const { view } = await opened(openTestBackend(), 'eksempelfylket-2027');
    const kommune = (name: string) => view.kommuner.find((one) => one.name === name);
    expect(kommune('Granvik')?.innspill.map(({ topic, assessment }) => [topic, assessment])).toEqual([
      [1, 4],
      [2, 3],
      [3, 5],
      [4, 4],
      [5, null],
      [6, null],
    ]);
    expect(kommune('Granvik')?.capacity).toMatchObject({
      can: 24,
      wants: 20,
      extra: 6,
      health: 2,
      minors: 3,
    });
    expect(kommune('Sjøholmen')?.capacity).toMatchObject({ can: null, date: '2026-05-14' });
    expect(kommune('Halsebygd')?.capacity).toBeNull();
    expect(kommune('Halsebygd')?.innspill.map(({ topic }) => topic)).toEqual([2, 6]);
    expect(view.samarbeid.map(({ name, max }) => [name, max])).toEqual([
      ['Flyktningtjenesten Ytre', 40],
      ['Voksenopplæringen i Fagerlia', null],
    ]);
  });

  it('is made once: opening it again finds the same round', async () => {
    const backend = openTestBackend();
    const first = await opened(backend, 'eksempelfylket-2027');
    const again = await opened(backend, 'eksempelfylket-2027');
    expect(again.roundId).toBe(first.roundId);
  });
});
