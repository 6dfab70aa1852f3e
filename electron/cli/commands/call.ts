import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Command, exit, needed, UsageError } from '../command.ts';
import { reportError } from '../report-error.ts';
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
  const exportFolder = values.out === undefined ? {} : { exportFolder: values.out };
  return await withBackend(
    { db: needed(values.db, 'db'), command: 'call', output, ...exportFolder },
    async (backend) => {
      const answer = await backend.call(name, input);
      output.out(`${JSON.stringify(answer)}\n`);
      return answer.ok ? exit.done : reportError('call', answer.error, output);
    },
  );
};
