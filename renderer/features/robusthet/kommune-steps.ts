import type { Steps } from '../../../shared/allocation/index.ts';

/** One kommune along one weight: from this reach on it gets so many. */
export interface KommuneStep {
  readonly from: number;
  readonly number: number;
}

/** The steps at which this kommune's own number changes; the first is at 0. */
export function kommuneSteps({ start, steps }: Steps, kommunenummer: string): readonly KommuneStep[] {
  let number = start[kommunenummer] ?? 0;
  const found: KommuneStep[] = [{ from: 0, number }];
  for (const { from, changes } of steps) {
    const change = changes[kommunenummer] ?? 0;
    number += change;
    if (change !== 0) found.push({ from, number });
  }
  return found;
}
