/** Rounds, the kommuner in them, and the måltall with all its versions. */
export const rounds = `
CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  fylkesnummer TEXT NOT NULL CHECK (length(fylkesnummer) = 2),
  fylke TEXT NOT NULL,
  structure INTEGER NOT NULL CHECK (structure IN (2020, 2024)),
  sample TEXT CHECK (sample IN ('public', 'invented')),
  note_nb TEXT,
  note_nn TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (year, fylkesnummer)
) STRICT;

CREATE TABLE round_kommune (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  name TEXT NOT NULL CHECK (name <> ''),
  maalform TEXT NOT NULL CHECK (maalform IN ('nb', 'nn', 'neutral')),
  lat REAL,
  lon REAL,
  neighbours TEXT NOT NULL CHECK (json_valid(neighbours)),
  asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
  asked_reason TEXT,
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE target_version (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  minors INTEGER CHECK (minors BETWEEN 0 AND number),
  source TEXT NOT NULL,
  date TEXT NOT NULL
) STRICT;
`;
