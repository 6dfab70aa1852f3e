import { createHash } from 'node:crypto';
import type { Node, RoundFileBody } from './round-file.ts';
import { roundTables } from './round-tables.ts';

/** Lists of kommuner of the round itself; neighbours, hosts and members outside may be others. */
const lists = ['kommuner', 'members'] as const;

/** What no schema of one row can see: whether the rows of a file belong together. null = all is well. */
export function firstFlaw({ tables, files }: RoundFileBody): string | null {
  const kommuner = new Set(tables.kommuner.map(({ kommunenummer }) => String(kommunenummer)));
  for (const key of Object.keys(roundTables) as (keyof typeof roundTables)[]) {
    const stranger = strangerIn(tables[key], kommuner);
    if (stranger !== null) return `tables.${key}: ${stranger}`;
  }
  if (tables.scenarios.filter(({ recommended }) => recommended === 1).length !== 1) return 'tables.scenarios';
  const known = new Set<string>();
  for (const { sha256, bytes, content } of files) {
    const file = Buffer.from(content, 'base64');
    if (file.length !== bytes || createHash('sha256').update(file).digest('hex') !== sha256) {
      return `files: ${sha256}`;
    }
    known.add(sha256);
  }
  const missing = [...tables.letters, ...tables.letterTemplates, ...tables.letterAttachments].find(
    ({ sha256 }) => !known.has(String(sha256)),
  );
  if (missing !== undefined) return `files: ${String(missing.sha256)}`;
  const columns = tables.ownColumns.length;
  const keys = [
    ...tables.cellNotes.map(({ column_key: key }) => String(key)),
    ...tables.layout.flatMap(({ columns: places }) =>
      (places as readonly { id: string }[]).map(({ id }) => id),
    ),
  ];
  const lost = keys.find((key) => key.startsWith('own:') && Number(key.slice(4)) > columns);
  return lost === undefined ? null : `tables.ownColumns: ${lost}`;
}

/**
 * The first kommunenummer in these rows, or in what hangs on them, that is of no kommune of the round. Values may be of
 * others: a source keeps those under numbers that have ended, for the history.
 */
function strangerIn(rows: readonly Node[], kommuner: ReadonlySet<string>): string | null {
  for (const row of rows) {
    const named = [
      ...(typeof row.kommunenummer === 'string' ? [row.kommunenummer] : []),
      ...lists.flatMap((list) => {
        const numbers = row[list];
        return Array.isArray(numbers) ? numbers.map(String) : [];
      }),
    ];
    const stranger = named.find((number) => !kommuner.has(number));
    if (stranger !== undefined) return stranger;
    for (const key of ['locks', 'bounds', 'capacityAsMax', 'lots', 'cells', 'regionMembers']) {
      const hanging = row[key];
      const found = Array.isArray(hanging) ? strangerIn(hanging as readonly Node[], kommuner) : null;
      if (found !== null) return found;
    }
  }
  return null;
}
