/**
 * The record of a kommune. The fylkeskommune's own topics get a place of their own: 2 once for a region of videregående
 * opplæring, 6 once for the fylke; what stays under a kommune is a line that is its alone. Besides: who judged and when,
 * contacts, a note that stays on this machine, and samarbeid with host, service and kommuner outside the round.
 *
 * Texts on topic 2 that were the same for several kommuner were a region already, and become one. The text on topic 6 that
 * most kommuner share becomes the fylke's, where at least two share it. Undo of entries that wrote them in the old place
 * would put them back there, and is given up.
 */
export const record = `
ALTER TABLE innspill ADD COLUMN assessed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE innspill ADD COLUMN assessed_at TEXT;

CREATE TABLE vgs_region (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  name TEXT NOT NULL CHECK (name <> ''),
  text TEXT NOT NULL,
  assessment INTEGER CHECK (assessment BETWEEN 1 AND 5),
  source TEXT NOT NULL,
  date TEXT,
  assessed_by TEXT NOT NULL DEFAULT '',
  assessed_at TEXT
) STRICT;

CREATE TABLE vgs_region_member (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  region_id INTEGER NOT NULL REFERENCES vgs_region (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE fylke_plans (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL UNIQUE REFERENCES round (id),
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  date TEXT
) STRICT;

CREATE TABLE kommune_contacts (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  contacts TEXT NOT NULL CHECK (json_array_length(contacts) > 0),
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TABLE private_note (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kommunenummer TEXT NOT NULL CHECK (length(kommunenummer) = 4),
  text TEXT NOT NULL,
  exported INTEGER NOT NULL DEFAULT 0 CHECK (exported IN (0, 1)),
  UNIQUE (round_id, kommunenummer)
) STRICT;

CREATE TEMP TABLE found_region AS
  SELECT row_number() OVER (ORDER BY round_id, first) AS number, found.*
  FROM (SELECT round_id, text, assessment, source, date, min(kommunenummer) AS first FROM innspill
    WHERE topic = 2 GROUP BY round_id, text, assessment, source, date) AS found;

INSERT INTO vgs_region (id, round_id, name, text, assessment, source, date)
  SELECT number, round_id, 'Region ' || row_number() OVER (PARTITION BY round_id ORDER BY number),
    text, assessment, source, date FROM found_region;

INSERT INTO vgs_region_member (round_id, region_id, kommunenummer)
  SELECT innspill.round_id, number, kommunenummer FROM innspill JOIN found_region AS found
    ON found.round_id = innspill.round_id AND found.text = innspill.text
    AND found.assessment IS innspill.assessment AND found.source = innspill.source
    AND found.date IS innspill.date
  WHERE topic = 2;

DROP TABLE found_region;
DELETE FROM innspill WHERE topic = 2;

INSERT INTO fylke_plans (round_id, text, source, date)
  SELECT round_id, text, source, date FROM (
    SELECT round_id, text, max(source) AS source, max(date) AS date, count(*) AS kommuner,
      row_number() OVER (PARTITION BY round_id ORDER BY count(*) DESC, min(kommunenummer)) AS place
    FROM innspill WHERE topic = 6 AND trim(text) <> '' GROUP BY round_id, text)
  WHERE place = 1 AND kommuner > 1;

DELETE FROM innspill WHERE topic = 6 AND (trim(text) = '' OR EXISTS (
  SELECT 1 FROM fylke_plans WHERE fylke_plans.round_id = innspill.round_id AND fylke_plans.text = innspill.text));
UPDATE innspill SET assessment = NULL WHERE topic = 6;

UPDATE change_log SET state = 'abandoned'
  WHERE command = 'innspill.save' AND json_extract(input, '$.topic') IN (2, 6);

CREATE TABLE samarbeid_with_host (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  name TEXT NOT NULL CHECK (name <> ''),
  members TEXT NOT NULL CHECK (json_valid(members)),
  min INTEGER CHECK (min >= 0),
  max INTEGER CHECK (max >= 0),
  host TEXT,
  service TEXT NOT NULL DEFAULT '',
  joint INTEGER NOT NULL DEFAULT 0 CHECK (joint IN (0, 1)),
  outside TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(outside)),
  CHECK (min <= max)
) STRICT;

INSERT INTO samarbeid_with_host (id, round_id, name, members, min, max, joint)
  SELECT id, round_id, name, members, min, max, min IS NOT NULL OR max IS NOT NULL FROM samarbeid;
DROP TABLE samarbeid;
ALTER TABLE samarbeid_with_host RENAME TO samarbeid;
`;
