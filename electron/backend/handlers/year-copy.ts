import { createHash } from 'node:crypto';
import { appError } from '../../../shared/contract/errors.ts';
import type { CopyNote } from '../../../shared/contract/year-calls.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import type { FollowUpRow } from '../../../shared/model/decision.ts';
import { type FollowedKommuner, followKommuner } from '../../../shared/model/follow-kommuner.ts';
import type { StagedValue } from '../../../shared/model/importing.ts';
import { type LastYearRule, lastYearNumber } from '../../../shared/model/last-year-number.ts';
import { latestPeriod } from '../../../shared/model/latest-period.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { KommuneView, RoundSummary } from '../../../shared/model/round.ts';
import { startingMeasures } from '../../../shared/model/set-from-preset.ts';
import { addImport } from '../database/commands/add-import.ts';
import { addRound, type NewKommune } from '../database/commands/add-round.ts';
import { copySamarbeid } from '../database/commands/copy-samarbeid.ts';
import { copyKommuneData, copyLetterSetup, copyValues } from '../database/commands/copy-year.ts';
import { saveCriteria } from '../database/commands/save-criteria.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { followUpOf } from '../database/queries/follow-up.ts';
import { kommunerOfRound } from '../database/queries/kommuner.ts';
import { roundById } from '../database/queries/round-row.ts';
import { addRegisterInhabitants } from './add-register-inhabitants.ts';
import type { Write, WriteContext } from './context.ts';
import { registerKommuner } from './register-kommuner.ts';
import { structureOf } from './structure-of.ts';

/**
 * Next year's round out of this one: kommuner, who is asked, criteria, samarbeid, regions, contacts and letters. Locks, bounds and
 * scenarios are a year's own and stay behind, and the answers are «i fjor» by being in the earlier round.
 */
export const copyRound: Write<'round.copy'> = (context, { from, year, fylkesnummer, lastYear, values }) => {
  const { db } = context;
  const found = roundById(db, from);
  if (!found.ok) return found;
  const source = found.value;
  if (year <= source.year) return fail(appError('round-not-later', { year: source.year }));
  const place = newPlace(context, source, year, fylkesnummer);
  if (place === null) {
    return fail(
      appError('fylke-not-found', { fylke: fylkesnummer ?? source.fylke, structure: structureOf(year) }),
    );
  }
  const taken = db.get("SELECT 1 FROM round WHERE year = $year AND fylkesnummer = $number AND label = ''", {
    year,
    number: place.fylkesnummer,
  });
  if (taken !== undefined) return fail(appError('round-exists', { fylke: place.fylke, year }));
  const followUp = followUpOf(db, from);
  if (!followUp.ok) return followUp;
  const before = kommunerOfRound(db, from, String(source.year - 1));
  const kommuner = newKommuner(context, source, place, before);
  const followed = followKommuner(
    before.map((one) => one.kommunenummer),
    kommuner.map((one) => one.kommunenummer),
    (number) => earlierNumbers(context, source, place, number),
  );
  const rows = new Map(followUp.value.rows.map((row) => [row.kommunenummer, row]));
  const asked = whoIsAsked(kommuner, followed, rows, before);
  const criteria = draftOfRound(db, from).criteria;
  const roundId = addRound(context, { ...place, year, kommuner: asked.kommuner, criteria });
  if (source.sample !== 'invented') {
    addRegisterInhabitants(context, roundId, place.structure, kommuner, year);
  }
  const pairs = [...followed.same].map(([kommunenummer, was]) => ({ kommunenummer, was }));
  if (values) copyValues(db, from, roundId, pairs);
  const sum = addLastYear(context, roundId, source, followed, rows, lastYear);
  for (const pair of pairs) copyKommuneData(db, from, roundId, pair);
  copyLetterSetup(db, from, roundId);
  copySamarbeid(db, {
    from,
    to: roundId,
    becomes: new Map([...followed.same].map(([now, was]) => [was, now])),
    structures: [source.structure, place.structure],
  });
  const set = movedSet(criteria, source.year, year, kommunerOfRound(db, roundId));
  saveCriteria(db, roundId, draftOfRound(db, roundId).criteriaSetId, set);
  return ok({ roundId, notes: [...followed.notes, ...asked.notes, ...sum.notes], lastYear: sum.persons });
};

type Place = Pick<RoundSummary, 'fylkesnummer' | 'fylke' | 'structure' | 'sample' | 'note'>;

