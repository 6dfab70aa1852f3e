/** What the kommuner say, the fylkeskommune's assessment of it, and who settles together. */
export const innspill = `
CREATE TABLE innspill (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL,
  topic INTEGER NOT NULL CHECK (topic BETWEEN 1 AND 6),
  text TEXT NOT NULL,
  assessment INTEGER CHECK (assessment BETWEEN 1 AND 5),
  source TEXT NOT NULL,
  date TEXT,
  UNIQUE (round_id, kommunenummer, topic)
) STRICT;

CREATE TABLE capacity (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL,
  can INTEGER CHECK (can >= 0),
  wants INTEGER CHECK (wants >= 0),
  extra INTEGER CHECK (extra >= 0),
  health INTEGER CHECK (health >= 0),
  minors INTEGER CHECK (minors >= 0),
  source TEXT NOT NULL,
  date TEXT,
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE samarbeid (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  name TEXT NOT NULL CHECK (name <> ''),
  members TEXT NOT NULL CHECK (json_array_length(members) >= 2),
  min INTEGER CHECK (min >= 0),
  max INTEGER CHECK (max >= 0),
  UNIQUE (round_id, name),
  CHECK (min <= max)
) STRICT;
`;
