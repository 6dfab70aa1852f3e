/** What an archive asks of a recommendation, how far it has come, and texts that are exempt from public disclosure. */
export const recommendationDetails = `
CREATE TABLE recommendation_details (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  details TEXT NOT NULL CHECK (json_valid(details)),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE exempt_text (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL,
  topic INTEGER NOT NULL CHECK (topic BETWEEN 1 AND 6),
  legal_basis TEXT NOT NULL CHECK (legal_basis <> ''),
  UNIQUE (round_id, kommunenummer, topic)
) STRICT;
`;
