/** Recommendations as they were frozen. A later change makes a new version; none is changed. */
export const recommendations = `
CREATE TABLE recommendation (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  version INTEGER NOT NULL CHECK (version > 0),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  frozen_at TEXT NOT NULL,
  who TEXT NOT NULL,
  UNIQUE (round_id, version)
) STRICT;
`;
