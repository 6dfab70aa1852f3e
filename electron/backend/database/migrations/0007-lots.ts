/** A lot drawn outside the program: who came first, when it was drawn, and who saw it. One for an allocation. */
export const lots = `
CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  allocation_id INTEGER NOT NULL UNIQUE REFERENCES allocation (id),
  kommuner TEXT NOT NULL CHECK (json_array_length(kommuner) >= 2),
  date TEXT NOT NULL,
  witnesses TEXT NOT NULL CHECK (witnesses <> '')
) STRICT;
`;
