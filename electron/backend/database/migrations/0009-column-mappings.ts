/**
 * How the user mapped the columns of a table, by its headers, so that the same table next year is mapped without
 * asking. It belongs to no round, and undo leaves it alone: a new mapping of the same headers takes its place.
 */
export const columnMappings = `
CREATE TABLE column_mapping (
  header TEXT PRIMARY KEY,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
