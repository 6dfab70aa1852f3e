/**
 * The user's own kommune boundaries, simplified, for one kommune structure. They belong to no round: next year's round
 * in the same structure is drawn with them too. A shape is JSON: polygons of rings of [longitude, latitude].
 */
export const boundaries = `
CREATE TABLE boundary_file (
  structure INTEGER PRIMARY KEY CHECK (structure IN (2020, 2024)),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;

CREATE TABLE boundary_shape (
  structure INTEGER NOT NULL REFERENCES boundary_file (structure) ON DELETE CASCADE,
  kommunenummer TEXT NOT NULL,
  polygons TEXT NOT NULL CHECK (json_valid(polygons)),
  PRIMARY KEY (structure, kommunenummer)
) STRICT, WITHOUT ROWID;
`;
