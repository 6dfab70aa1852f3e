import type { LiveNumbers } from '../../store/live-numbers.ts';
import { type WorkSums, workSums } from '../../store/work-rows.ts';

/** The sums of the kommuner shown, reckoned once for all that read them of the same numbers. */
export function liveSums(shown: ReadonlySet<string>): (live: LiveNumbers) => WorkSums {
  let known: { readonly live: LiveNumbers; readonly sums: WorkSums } | null = null;
  return (live) => {
    if (known?.live !== live) {
      known = { live, sums: workSums(live.rows.filter(({ kommunenummer }) => shown.has(kommunenummer))) };
    }
    return known.sums;
  };
}
