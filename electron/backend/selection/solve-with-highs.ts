import type { Solve } from '../../../shared/selection/index.ts';

/**
 * HiGHS, loaded only when it is asked for. The values are whole, so an optimum within half of the bound is the optimum; the
 * relative gap, which HiGHS would otherwise stop at, is closed.
 */
export async function solveWithHighs(): Promise<Solve> {
  const { default: load } = await import('highs');
  const highs = await load();
  return async (model) => {
    const { Status, Columns } = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0.5 });
    if (Status === 'Infeasible') return null;
    if (Status !== 'Optimal') throw new Error(`HiGHS stopped with «${Status}».`);
    return new Set(
      Object.values(Columns).flatMap((column) =>
        'Primal' in column && column.Primal > 0.5 ? [column.Name] : [],
      ),
    );
  };
}
