import { detailsFields, savedDetails } from '../../../shared/model/details-fields.ts';
import { ok } from '../../../shared/model/result.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { letterTemplates } from '../database/queries/letter-setup.ts';
import {
  detailsOfRound,
  exemptOfRound,
  versionsOfRound,
} from '../database/queries/recommendation-details.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Read, Write } from './context.ts';
import { overStored } from './over-stored.ts';

export const show: Read<'details.show'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  return ok({
    ...detailsOfRound(db, roundId),
    exempt: exemptOfRound(db, roundId),
    templates: letterTemplates(db, roundId)
      .filter(({ kind }) => kind === 'recommendation' || kind === 'case')
      .map(({ sha256: _sum, ...template }) => template),
    versions: versionsOfRound(db, roundId),
  });
};

export const set: Write<'details.set'> = ({ db }, { roundId, seen, ...mine }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const stored = detailsFields(detailsOfRound(db, roundId));
  const saved = overStored(seen?.map(detailsFields), detailsFields(mine), stored);
  if (!saved.ok) return saved;
  const { details, note } = savedDetails(saved.value);
  db.run(
    `INSERT INTO recommendation_details (round_id, details, note) VALUES ($roundId, $details, $note)
     ON CONFLICT (round_id) DO UPDATE SET details = excluded.details, note = excluded.note`,
    { roundId, details: JSON.stringify(details), note },
  );
  return ok(null);
};

export const setExempt: Write<'exempt.set'> = ({ db }, { roundId, kommunenummer, topic, legalBasis }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  if (legalBasis === null)
    db.run(
      'DELETE FROM exempt_text WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND topic = $topic',
      { roundId, kommunenummer, topic },
    );
  else
    db.run(
      `INSERT INTO exempt_text (round_id, kommunenummer, topic, legal_basis)
       VALUES ($roundId, $kommunenummer, $topic, $legalBasis)
       ON CONFLICT (round_id, kommunenummer, topic) DO UPDATE SET legal_basis = excluded.legal_basis`,
      { roundId, kommunenummer, topic, legalBasis },
    );
  return ok(null);
};
