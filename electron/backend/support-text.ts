import { arch, platform, release, totalmem } from 'node:os';
import type { AppInfo } from '../../shared/contract/package-calls.ts';
import type { Reader } from './database/connection.ts';
import type { Failure } from './recent-failures.ts';

interface Facts {
  readonly db: Reader;
  readonly info: AppInfo;
  readonly now: string;
  readonly failures: readonly Failure[];
}

const pragma = (db: Reader, name: 'user_version' | 'page_count' | 'page_size'): number =>
  db.get<Readonly<Record<string, number>>>(`PRAGMA ${name}`)?.[name] ?? 0;

/** How many rows each table has. The names of tables are ours; nothing the user wrote is among them. */
function rowCounts(db: Reader): Readonly<Record<string, number>> {
  const tables = db.all<{ readonly name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      db.get<{ readonly n: number }>(`SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`)?.n ?? 0,
    ]),
  );
}

/**
 * The support file: versions, system, counts and the codes of the last errors. No text, no name, no figure of a
 * kommune, no path and no user; test/backend/support-text.test.ts fills a round with marked texts and looks for them.
 */
export function supportText({ db, info, now, failures }: Facts): string {
  const { electron = null, chrome = null, node } = process.versions;
  const facts = {
    made: now,
    fordel: info.version,
    door: info.door,
    system: {
      platform: platform(),
      release: release(),
      arch: arch(),
      memoryMb: Math.round(totalmem() / 2 ** 20),
    },
    runtime: {
      electron,
      chrome,
      node,
      sqlite: db.get<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? null,
    },
    database: {
      schema: pragma(db, 'user_version'),
      bytes: pragma(db, 'page_count') * pragma(db, 'page_size'),
      rows: rowCounts(db),
    },
    lastErrors: failures,
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
