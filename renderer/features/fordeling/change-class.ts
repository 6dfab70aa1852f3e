/** The sign of a change, as a class: colour is never alone, the sign stands in the text. */
export const changeClass = (change: number | null): string =>
  change === null || change === 0 ? 'zero' : change > 0 ? 'up' : 'down';
