/**
 * Several allocations of a round side by side: one of them is the recommendation, and no two have the same name. And
 * criteria sets that are kept as a year's own; they belong to no round.
 */
export const scenarios = `
CREATE UNIQUE INDEX one_recommended ON allocation (round_id) WHERE recommended = 1;
CREATE UNIQUE INDEX scenario_name ON allocation (round_id, name);

CREATE TABLE saved_set (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  source TEXT NOT NULL CHECK (source <> ''),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  criteria TEXT NOT NULL CHECK (json_valid(criteria)),
  UNIQUE (name, year)
) STRICT;
`;
