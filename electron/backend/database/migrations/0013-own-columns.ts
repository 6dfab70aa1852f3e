/**
 * Columns the user has added to the work table with what is written in them, the order and visibility of all columns,
 * and notes on cells. Notes are private: no export reads them.
 */
export const ownColumns = `
CREATE TABLE own_column (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'starting-point', 'field')),
  field TEXT CHECK (json_valid(field)),
  CHECK ((kind = 'field') = (field IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX one_starting_point ON own_column (round_id) WHERE kind = 'starting-point';

CREATE TABLE own_cell (
  id INTEGER PRIMARY KEY,
  column_id INTEGER NOT NULL REFERENCES own_column (id),
  kommunenummer TEXT NOT NULL,
  text TEXT CHECK (text <> ''),
  number REAL,
  UNIQUE (column_id, kommunenummer),
  CHECK ((text IS NULL) <> (number IS NULL))
) STRICT;

CREATE TABLE table_layout (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT;

CREATE TABLE cell_note (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL,
  column_key TEXT NOT NULL CHECK (column_key <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (round_id, kommunenummer, column_key)
) STRICT;
`;
