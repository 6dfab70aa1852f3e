/** One version of the innspill in both written languages, as of the recommendation. */
export const deliveryLanguages = `
CREATE TABLE frozen_delivery (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  version INTEGER NOT NULL CHECK (version > 0),
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  frozen_at TEXT NOT NULL,
  who TEXT NOT NULL,
  UNIQUE (round_id, version, language)
) STRICT;
INSERT INTO frozen_delivery (id, round_id, version, language, content, frozen_at, who)
  SELECT id, round_id, version, language, content, frozen_at, who FROM innspill_delivery;
DROP TABLE innspill_delivery;
ALTER TABLE frozen_delivery RENAME TO innspill_delivery;
`;
