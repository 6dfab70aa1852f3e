import { createHash } from 'node:crypto';
import { appError } from '../../../shared/contract/errors.ts';
import type { StagedValue } from '../../../shared/model/importing.ts';
import { fylkeTextsInSample, innspillInSample } from '../../../shared/model/innspill-in-sample.ts';
import { isJoint } from '../../../shared/model/joint-clash.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { SampleRound } from '../../../shared/model/sample.ts';
import { setFromPreset } from '../../../shared/model/set-from-preset.ts';
import { addImport } from '../database/commands/add-import.ts';
import { addRound, type NewKommune } from '../database/commands/add-round.ts';
import { saveCriteria } from '../database/commands/save-criteria.ts';
import { storeCapacity } from '../database/commands/store-capacity.ts';
import type { Writer } from '../database/connection.ts';
import { draftOfRound } from '../database/queries/draft.ts';
import { kommunerOfRound } from '../database/queries/kommuner.ts';
import { loadPresets, loadSample } from '../load-resources.ts';
import type { Write, WriteContext } from './context.ts';
import { startingSet } from './starting-set.ts';

/** Opens a sample round. The first time it is made, from data alone; after that it is the user's to change. */
export const open: Write<'sample.open'> = (context, { sample: id }) => {
  const { db } = context;
  const sample = loadSample(context.resources, id);
  const { year, fylkesnummer } = sample.round;
  const exists = db.get<{ readonly id: number }>(
    // One's own before another's that was taken in beside it.
    'SELECT id FROM round WHERE year = $year AND fylkesnummer = $fylkesnummer ORDER BY label LIMIT 1',
    { year, fylkesnummer },
  );
  if (exists !== undefined) return ok({ roundId: exists.id });
  const preset = loadPresets(context.resources).find((one) => one.id === sample.preset);
  if (preset === undefined) return fail(appError('preset-not-found', { preset: sample.preset }));
  const roundId = addRound(context, {
    ...sample.round,
    note: sample.note,
    kommuner: kommunerOf(context, sample),
    criteria: startingSet(year),
  });
  db.run(
    'INSERT INTO target_version (round_id, number, minors, source, date) VALUES ($roundId, $number, $minors, $source, $date)',
    { roundId, ...sample.target },
  );
  for (const source of sample.sources) addSource(context, roundId, sample, source);
  addInnspill(context, roundId, sample);
  const set = setFromPreset(preset, year, kommunerOfRound(db, roundId));
  saveCriteria(db, roundId, draftOfRound(db, roundId).criteriaSetId, set);
  return ok({ roundId });
};

/** An invented kommune brings its own place; a real one has it in the register. */
function kommunerOf({ register }: WriteContext, sample: SampleRound): readonly NewKommune[] {
  return sample.kommuner.map(({ kommunenummer, name, asked, askedReason, place }) => {
    const known = place ?? register.byNumber[sample.round.structure].get(kommunenummer);
    return {
      kommunenummer,
      name,
      asked,
      askedReason: askedReason ?? null,
      maalform: known?.maalform ?? 'neutral',
      point: known === undefined ? null : { lat: known.lat, lon: known.lon },
      neighbours: known?.neighbours ?? [],
    };
  });
}

/** Each source of the sample becomes an import of its own, so that every value tells where it is from. */
function addSource(
  context: WriteContext,
  roundId: number,
  sample: SampleRound,
  source: SampleRound['sources'][number],
): void {
  const values: StagedValue[] = [];
  sample.kommuner.forEach(({ kommunenummer, values: row }, rowIndex) => {
    sample.columns.forEach(({ indicator, period, source: from }, column) => {
      const value = row[column];
      if (from !== source.id || value === undefined) return;
      values.push({
        kommunenummer,
        indicator,
        period,
        number: typeof value === 'number' ? value : null,
        missing: typeof value === 'number' ? null : value,
        sheet: null,
        cell: `${columnLetters(column + 1)}${rowIndex + 2}`,
      });
    });
  });
  addImport(context, roundId, {
    fileName: source.title,
    sha256: createHash('sha256').update(JSON.stringify(values)).digest('hex'),
    layout: 'sample',
    title: `${source.source} (${source.licence})`,
    rows: sample.kommuner.length,
    values,
  });
}

/** 0 → A, 25 → Z, 26 → AA. */
const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

function addInnspill({ db }: WriteContext, roundId: number, sample: SampleRound): void {
  for (const { kommunenummer } of sample.kommuner) {
    for (const { topic, text, assessment, source, date } of innspillInSample(sample, kommunenummer)) {
      db.run(
        `INSERT INTO innspill (round_id, kommunenummer, topic, text, assessment, source, date)
         VALUES ($roundId, $kommunenummer, $topic, $text, $assessment, $source, $date)`,
        { roundId, kommunenummer, topic, text, assessment, source, date },
      );
    }
  }
  addFylkeTexts(db, roundId, sample);
  for (const { kommunenummer, ...capacity } of sample.capacities)
    storeCapacity(db, roundId, kommunenummer, capacity);
  for (const { name, members, min, max, host, service } of sample.samarbeid) {
    db.run(
      `INSERT INTO samarbeid (round_id, name, members, min, max, joint, host, service)
       VALUES ($roundId, $name, $members, $min, $max, $joint, $host, $service)`,
      {
        roundId,
        name,
        members: JSON.stringify(members.toSorted()),
        min,
        max,
        joint: isJoint({ min, max }) ? 1 : 0,
        host: host ?? null,
        service: service ?? '',
      },
    );
  }
}

function addFylkeTexts(db: Writer, roundId: number, sample: SampleRound): void {
  const { regions, plans } = fylkeTextsInSample(sample);
  for (const { members, ...region } of regions) {
    const { id } = db.run(
      `INSERT INTO vgs_region (round_id, name, text, assessment, source, date)
       VALUES ($roundId, $name, $text, $assessment, $source, $date)`,
      { roundId, ...region },
    );
    for (const kommunenummer of members) {
      db.run(
        `INSERT INTO vgs_region_member (round_id, region_id, kommunenummer)
         VALUES ($roundId, $id, $kommunenummer)`,
        { roundId, id, kommunenummer },
      );
    }
  }
  if (plans === null) return;
  db.run('INSERT INTO fylke_plans (round_id, text, source, date) VALUES ($roundId, $text, $source, $date)', {
    roundId,
    ...plans,
  });
}
