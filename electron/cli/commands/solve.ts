import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { solve } from '../../../shared/allocation/index.ts';
import { brokenJson } from '../broken-json.ts';
import { type Command, exit, UsageError } from '../command.ts';

/** The bare core: one problem, or an array of them, answered in kind. */
export const solveCommand: Command = async (args, output) => {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) throw new UsageError('bruk: fordel solve FIL|-');
  const name = file === '-' ? 'standard inn' : basename(file);
  let content: string;
  try {
    content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${name}: ${whyUnread(error)}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(content, exactWeights);
  } catch (error) {
    throw new UsageError(`${name}: ${brokenJson(content, error)}`);
  }
  const result = solve(json);
  if (!result.ok) {
    output.err(`fordel solve: ${name}: ${result.path === '' ? '' : `${result.path}: `}${result.message}\n`);
    return exit.unusable;
  }
  output.out(`${JSON.stringify(result.answer, null, 1)}\n`);
  return exit.done;
};

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'filen finnes ikke';
  if (code === 'EISDIR') return 'dette er en mappe, ikke en fil';
  if (code === 'EACCES' || code === 'EPERM') return 'filen kan ikke leses: du mangler tilgang';
  return `filen kan ikke leses (${String(code ?? error)})`;
}

/** A weight is its decimal text as it stands in the file, not the nearest double. */
function exactWeights(key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return key === 'weight' && typeof value === 'number' ? (context?.source ?? value) : value;
}
