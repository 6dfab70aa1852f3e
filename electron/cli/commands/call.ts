import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Backend } from '../../backend/create-backend.ts';
import { type Command, exit, needed, type Output, UsageError } from '../command.ts';
import { reportError } from '../report-error.ts';
import { trialFirst } from '../trial-first.ts';
import { withBackend } from '../with-backend.ts';

/** Any call of the contract. Prints the answer as the other doors give it: {"ok": true, "value": …}. */
export const callCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { db: { type: 'string' }, out: { type: 'string' } },
  });
  const [name, given = '{}', ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('bruk: fordel call NAVN [JSON|-] --db DB');
  const json = given === '-' ? await text(process.stdin) : given;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`dette er ikke JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const db = needed(values.db, 'db');
  const answer = async (backend: Backend, told: Output): Promise<number> => {
    const given = await backend.call(name, input);
    told.out(`${JSON.stringify(given)}\n`);
    return given.ok ? exit.done : reportError('call', given.error, told);
  };
  if (values.out === undefined) return await trialFirst({ db, command: 'call', output, round: null }, answer);
  const place = { db, command: 'call', output, mustExist: true, exportFolder: values.out };
  return await withBackend(place, (backend) => answer(backend, output));
};
