/**
 * How many random cases a property is tried on. Mutation testing asks for a share of them (vitest.mutation.config.ts): it
 * runs the tests hundreds of times, and a fault that only a thousandth of the cases shows is not what it looks for.
 */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.SHARE_OF_RUNS ?? 1)) };
}
