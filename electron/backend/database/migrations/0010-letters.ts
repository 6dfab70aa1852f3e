/**
 * The letters to the kommuner, what has become of them, and the deliveries of innspill to IMDi.
 *
 * A stored file is known by its checksum and is never changed: the rows that undo sets back only name it. Its content is
 * base64, for the rows of the change log are JSON. A letter keeps its own text and file, since the round goes on changing.
 */
export const letters = `
CREATE TABLE stored_file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  content TEXT NOT NULL
) STRICT;

CREATE TABLE letter_setup (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  deadline TEXT,
  contact_role TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  case_number TEXT NOT NULL,
  neutral_language TEXT CHECK (neutral_language IN ('nb', 'nn')),
  criteria TEXT CHECK (criteria IN ('proposed', 'decided')),
  anmodning INTEGER NOT NULL CHECK (anmodning IN (0, 1))
) STRICT;

CREATE TABLE letter_template (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kind TEXT NOT NULL CHECK (kind IN ('request', 'reminder')),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
  UNIQUE (round_id, kind, language)
) STRICT;

CREATE TABLE letter_attachment (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kind TEXT NOT NULL CHECK (kind IN ('imdi', 'other')),
  title TEXT NOT NULL CHECK (title <> ''),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256)
) STRICT;

CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  kind TEXT NOT NULL CHECK (kind IN ('request', 'reminder')),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  made_on TEXT NOT NULL,
  deadline TEXT NOT NULL,
  sent_on TEXT,
  journal_number TEXT NOT NULL DEFAULT '',
  journal_date TEXT,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
  UNIQUE (round_id, kommunenummer, kind, made_on)
) STRICT;

CREATE TABLE letter_progress (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  language TEXT CHECK (language IN ('nb', 'nn')),
  their_ref TEXT NOT NULL DEFAULT '',
  replied_on TEXT,
  reply_journal_number TEXT NOT NULL DEFAULT '',
  reply_journal_date TEXT,
  approved_on TEXT,
  UNIQUE (round_id, kommunenummer),
  CHECK (approved_on IS NULL OR replied_on IS NOT NULL)
) STRICT;

CREATE TABLE innspill_delivery (
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
