import type { EarlierAnswers } from '../../../shared/model/innspill.ts';
import { ok } from '../../../shared/model/result.ts';
import type { RoundSummary, Structure } from '../../../shared/model/round.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { kommunerOfRound } from '../database/queries/kommuner.ts';
import { allRounds, roundById } from '../database/queries/round-row.ts';
import type { Register } from '../register/index.ts';
import type { Read } from './context.ts';

/**
 * Answers of earlier years beside this year's. A kommune whose number or borders changed is followed through the register
 * to those that covered its land; one that was merged gives what each of them said, under its own name.
 */
export const earlierAnswers: Read<'innspill.earlier'> = ({ db, register }, { roundId, kommunenummer }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const earlier = allRounds(db)
    .filter((one) => one.year < round.value.year && (one.sample === null) === (round.value.sample === null))
    // Of two that are of one year and fylke, the one without a label: what a colleague's copy says is mostly the same.
    .filter((one, at, all) => all.findIndex((other) => isBeside(one, other)) === at)
    .toSorted((a, b) => b.year - a.year || a.id - b.id);
  const answers = earlier.map((one): EarlierAnswers => {
    const numbers = numbersIn(register, round.value, one.structure, kommunenummer);
    const kommuner = kommunerOfRound(db, one.id, String(one.year + 1))
      .filter((kommune) => numbers.includes(kommune.kommunenummer))
      .filter((kommune) => kommune.innspill.length > 0 || kommune.capacity !== null)
      .map(({ kommunenummer: number, name, innspill, capacity }) => ({
        kommunenummer: number,
        name,
        innspill,
        capacity,
      }));
    return { year: one.year, kommuner };
  });
  return ok(answers.filter((one) => one.kommuner.length > 0));
};

const isBeside = (one: RoundSummary, other: RoundSummary): boolean =>
  one.year === other.year && one.fylkesnummer === other.fylkesnummer;

/** The kommune's numbers in another structure; an invented one keeps its own. */
function numbersIn(
  { byNumber }: Register,
  { structure: own }: Pick<RoundSummary, 'structure'>,
  structure: Structure,
  kommunenummer: string,
): readonly string[] {
  const kommune = byNumber[own].get(kommunenummer);
  return own === structure || kommune === undefined ? [kommunenummer] : kommune.counterparts;
}
