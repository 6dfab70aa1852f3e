import { describe, expect, test } from 'vitest';
import { robustnessModel } from '../../../renderer/charts/models/robustness-model.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { runSensitivity } from '../../../shared/model/run-sensitivity.ts';
import { exampleRound } from '../support/example-round.ts';

const words = screensNb.charts;
const outcome = reckon(exampleRound, exampleRound.draft);
if (outcome.kind !== 'allocated') throw new Error('The example has an answer.');
const found = runSensitivity(
  outcome.input,
  { allowed: { kind: 'band', share: 0.5 }, draws: 500, seed: 7, within: 2 },
  { now: () => 0, stopped: () => false },
);
if (found?.feasible !== true) throw new Error('The example is robust or not, but reckoned.');
const modelAt = (height: number) => {
  const model = robustnessModel(found, (id) => `kommune ${id}`, height, words);
  if (model === null) throw new Error('There are kommuner.');
  return model;
};

describe('the chart of robustness', () => {
  test('says how many of all it has room for, and shows those that move most', () => {
    const low = modelAt(60 + 3 * 17);
    expect(low.marks).toHaveLength(3);
    expect(low.x.label).toContain(words.mostMoved(3, found.places.length));
    const spread = (id: string): number => {
      const place = found.places.find((one) => one.id === id);
      return place === undefined ? Number.NaN : place.high95 - place.low5;
    };
    const left = found.places.filter(({ id }) => low.marks.every((mark) => mark.id !== id));
    const least = Math.min(...low.marks.map(({ id }) => spread(id)));
    for (const { id } of left) expect(spread(id)).toBeLessThanOrEqual(least);
    expect(low.table.rows).toHaveLength(found.places.length);
  });

  test('says nothing of it where all are shown', () => {
    const high = modelAt(1000);
    expect(high.marks).toHaveLength(found.places.length);
    expect(high.x.label).toBe(words.fromProposal);
  });

  test('has each thick bar within its thin one, and the proposal within both', () => {
    const { bars } = modelAt(1000);
    for (const { id } of found.places) {
      const [thin, range] = ['thin', 'range'].map(
        (kind) => bars.find((bar) => bar.id === `${id} ${kind}`)?.x,
      );
      if (thin === undefined || range === undefined) throw new Error('Each kommune has both bars.');
      expect(thin[0]).toBeLessThanOrEqual(range[0]);
      expect(range[1]).toBeLessThanOrEqual(thin[1]);
      expect(thin[0]).toBeLessThanOrEqual(0);
      expect(thin[1]).toBeGreaterThanOrEqual(0);
    }
  });
});
