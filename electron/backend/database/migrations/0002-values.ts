/**
 * Values belong to the import they came with, and none is ever overwritten: the import with the highest priority
 * counts. Confirming, undoing and removing an import is therefore one row, however large the file. A value that
 * yields is one the user set aside for what stood there already: it counts only where no other source has one.
 */
export const values = `
CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  name_nb TEXT NOT NULL,
  name_nn TEXT NOT NULL,
  short_nb TEXT NOT NULL,
  short_nn TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('persons', 'percent', 'rating', 'number')),
  scale TEXT NOT NULL CHECK (scale IN ('index', 'range', 'rating')),
  direction INTEGER NOT NULL CHECK (direction IN (-1, 1)),
  carry_over TEXT NOT NULL CHECK (carry_over IN ('sum', 'weighted-mean', 'ask')),
  source TEXT NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  layout TEXT NOT NULL,
  title TEXT,
  rows INTEGER NOT NULL CHECK (rows >= 0),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staged', 'valid', 'removed')),
  priority INTEGER NOT NULL
) STRICT;

CREATE TABLE value (
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  kommunenummer TEXT NOT NULL,
  indicator TEXT NOT NULL,
  period TEXT NOT NULL,
  number REAL,
  missing TEXT,
  sheet TEXT,
  cell TEXT NOT NULL,
  carried_from TEXT CHECK (json_valid(carried_from)),
  yields INTEGER NOT NULL CHECK (yields IN (0, 1)),
  PRIMARY KEY (import_id, kommunenummer, indicator, period),
  CHECK ((number IS NULL) <> (missing IS NULL))
) STRICT, WITHOUT ROWID;
`;
