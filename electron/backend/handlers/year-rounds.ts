import { appError } from '../../../shared/contract/errors.ts';
import type { ComparedNumbers } from '../../../shared/contract/year-calls.ts';
import type { FollowUpRow } from '../../../shared/model/decision.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { hasUnseen, labelKey } from '../../../shared/model/round-label.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import { followUpOf } from '../database/queries/follow-up.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Read, Write } from './context.ts';

export const archive: Write<'round.archive'> = ({ db, now, info }, { roundId, archived }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (archived) {
    db.run(
      `INSERT INTO archived_round (round_id, at, who) VALUES ($roundId, $now, $who)
       ON CONFLICT (round_id) DO NOTHING`,
      { roundId, now, who: info.user },
    );
  } else db.run('DELETE FROM archived_round WHERE round_id = $roundId', { roundId });
  return ok(null);
};

/** What a round is called beside its fylke and year. Two of them are never called the same. */
export const label: Write<'round.label'> = ({ db }, { roundId, label: text }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (hasUnseen(text)) return fail(appError('round-label-unseen'));
  const { year, fylke, fylkesnummer } = round.value;
  const others = db.all<{ readonly label: string }>(
    'SELECT label FROM round WHERE year = $year AND fylkesnummer = $fylkesnummer AND id <> $roundId',
    { year, fylkesnummer, roundId },
  );
  if (others.some((one) => labelKey(one.label) === labelKey(text)))
    return fail(appError('round-label-taken', { round: roundName({ fylke, year, label: text }) }));
  db.run('UPDATE round SET label = $text WHERE id = $roundId', { text, roundId });
  return ok(null);
};

/** Two rounds beside each other. A kommune is followed through the register where the structures differ. */
export const compare: Read<'round.compare'> = ({ db, register }, { roundId, other }) => {
  const now = roundById(db, roundId);
  if (!now.ok) return now;
  const earlier = roundById(db, other);
  if (!earlier.ok) return earlier;
  const ours = followUpOf(db, roundId);
  if (!ours.ok) return ours;
  const theirs = followUpOf(db, other);
  if (!theirs.ok) return theirs;
  const byNumber = new Map(theirs.value.rows.map((row) => [row.kommunenummer, row]));
  const { structure } = now.value;
  const rows = ours.value.rows.map((row) => {
    const from = (
      structure === earlier.value.structure
        ? [row.kommunenummer]
        : (register.byNumber[structure].get(row.kommunenummer)?.counterparts ?? [])
    ).filter((number) => byNumber.has(number));
    return { row, from };
  });
  // One that was divided stands behind several, and its number belongs to none of them.
  const behind = (number: string): number => rows.filter(({ from }) => from.includes(number)).length;
  return ok({
    earlier: earlier.value,
    now: now.value,
    rows: rows.map(({ row, from }) => ({
      kommunenummer: row.kommunenummer,
      name: row.name,
      from,
      earlier: numbersOf(
        from.every((number) => behind(number) === 1) ? from.flatMap((n) => byNumber.get(n) ?? []) : [],
      ),
      now: numbersOf([row]),
    })),
    without: theirs.value.rows
      .filter(({ kommunenummer }) => behind(kommunenummer) !== 1)
      .map(({ name }) => name),
  });
};

const numbersOf = (rows: readonly FollowUpRow[]): ComparedNumbers => ({
  recommended: sumOf(rows.map((row) => row.recommended)),
  asked: sumOf(rows.map((row) => row.asked.number)),
  decided: sumOf(rows.map((row) => row.decided.number)),
  settled: sumOf(rows.map((row) => row.settled.number)),
});

/** null where one of them is not known: a hidden number is never made up for. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum += number;
  }
  return numbers.length === 0 ? null : sum;
}
