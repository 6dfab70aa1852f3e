import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { addRound } from '../database/commands/add-round.ts';
import { readCurrentValues } from '../database/queries/current-values.ts';
import { allIndicators } from '../database/queries/indicators.ts';
import { kommunerOfRound } from '../database/queries/kommuner.ts';
import { roundById } from '../database/queries/round-row.ts';
import { readRoundValues, roundView } from '../database/queries/round-view.ts';
import { inSlices } from '../jobs/sliced.ts';
import { addRegisterInhabitants } from './add-register-inhabitants.ts';
import type { Read, Write } from './context.ts';
import { registerKommuner } from './register-kommuner.ts';
import { startingSet } from './starting-set.ts';
import { structureOf } from './structure-of.ts';
import { withoutUnused } from './without-unused.ts';

/** The values are read a slice at a time, and the rest in one go, so that what is shown is of one moment. */
export const show: Read<'round.show'> = async ({ db }, { roundId, scenario }) => {
  await inSlices(readRoundValues(db, roundId));
  const view = roundView(db, roundId, scenario);
  return view.ok ? ok(await inSlices(withoutUnused(view.value, allIndicators(db)))) : view;
};

export const values: Read<'values.show'> = async ({ db }, { roundId, indicator }) => {
  // Of one figure, the years that the round shows: they have just been read.
  if (indicator === undefined) await inSlices(readCurrentValues(db, roundId));
  else await inSlices(readRoundValues(db, roundId));
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const kommuner = indicator === undefined ? kommunerOfRound(db, roundId) : view.value.kommuner;
  return ok({
    round: view.value.round,
    kommuner: kommuner.map(({ kommunenummer, name, values: known }) => ({
      kommunenummer,
      name,
      values: indicator === undefined ? known : only(known, indicator),
    })),
  });
};

const only = (known: KommuneView['values'], indicator: string): KommuneView['values'] => {
  const periods = known[indicator];
  return periods === undefined ? {} : { [indicator]: periods };
};

/** A new round: the fylke's kommuner, all of them asked, with the inhabitants that ship with Fordel. */
export const create: Write<'round.create'> = (context, { year, fylkesnummer }) => {
  const structure = structureOf(year);
  const fylke = context.register.structures[structure].fylker.find(
    (one) => one.fylkesnummer === fylkesnummer,
  );
  if (fylke === undefined) return fail(appError('fylke-not-found', { fylke: fylkesnummer, structure }));
  // One under a label, such as a colleague's, is another round: this is made without.
  const exists = context.db.get(
    "SELECT 1 FROM round WHERE year = $year AND fylkesnummer = $fylkesnummer AND label = ''",
    { year, fylkesnummer },
  );
  if (exists !== undefined) return fail(appError('round-exists', { fylke: fylke.name, year }));
  const kommuner = registerKommuner(context.register, structure, fylkesnummer);
  const roundId = addRound(context, {
    year,
    fylkesnummer,
    fylke: fylke.name,
    structure,
    sample: null,
    note: null,
    kommuner,
    criteria: startingSet(year),
  });
  addRegisterInhabitants(context, roundId, structure, kommuner, year);
  return ok({ roundId });
};

export const addTarget: Write<'target.add'> = ({ db }, { roundId, number, minors, source, date }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if (minors !== null && minors > number) return fail(appError('minors-exceed-target', { minors, number }));
  db.run(
    `INSERT INTO target_version (round_id, number, minors, source, date)
     VALUES ($roundId, $number, $minors, $source, $date)`,
    { roundId, number, minors, source, date },
  );
  return ok(null);
};

/** A kommune that was asked last year and is left out now, or the other way round, is named with a reason in the letter. */
export const setAsked: Write<'asked.set'> = ({ db }, { roundId, kommunenummer, asked, reason }) => {
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const { draft, kommuner } = view.value;
  const kommune = kommuner.find((one) => one.kommunenummer === kommunenummer);
  if (kommune === undefined) return fail(appError('kommune-not-found', { kommune: kommunenummer }));
  const lastYear =
    kommune.values[draft.criteria.lastYear.indicator]?.[draft.criteria.lastYear.period]?.number ?? null;
  if (lastYear !== null && lastYear > 0 !== asked && reason === null) {
    return fail(appError('reason-needed', { kommune: kommune.name }));
  }
  db.run(
    `UPDATE round_kommune SET asked = $asked, asked_reason = $reason
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer`,
    { roundId, kommunenummer, asked: asked ? 1 : 0, reason },
  );
  return ok(null);
};
