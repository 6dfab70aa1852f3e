import type { KommuneView, RoundView } from './round.ts';

/** The periods in which some kommune has a figure of an indicator, each once, in no order. */
export function periodsWithFigures(
  indicator: string,
  kommuner: readonly Pick<KommuneView, 'values'>[],
  otherFigures: RoundView['otherFigures'] = {},
): readonly string[] {
  const sent = kommuner.flatMap(({ values }) => Object.keys(values[indicator] ?? {}));
  return [...new Set([...sent, ...(otherFigures[indicator] ?? [])])];
}
