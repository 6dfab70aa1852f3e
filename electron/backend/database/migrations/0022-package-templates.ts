/** A county may have its own paper for the recommendation and for the political case, as for the letters to the kommuner. */
export const packageTemplates = `
CREATE TABLE template (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kind TEXT NOT NULL CHECK (kind IN ('request', 'reminder', 'recommendation', 'case')),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
  UNIQUE (round_id, kind, language)
) STRICT;
INSERT INTO template (id, round_id, kind, language, file_name, sha256)
  SELECT id, round_id, kind, language, file_name, sha256 FROM letter_template;
DROP TABLE letter_template;
ALTER TABLE template RENAME TO letter_template;
`;
