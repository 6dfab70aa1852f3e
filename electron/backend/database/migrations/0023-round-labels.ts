/**
 * A round has a label of its own where another of the same year and fylke stands beside it, such as a colleague's. A rule of
 * uniqueness cannot be altered, so the table is made anew; its rows are put back under their ids, and what refers to them is
 * checked when the transaction ends.
 */
export const roundLabels = `
PRAGMA defer_foreign_keys = ON;
CREATE TEMP TABLE kept_round AS SELECT * FROM round;
DROP TABLE round;

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
  label TEXT NOT NULL DEFAULT '',
  UNIQUE (year, fylkesnummer, label)
) STRICT;

INSERT INTO round (id, year, fylkesnummer, fylke, structure, sample, note_nb, note_nn, created_at)
  SELECT id, year, fylkesnummer, fylke, structure, sample, note_nb, note_nn, created_at FROM kept_round;
DROP TABLE kept_round;
`;
