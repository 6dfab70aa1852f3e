/** The lower kommunenummer first. Shorter ids come first, so that k2 stands before k10. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
