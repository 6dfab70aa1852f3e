import loadHighs from 'highs';
import type { ApportionProblem } from '../../../shared/allocation/index.ts';
import { linearProgram } from './linear-program.ts';

/** HiGHS's own answer, with its numbers rounded to whole persons. */
export async function solveWithHighs(problem: ApportionProblem): Promise<readonly number[]> {
  const highs = await loadHighs();
  const { Status, Columns } = highs.solve(linearProgram(problem), { mip_rel_gap: 0, mip_abs_gap: 0 });
  if (Status !== 'Optimal') throw new Error(`HiGHS says ${Status}`);
  return problem.places.map((_, i) => {
    const column = Columns[`x${i}`];
    return Math.round(column && 'Primal' in column ? Number(column.Primal) : Number.NaN);
  });
}
