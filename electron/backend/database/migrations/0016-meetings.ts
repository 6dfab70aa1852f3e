/**
 * What is written down in a meeting: a number changed, with who asked and why; what the parties said of each kommune; and
 * where the presentation was left, which is no step of the history.
 */
export const meetings = `
CREATE TABLE meeting_change (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  form TEXT NOT NULL CHECK (form IN ('samarbeid', 'dialog')),
  kommunenummer TEXT NOT NULL,
  number_before INTEGER CHECK (number_before >= 0),
  number_after INTEGER NOT NULL CHECK (number_after >= 0),
  asked_by TEXT NOT NULL CHECK (asked_by <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  who TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_outcome (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('agreed', 'differs', 'follow-up')),
  comment TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE meeting_place (
  round_id INTEGER NOT NULL REFERENCES round (id),
  form TEXT NOT NULL CHECK (form IN ('samarbeid', 'dialog')),
  kommunenummer TEXT NOT NULL,
  page TEXT NOT NULL,
  PRIMARY KEY (round_id, form, kommunenummer)
) STRICT, WITHOUT ROWID;
`;
