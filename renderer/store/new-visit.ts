let visits = 0;

/** A name for one stay in one field: edits that share it are one entry of the history. */
export function newVisit(): string {
  visits += 1;
  return `${Math.round(performance.timeOrigin)}-${visits}`;
}
