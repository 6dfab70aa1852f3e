import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { CallName, Contract } from '../../shared/contract/contract.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { HistoryEntry } from '../../shared/model/round.ts';
import { takeCaptured } from './database/capture-changes.ts';
import { logChange } from './database/log-change.ts';
import { roundById } from './database/queries/round-row.ts';
import { sqliteError } from './database/sqlite-error.ts';
import { type Staging, staging } from './database/staging.ts';
import type { ReadContext, RoutedContext, WriteContext } from './handlers/context.ts';
import { handlers, isCallName } from './handlers/index.ts';
import { type PlainCall, plainCalls } from './plain-calls.ts';

/** What every handler looks like once its types are checked: see handlers/index.ts. */
type LooseHandler = LooseRead | LooseWrite | LooseStaged;
type LooseRead = (context: ReadContext, input: unknown) => Answer | Promise<Answer>;
type LooseWrite = (context: WriteContext, input: unknown) => Answer;
type Answer = Result<unknown, AppError>;
interface LooseStaged {
  readonly prepare: (context: ReadContext, input: unknown, staging: Staging) => Promise<Answer>;
  readonly write: LooseWrite;
  readonly abandon?: (prepared: unknown, staging: Staging) => Promise<void>;
}

export interface RouterParts {
  readonly database: Database.Database;
  readonly context: () => RoutedContext;
  readonly user: string;
  readonly emit: (event: BackendEvent) => void;
  readonly log: (line: string) => void;
}

/** What a call is, and how its input is checked. */
interface Definition {
  readonly writes: boolean;
  readonly undoable: boolean;
  readonly check: (input: unknown) => Answer;
}

interface Ready {
  readonly handler: LooseHandler;
  readonly definition: Definition;
}

/**
 * The one way in: check the input against the contract, run the handler (a write in one transaction with its entry
 * in the change log), answer with a value. Never throws.
 */
export function router(parts: RouterParts): (name: string, input: unknown) => Promise<Answer> {
  const load = loader();
  return async (name, input) => {
    if (!isCallName(name)) return fail(appError('unknown-call', { name }));
    try {
      const found = load(name, plainDefinition(name, input));
      const { handler, definition } = found instanceof Promise ? await found : found;
      const checked = definition.check(input);
      return checked.ok ? await run(parts, name, definition, checked.value, handler) : checked;
    } catch (error) {
      parts.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fail(sqliteError(error, parts.database.name.split(/[\\/]/).at(-1) ?? ''));
    }
  };
}

/** A call whose input is known to be right without its schema; null for any other. */
function plainDefinition(name: CallName, input: unknown): Definition | null {
  const call: PlainCall<unknown> | undefined = plainCalls[name];
  if (call === undefined || !isPlainObject(input)) return null;
  const read = call.read(input);
  return read === null ? null : { ...call, check: () => ok(read) };
}

const isPlainObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && Object.getPrototypeOf(input) === Object.prototype;

function definitionOf(contract: Contract, name: CallName): Definition {
  const { writes, undoable, input: schema } = contract[name];
  const check = (input: unknown): Answer => {
    const parsed = schema.safeParse(input);
    return parsed.success ? ok(parsed.data) : fail(invalidInput(name, parsed.error));
  };
  return { writes, undoable, check };
}

/**
 * Gives what a call needs: its handler, and the contract unless the call is plain. Where either has yet to be loaded,
 * calls that come meanwhile wait their turn behind it.
 */
function loader(): (name: CallName, plain: Definition | null) => Ready | Promise<Ready> {
  const loaded = new Map<CallName, LooseHandler>();
  let contract: Contract | null = null;
  let waiting: Promise<Ready> | null = null;
  const theContract = async (): Promise<Contract> => {
    contract ??= (await import('../../shared/contract/contract.ts')).contract;
    return contract;
  };
  const load = async (name: CallName, plain: Definition | null, before: typeof waiting): Promise<Ready> => {
    // Whether the one before could be loaded is its own caller's affair.
    await before?.catch(() => null);
    const definition = plain ?? definitionOf(await theContract(), name);
    const handler = loaded.get(name) ?? ((await handlers[name]()) as LooseHandler);
    loaded.set(name, handler);
    return { handler, definition };
  };
  return (name, plain) => {
    const handler = loaded.get(name);
    const definition = plain ?? (contract === null ? null : definitionOf(contract, name));
    if (handler !== undefined && definition !== null && waiting === null) return { handler, definition };
    const mine = load(name, plain, waiting).finally(() => {
      if (waiting === mine) waiting = null;
    });
    waiting = mine;
    return mine;
  };
}

async function run(
  parts: RouterParts,
  name: CallName,
  { writes, undoable }: Definition,
  input: unknown,
  handler: LooseHandler,
): Promise<Answer> {
  if (!writes) return await (handler as LooseRead)(parts.context(), input);
  if (typeof handler === 'function') {
    return transact(parts, { name, undoable, input }, handler as LooseWrite, input);
  }
  const staged = handler as LooseStaged;
  const own = staging(parts.database, parts.context().db);
  const prepared = await staged.prepare(parts.context(), input, own);
  if (!prepared.ok) return prepared;
  let isWritten = false;
  try {
    const answer = transact(parts, { name, undoable, input }, staged.write, prepared.value);
    isWritten = answer.ok;
    return answer;
  } finally {
    if (!isWritten) await staged.abandon?.(prepared.value, own);
  }
}

/** Thrown to roll back; never leaves this file. */
class Refused extends Error {
  readonly reason: AppError;
  constructor(reason: AppError) {
    super(reason.code);
    this.reason = reason;
  }
}

interface Command {
  readonly name: CallName;
  readonly undoable: boolean;
  readonly input: unknown;
}

function transact(
  parts: RouterParts,
  { name, undoable, input }: Command,
  write: LooseWrite,
  given: unknown,
): Answer {
  const context = parts.context();
  const roundId = roundOf(input);
  // What belongs to no round is still written in the history of one.
  const known = roundId === null ? null : roundById(context.db, roundId);
  if (known?.ok === false) return known;
  takeCaptured(parts.database);
  let told: HistoryEntry['params'] = {};
  const tell: WriteContext['tell'] = (more) => {
    told = { ...told, ...more };
  };
  try {
    const value = parts.database.transaction(() => {
      const answer = write({ ...context, tell }, given);
      if (!answer.ok) throw new Refused(answer.error);
      logChange(context.db, {
        command: name,
        input: isPlainObject(input) ? { ...told, ...withoutSeen(input) } : input,
        changes: takeCaptured(parts.database),
        undoable,
        at: context.now,
        who: parts.user,
      });
      return answer.value;
    })();
    parts.emit({ type: 'changed', roundId });
    return ok(value);
  } catch (error) {
    if (error instanceof Refused) return fail(error.reason);
    throw error;
  }
}

/** What the caller had in front is for the call alone: the log holds what was done. */
function withoutSeen({ seen: _seen, ...input }: Readonly<Record<string, unknown>>): object {
  return input;
}

function roundOf(input: unknown): number | null {
  const has = typeof input === 'object' && input !== null && 'roundId' in input;
  return has && typeof input.roundId === 'number' ? input.roundId : null;
}

/** The first thing wrong, with the path of the field: «members[2]». */
function invalidInput(name: string, error: z.ZodError): AppError {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  );
  return appError('invalid-input', {
    name,
    field: path.join('').replace(/^\./, ''),
    detail: issue?.message ?? error.message,
  });
}
