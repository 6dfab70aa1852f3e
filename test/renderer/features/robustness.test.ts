import { describe, expect, it } from 'vitest';
import { rangeText } from '../../../renderer/features/fordeling/range-text.ts';
import { ownSentence } from '../../../renderer/features/robusthet/own-sentence.ts';
import { rangeScale } from '../../../renderer/store/range-scale.ts';
import type { SensitivityPlace } from '../../../shared/allocation/index.ts';
import { robustnessNb } from '../../../shared/i18n/robustness-nb.ts';
import { robustnessNn } from '../../../shared/i18n/robustness-nn.ts';

const range = (number: number, low5: number, high95: number): SensitivityPlace => ({
  id: '9901',
  number,
  lowest: low5 - 3,
  low5,
  median: number,
  high95,
  highest: high95 + 3,
  worst: { number: low5 - 3, reaches: {} },
  best: { number: high95 + 3, reaches: {} },
});

describe('the scale of the ranges', () => {
  it('is the same to both sides, and holds 90 % of the draws of every kommune', () => {
    expect(rangeScale([{ range: range(20, 19, 21) }, { range: range(30, 26, 31) }])).toBe(6);
    expect(rangeScale([{ range: range(20, 20, 20) }, { range: null }])).toBe(3);
    expect(rangeScale([{ range: range(400, 100, 420) }])).toBe(500);
  });

  it('is told beside the bar, as one number where nothing moves', () => {
    expect(rangeText(range(22, 19, 25))).toBe('19–25');
    expect(rangeText(range(140, 140, 140))).toBe('140');
  });
});

describe('how far the number of one kommune moves', () => {
  const own = (place: SensitivityPlace, isLocked = false) => ({ ...place, name: 'Storvik', isLocked });

  it('is told by nine of ten and by the ends', () => {
    expect(ownSentence(own(range(20, 19, 21)), robustnessNb)).toBe(
      'Storvik får 20. Ni av ti fordelinger gir 19 til 21. Det laveste noen av vektene gir, er 16, og det høyeste 24.',
    );
  });

  it('is told in one sentence where it does not move, and why where it is locked', () => {
    const end = { number: 20, reaches: {} };
    const still = { ...range(20, 20, 20), worst: end, best: end };
    expect(ownSentence(own(still), robustnessNb)).toBe('Storvik får 20 med alle disse vektene.');
    expect(ownSentence(own(still, true), robustnessNb)).toBe(
      'Storvik er låst på 20, så andre vekter flytter ikke tallet.',
    );
    expect(ownSentence(own(still, true), robustnessNn)).toContain('flyttar ikkje talet');
  });
});
