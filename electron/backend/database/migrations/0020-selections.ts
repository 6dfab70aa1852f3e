/** Calls in which k of n are chosen, each one document: it is read and written as a whole, and undo sets it back so. */
export const selections = `
CREATE TABLE selection_call (
  id INTEGER PRIMARY KEY,
  call TEXT NOT NULL CHECK (json_valid(call)),
  -- Which sample it was made from.
  sample TEXT UNIQUE
) STRICT;
`;