/** Where the new round is; null where the fylke is not in the new year's structure. */
function newPlace(
  { register }: WriteContext,
  source: RoundSummary,
  year: number,
  fylkesnummer: string | null,
): Place | null {
  const { sample } = source;
  const note =
    sample === null
      ? null
      : {
          nb: `Kopiert fra eksempelrunden ${source.fylke} ${source.year}.`,
          nn: `Kopiert frå eksempelrunden ${source.fylke} ${source.year}.`,
        };
  const structure = structureOf(year);
  if (structure === source.structure || sample === 'invented') {
    const { fylkesnummer: same, fylke } = source;
    return { fylkesnummer: same, fylke, structure: source.structure, sample, note };
  }
  const wanted = fylkesnummer ?? source.fylkesnummer;
  const fylke = register.structures[structure].fylker.find((one) => one.fylkesnummer === wanted);
  return fylke === undefined ? null : { fylkesnummer: wanted, fylke: fylke.name, structure, sample, note };
}

/** Those of the earlier round; in another structure those of the fylke there. */
function newKommuner(
  { register }: WriteContext,
  source: RoundSummary,
  place: Place,
  before: readonly KommuneView[],
): readonly NewKommune[] {
  if (place.structure === source.structure) return before;
  return registerKommuner(register, place.structure, place.fylkesnummer);
}

/** The numbers that covered a kommune's land in the earlier round's structure. */
const earlierNumbers = (
  { register }: Pick<WriteContext, 'register'>,
  source: Pick<RoundSummary, 'structure'>,
  place: Pick<RoundSummary, 'structure'>,
  kommunenummer: string,
): readonly string[] =>
  place.structure === source.structure
    ? [kommunenummer]
    : (register.byNumber[place.structure].get(kommunenummer)?.counterparts ?? []);

type Rows = ReadonlyMap<string, FollowUpRow>;

/** Those that IMDi asked are asked again; of the others the round's own choice holds. */
function whoIsAsked(
  kommuner: readonly NewKommune[],
  { same }: FollowedKommuner,
  rows: Rows,
  before: readonly KommuneView[],
): { readonly kommuner: readonly NewKommune[]; readonly notes: readonly CopyNote[] } {
  const [yes, no]: [string[], string[]] = [[], []];
  const changed = kommuner.map((kommune): NewKommune => {
    const was = same.get(kommune.kommunenummer);
    if (was === undefined) return { ...kommune, asked: true, askedReason: null };
    const chosen = before.find((one) => one.kommunenummer === was)?.asked ?? true;
    const imdi = rows.get(was)?.asked.number ?? null;
    const asked = imdi === null ? chosen : imdi > 0;
    if (asked !== chosen) (asked ? yes : no).push(kommune.kommunenummer);
    return { ...kommune, asked, askedReason: null };
  });
  return {
    kommuner: changed,
    notes: [
      ...(yes.length > 0 ? [{ kind: 'asked' as const, kommuner: yes }] : []),
      ...(no.length > 0 ? [{ kind: 'not-asked' as const, kommuner: no }] : []),
    ],
  };
}

/** Last year's numbers as a source of their own: which round, and which of its numbers each is. */
function addLastYear(
  context: WriteContext,
  roundId: number,
  source: RoundSummary,
  { same }: FollowedKommuner,
  rows: Rows,
  rule: LastYearRule,
): { readonly persons: number; readonly notes: readonly CopyNote[] } {
  const values: StagedValue[] = [];
  const without: string[] = [];
  for (const [kommunenummer, was] of same) {
    const row = rows.get(was);
    const found = row === undefined ? null : lastYearNumber(row, rule);
    if (found === null) {
      without.push(kommunenummer);
      continue;
    }
    values.push({
      kommunenummer,
      indicator: 'anmodning',
      period: String(source.year),
      number: found.number,
      missing: null,
      sheet: null,
      cell: found.unused > 0 ? `${found.of} + ${found.unused}` : found.of,
      ...(was === kommunenummer ? {} : { carriedFrom: [was] }),
    });
  }
  if (values.length > 0) {
    addImport(context, roundId, {
      fileName: `Runden ${source.fylke} ${source.year}`,
      sha256: createHash('sha256').update(JSON.stringify(values)).digest('hex'),
      layout: 'round',
      title: null,
      rows: values.length,
      values,
    });
  }
  return {
    persons: values.reduce((sum, { number }) => sum + (number ?? 0), 0),
    notes: without.length > 0 ? [{ kind: 'without-last-year', kommuner: without }] : [],
  };
}

/** The same criteria, each from the latest period with figures; inhabitants and last year's number of the year before. */
function movedSet(
  set: CriteriaSet,
  from: number,
  year: number,
  kommuner: readonly KommuneView[],
): CriteriaSet {
  const { size, lastYear } = startingMeasures(year);
  const has = kommuner.some(
    (one) => (one.values[set.size.indicator]?.[size.period]?.number ?? null) !== null,
  );
  return {
    ...set,
    size: {
      indicator: set.size.indicator,
      period: has ? size.period : latestPeriod(set.size.indicator, year, kommuner),
    },
    // The number of the round it is made of, also where a year lies between.
    lastYear: { indicator: lastYear.indicator, period: String(from) },
    criteria: set.criteria.map((criterion) => ({
      ...criterion,
      period: latestPeriod(criterion.indicator, year, kommuner),
    })),
  };
}
