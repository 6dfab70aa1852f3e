import type { SqlParams, Writer } from '../connection.ts';

/** A kommune of the new round and the one it was in the earlier. */
export interface Followed {
  readonly kommunenummer: string;
  readonly was: string;
}

/** Contacts and the chosen language of letters: they hold until somebody says otherwise. */
export function copyKommuneData(
  db: Writer,
  from: number,
  to: number,
  { kommunenummer, was }: Followed,
): void {
  const params: SqlParams = { from, to, kommunenummer, was };
  db.run(
    `INSERT INTO kommune_contacts (round_id, kommunenummer, contacts)
     SELECT $to, $kommunenummer, contacts FROM kommune_contacts WHERE round_id = $from AND kommunenummer = $was`,
    params,
  );
  db.run(
    `INSERT INTO letter_progress (round_id, kommunenummer, language)
     SELECT $to, $kommunenummer, language FROM letter_progress
     WHERE round_id = $from AND kommunenummer = $was AND language IS NOT NULL`,
    params,
  );
}

/** What the letters of a year have in common: who to ask, the templates, and the language of neutral kommuner. */
export function copyLetterSetup(db: Writer, from: number, to: number): void {
  db.run(
    `INSERT INTO letter_setup (round_id, contact_role, contact_email, contact_phone, case_number,
       neutral_language, anmodning)
     SELECT $to, contact_role, contact_email, contact_phone, '', neutral_language, anmodning
     FROM letter_setup WHERE round_id = $from`,
    { from, to },
  );
  db.run(
    `INSERT INTO letter_template (round_id, kind, language, file_name, sha256)
     SELECT $to, kind, language, file_name, sha256 FROM letter_template WHERE round_id = $from`,
    { from, to },
  );
  db.run(
    `INSERT INTO own_column (round_id, name, kind, field)
     SELECT $to, name, kind, field FROM own_column WHERE round_id = $from ORDER BY id`,
    { from, to },
  );
}

/**
 * The sources that count, each with its own file, cell, date and checksum. Of a kommune that was divided or merged no value comes
 * along. `carried_from` says under which number a value stood where it is another now.
 */
export function copyValues(db: Writer, from: number, to: number, followed: readonly Followed[]): void {
  const sources = db.all<{ readonly id: number }>(
    `SELECT id FROM import WHERE round_id = $from AND state = 'valid' AND layout <> 'register' ORDER BY priority`,
    { from },
  );
  for (const source of sources) {
    const { id } = db.run(
      `INSERT INTO import (round_id, file_name, sha256, layout, title, rows, at, who, state, priority)
       SELECT $to, file_name, sha256, layout, title, rows, at, who, 'valid',
         (SELECT coalesce(max(priority), 0) + 1 FROM import WHERE round_id = $to)
       FROM import WHERE id = $source`,
      { to, source: source.id },
    );
    db.run(
      `INSERT INTO value (import_id, kommunenummer, indicator, period, number, missing, sheet, cell, carried_from,
         yields)
       SELECT $id, json_extract(pair.value, '$[0]'), v.indicator, v.period, v.number, v.missing, v.sheet, v.cell,
         iif(json_extract(pair.value, '$[0]') = v.kommunenummer, v.carried_from,
           coalesce(v.carried_from, json_array(v.kommunenummer))), v.yields
       FROM json_each($pairs) AS pair JOIN value v
         ON v.import_id = $source AND v.kommunenummer = json_extract(pair.value, '$[1]')`,
      {
        id,
        source: source.id,
        pairs: JSON.stringify(followed.map(({ kommunenummer, was }) => [kommunenummer, was])),
      },
    );
    // What stands under kommunenummer that have ended is the history's, and follows as it is.
    db.run(
      `INSERT INTO value (import_id, kommunenummer, indicator, period, number, missing, sheet, cell, carried_from,
         yields)
       SELECT $id, kommunenummer, indicator, period, number, missing, sheet, cell, carried_from, yields
       FROM value WHERE import_id = $source AND kommunenummer NOT IN
         (SELECT kommunenummer FROM round_kommune WHERE round_id IN ($from, $to))`,
      { id, source: source.id, from, to },
    );
  }
}
