const day = 86_400_000;

/** Whole days from one ISO date to another; negative where the second is the earlier. Neither zone nor summer time counts. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / day);

const midnight = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
