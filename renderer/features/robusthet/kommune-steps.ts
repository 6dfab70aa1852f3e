import type { Steps } from '../../../shared/allocation/index.ts';

/** One kommune along one weight: from this reach on it gets so many. */
export interface KommuneStep {
  readonly from: number;
  readonly number: number;
}

/** The steps at which this kommune's own number changes; the first is at 0. */
export function kommuneSteps({ start, steps }: Steps, kommunenummer: string): readonly KommuneStep[] {
  const first = { from: 0, number: start[kommunenummer] ?? 0 };
  return steps.reduce<readonly KommuneStep[]>(
    (found, { from, changes }) => {
      const change = changes[kommunenummer] ?? 0;
      const last = found.at(-1) ?? first;
      return change === 0 ? found : [...found, { from, number: last.number + change }];
    },
    [first],
  );
}
