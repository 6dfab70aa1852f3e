/**
 * The audit trail, and what undo works from: for each command the rows it changed, before and after. `state` is
 * 'abandoned' for a command that was undone and then overtaken by a new one, so that it cannot be redone.
 */
export const changeLog = `
CREATE TABLE change_log (
  id INTEGER PRIMARY KEY,
  round_id INTEGER,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  input TEXT NOT NULL CHECK (json_valid(input)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
  visit TEXT
) STRICT;

CREATE INDEX change_log_round ON change_log (round_id, state, id);
`;
