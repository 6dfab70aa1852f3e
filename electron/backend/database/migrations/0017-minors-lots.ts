/** A lot between kommuner that stand equal for the last enslige mindreårige of one age. One for each age of a round. */
export const minorsLots = `
CREATE TABLE minors_lot (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  part TEXT NOT NULL CHECK (part IN ('15-18', 'under-15')),
  kommuner TEXT NOT NULL CHECK (json_array_length(kommuner) >= 2),
  date TEXT NOT NULL,
  witnesses TEXT NOT NULL CHECK (witnesses <> ''),
  UNIQUE (round_id, part)
) STRICT;
`;
