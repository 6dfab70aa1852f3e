/** Enslige mindreårige of a round: how many by age, and the kommuner that take them. */
export const minors = `
CREATE TABLE minors (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  aged_15_to_18 INTEGER NOT NULL CHECK (aged_15_to_18 >= 0),
  under_15 INTEGER NOT NULL CHECK (under_15 >= 0),
  kommuner TEXT NOT NULL CHECK (json_valid(kommuner)),
  capacity_reason TEXT CHECK (capacity_reason <> ''),
  CHECK (aged_15_to_18 + under_15 > 0)
) STRICT;
`;
