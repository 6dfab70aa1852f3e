import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadHighs from 'highs';
import type { ApportionProblem } from '../../shared/allocation/index.ts';
import { linearProgram } from '../allocation/support/linear-program.ts';

/** A solver made by others. Its time is from model text to numbers, with the start of its process where it is one. */
export interface OtherSolver {
  readonly name: string;
  readonly solve: (problem: ApportionProblem) => {
    readonly milliseconds: number;
    readonly numbers: readonly number[];
  };
}

/** HiGHS from npm, and the GLPK and CBC command lines where they are installed. */
export async function otherSolvers(): Promise<readonly OtherSolver[]> {
  const highs = await loadHighs();
  const inProcess: OtherSolver = {
    name: 'HiGHS',
    solve: (problem) => {
      const model = linearProgram(problem);
      const start = performance.now();
      const { Columns } = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0 });
      const milliseconds = performance.now() - start;
      return {
        milliseconds,
        numbers: problem.places.map((_, i) => primal(Columns[`x${i}`])),
      };
    },
  };
  const glpsol = commandLine(
    'glpsol',
    (model, answer) => ['--lp', model, '--mipgap', '0', '-o', answer],
    /\bx(\d+)\s+(?:[A-Z]+\s+)?(\d+)/g,
  );
  const cbc = commandLine(
    'cbc',
    (model, answer) => [model, 'ratioGap', '0', 'allowableGap', '0', 'solve', 'solution', answer],
    /\bx(\d+)\s+([\d.e+]+)/g,
  );
  return [inProcess, glpsol, cbc].filter((solver) => solver !== null);
}

function primal(column: object | undefined): number {
  return Math.round(column && 'Primal' in column ? Number(column.Primal) : Number.NaN);
}

function commandLine(
  name: string,
  options: (model: string, answer: string) => readonly string[],
  line: RegExp,
): OtherSolver | null {
  if (spawnSync(name, ['--help'], { input: '' }).error) return null;
  return {
    name,
    solve: (problem) => {
      const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
      const [model, answer] = [join(folder, 'model.lp'), join(folder, 'answer.txt')];
      writeFileSync(model, linearProgram(problem));
      const start = performance.now();
      execFileSync(name, options(model, answer), { stdio: ['ignore', 'ignore', 'ignore'] });
      const milliseconds = performance.now() - start;
      const numbers = problem.places.map(() => 0);
      for (const [, place, x] of readFileSync(answer, 'utf8').matchAll(line))
        numbers[Number(place)] = Math.round(Number(x));
      rmSync(folder, { recursive: true });
      return { milliseconds, numbers };
    },
  };
}
