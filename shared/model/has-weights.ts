/**
 * Are there weights that others could be tried for? A set without criteria, as an own round begins with, has none, and then
 * neither the letter nor the window speaks of other weights.
 */
export const hasWeights = ({ criteria }: { readonly criteria: readonly unknown[] }): boolean =>
  criteria.length > 0;
