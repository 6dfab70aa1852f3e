import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { vi } from 'vitest';
import { dumpTables } from '../support/dump-database.ts';
import { backendIn, type RichRound, richFiles } from '../support/rich-round.ts';
import type { AnyCall } from './any-call.ts';

export interface WatchedRound {
  readonly call: (call: AnyCall) => Promise<unknown>;
  /** How many rows have been written, in any table, by what was not rolled back. */
  readonly written: () => number;
  /** Every row of every table. */
  readonly dump: () => string;
  readonly close: () => void;
}

export const sha256Of = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** A copy of the rich round behind a real backend, with its database open to be looked at from within. */
export function watchRound(rich: RichRound, number: number): WatchedRound {
  const folder = join(rich.folder, `prøve-${number}`);
  mkdirSync(folder);
  const file = join(folder, 'fordel.db');
  copyFileSync(rich.databaseFile, file);
  // The backend locks its file against every other connection, and gives its own to nobody.
  const spy = vi.spyOn(Database.prototype, 'exec');
  const backend = backendIn(folder, file);
  const database = spy.mock.contexts.find(
    (one): one is Database.Database => one instanceof Database && one.name === file,
  );
  spy.mockRestore();
  if (database === undefined) throw new Error('The connection was not seen.');
  countWrites(database);
  const counter = database.prepare('SELECT n FROM temp.written').pluck();
  const tokens = new Map<string, unknown>([
    ['@roundId', 1],
    ...richFiles.map((one) => [`@${one}`, backend.files.register(rich.files[one])] as const),
  ]);
  return {
    call: async ({ name, input }) => {
      const answer = await backend.call(name, withTokens(input, tokens));
      if (answer.ok) remember(name, answer.value, tokens);
      return answer;
    },
    written: () => Number(counter.get()),
    dump: () => dumpTables(database, []),
    close: () => {
      backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What later calls are given of what earlier ones answered. */
function remember(name: string, answer: unknown, tokens: Map<string, unknown>): void {
  const given = Object(answer) as Readonly<Record<string, unknown>>;
  if (name === 'import.preview') tokens.set('@preview', given.previewId);
  if (name === 'package.export') tokens.set('@package', given.zip);
  if (name === 'round.import') tokens.set('@roundId', given.roundId);
  if (name === 'round.export') tokens.set('@round', given.file);
}

/** Counts in a table of the connection's own: what is rolled back is taken off again by SQLite itself. */
function countWrites(database: Database.Database): void {
  database.exec('CREATE TEMP TABLE written (n INTEGER); INSERT INTO written VALUES (0)');
  const tables = database
    .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all() as string[];
  for (const table of tables) {
    for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
      database.exec(`CREATE TEMP TRIGGER "written_${table}_${event}" AFTER ${event} ON main."${table}"
        BEGIN UPDATE temp.written SET n = n + 1; END`);
    }
  }
}

/** Puts in what the texts stand for: a few levels down is as deep as the contract has any. */
function withTokens(input: unknown, tokens: ReadonlyMap<string, unknown>, depth = 0): unknown {
  if (typeof input === 'string') return tokens.get(input) ?? input;
  if (depth > 4 || typeof input !== 'object' || input === null) return input;
  if (Array.isArray(input)) {
    return input.length > 50 ? input : input.map((one) => withTokens(one, tokens, depth + 1));
  }
  if (Object.getPrototypeOf(input) !== Object.prototype) return input;
  const entries = Object.entries(input).map(([key, value]) => [key, withTokens(value, tokens, depth + 1)]);
  return Object.fromEntries(entries);
}
