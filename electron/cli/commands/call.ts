import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Backend } from '../../backend/create-backend.ts';
import { makeFolder } from '../../backend/files/make-folder.ts';
import { brokenJson } from '../broken-json.ts';
import { type Command, exit, needed, type Output, UsageError } from '../command.ts';
import { reportError } from '../report-error.ts';
import { trialFirst } from '../trial-first.ts';
import { withBackend } from '../with-backend.ts';

/**
 * Any call of the contract. A file is named by its path with @ before it, «"file": "@mal.docx"». Prints the answer as the other doors give it:
 * {"ok": true, "value": …}.
 */
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
    throw new UsageError(brokenJson(json, error));
  }
  const db = needed(values.db, 'db');
  const answer = async (backend: Backend, told: Output): Promise<number> => {
    const given = await backend.call(name, withFiles(input, backend));
    if (given.ok) saveMadeFile(given.value, backend, values.out);
    told.out(`${JSON.stringify(given)}\n`);
    return given.ok ? exit.done : reportError('call', given.error, told);
  };
  if (values.out === undefined) return await trialFirst({ db, command: 'call', output, round: null }, answer);
  const place = { db, command: 'call', output, mustExist: true, exportFolder: values.out };
  return await withBackend(place, (backend) => answer(backend, output));
};

/** Fields that hold files, wherever in the input they stand. */
const fileFields: ReadonlySet<string> = new Set(['file', 'files']);

/** The input with a token in place of each «@path»: the calls know files by tokens alone. */
function withFiles(input: unknown, { files }: Pick<Backend, 'files'>, field = ''): unknown {
  if (typeof input === 'string' && input.startsWith('@') && fileFields.has(field)) {
    const path = resolve(input.slice(1));
    if (!existsSync(path)) throw new UsageError(`filen «${input.slice(1)}» finnes ikke`);
    return files.register(path);
  }
  if (Array.isArray(input)) return input.map((item: unknown) => withFiles(item, { files }, field));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, withFiles(value, { files }, name)]),
  );
}

/** A file that a call has made, such as a template, is put where `--out` says; else it is gone with the process. */
function saveMadeFile(value: unknown, { files }: Pick<Backend, 'files'>, out: string | undefined): void {
  if (out === undefined || typeof value !== 'object' || value === null) return;
  if (!('file' in value && 'name' in value) || typeof value.file !== 'string') return;
  const made = files.resolve(value.file);
  if (made === null) return;
  makeFolder(resolve(out));
  copyFileSync(made.path, join(out, made.name));
}
