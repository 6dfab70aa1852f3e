/**
 * One version in both written languages, and the exempt texts that went with it: they are in no other file of the package,
 * and a version with other texts is another version.
 */
export const recommendationLanguages = `
CREATE TABLE frozen (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  version INTEGER NOT NULL CHECK (version > 0),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  exempt TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(exempt)),
  frozen_at TEXT NOT NULL,
  who TEXT NOT NULL,
  UNIQUE (round_id, version, language)
) STRICT;
INSERT INTO frozen (id, round_id, version, language, content, frozen_at, who)
  SELECT id, round_id, version, language, content, frozen_at, who FROM recommendation;
DROP TABLE recommendation;
ALTER TABLE frozen RENAME TO recommendation;
`;
