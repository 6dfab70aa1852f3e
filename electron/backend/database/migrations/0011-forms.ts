/**
 * The forms that were taken in, with the answers as the kommune wrote them. What the fylkeskommune makes of them is
 * written elsewhere and may change; these rows only go away when the taking in is undone.
 */
export const forms = `
CREATE TABLE form_received (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('xlsx', 'docx')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  version INTEGER NOT NULL CHECK (version >= 0),
  date TEXT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;

CREATE INDEX form_received_kommune ON form_received (round_id, kommunenummer, id);
`;
