/**
 * The rest of the year: what became of each kommune's number, its readiness on short notice, the deadlines, and rounds that
 * are put away. A field that is NULL was not written by the user: what is imported counts then.
 */
export const year = `
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  asked INTEGER CHECK (asked >= 0),
  asked_minors INTEGER CHECK (asked_minors >= 0),
  decided INTEGER CHECK (decided >= 0),
  decided_minors INTEGER CHECK (decided_minors >= 0),
  decided_on TEXT,
  extra INTEGER CHECK (extra >= 0),
  health INTEGER CHECK (health >= 0),
  no_family INTEGER NOT NULL DEFAULT 0 CHECK (no_family IN (0, 1)),
  reservation TEXT NOT NULL DEFAULT '',
  settled INTEGER CHECK (settled >= 0),
  settled_on TEXT,
  explanation TEXT NOT NULL DEFAULT '',
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE readiness (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  persons INTEGER CHECK (persons >= 0),
  needs TEXT NOT NULL DEFAULT '',
  date TEXT,
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE year_deadlines (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  entries TEXT NOT NULL CHECK (json_valid(entries))
) STRICT;

CREATE TABLE archived_round (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;
`;
