import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { ImportConflict, ImportReceipt } from '../../../shared/contract/import-calls.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { addImport } from '../database/commands/add-import.ts';
import { currentValues } from '../database/queries/current-values.ts';
import { importsOfRound } from '../database/queries/imports.ts';
import { kommunerOfRound } from '../database/queries/kommuner.ts';
import { roundById } from '../database/queries/round-row.ts';
import { compareValues } from '../import/compare-values.ts';
import { readInWorker } from '../import/read-in-worker.ts';
import type { Read, Write, WriteContext } from './context.ts';
import { indicatorNames } from './indicator-names.ts';

/** As many conflicts and values as a screen can show; the counts are of all of them. */
const shown = { conflicts: 200, values: 200 };

export const pick: Read<'file.pick'> = async ({ host, files }) => {
  const paths = await host.chooseFiles();
  if (paths === null) return ok(null);
  return ok(
    paths.map((path) => {
      const token = files.register(path);
      return { token, name: files.resolve(token)?.name ?? '' };
    }),
  );
};

/** What was pasted becomes a file, so that it is read, limited and checked like any other. */
export const paste: Read<'file.paste'> = async ({ files, scratch, now }, { text }) => {
  const path = join(scratch, `${randomUUID()}.txt`);
  await writeFile(path, text, 'utf8');
  const name = `Limt inn ${now.slice(0, 16).replace('T', ' ')}`;
  return ok({ token: files.register(path, name), name });
};

export const preview: Read<'import.preview'> = async (context, { roundId, file, mapping, choices }) => {
  const { db, files, previews, emit } = context;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const known = files.resolve(file);
  if (known === null) return fail(appError('file-not-found', { file }));
  const read = await readInWorker(
    known.path,
    {
      structure: round.value.structure,
      fylkesnummer: round.value.fylkesnummer,
      kommuner: kommunerOfRound(db, roundId).map(({ kommunenummer, name }) => ({ kommunenummer, name })),
      mapping:
        mapping === null
          ? null
          : {
              kommune: mapping.kommune,
              columns: mapping.columns,
              ...(mapping.period === undefined ? {} : { period: mapping.period }),
            },
      choices: choices ?? [],
      indicators: indicatorNames(db),
    },
    { onProgress: (done, total) => emit({ type: 'progress', job: file, done, total }) },
  );
  if (!read.ok) return fail({ code: read.error.code, params: { file: known.name, ...read.error.params } });
  const { values, ...reading } = read.value;
  const { unchanged, conflicts } = compareValues(
    values,
    currentValues(db, roundId),
    new Map(importsOfRound(db, roundId).map((source) => [source.id, source.fileName])),
  );
  return ok({
    previewId: previews.add({ roundId, fileName: known.name, reading: read.value }),
    fileName: known.name,
    reading,
    valueCount: values.length,
    sample: values.slice(0, shown.values),
    unchanged,
    conflicts: conflicts.slice(0, shown.conflicts),
    conflictCount: conflicts.length,
  });
};

export const discard: Read<'import.discard'> = ({ previews }, { previewId }) => {
  previews.remove(previewId);
  return ok(null);
};

export const confirm: Write<'import.confirm'> = (context, { roundId, previewId, prefer }) => {
  const receipt = confirmPreview(context, roundId, previewId, prefer);
  if (receipt.ok) context.previews.remove(previewId);
  return receipt;
};

/** One transaction: where the second file contradicts the first, neither is in the round afterwards. */
export const confirmAll: Write<'import.confirmAll'> = (context, { roundId, previewIds, prefer }) => {
  const receipts: ImportReceipt[] = [];
  for (const previewId of previewIds) {
    const receipt = confirmPreview(context, roundId, previewId, prefer);
    if (!receipt.ok) return receipt;
    receipts.push(receipt.value);
  }
  for (const previewId of previewIds) context.previews.remove(previewId);
  return ok(receipts);
};

function confirmPreview(
  context: WriteContext,
  roundId: number,
  previewId: string,
  prefer: 'new' | 'old' | null,
): Result<ImportReceipt, AppError> {
  const { db, previews } = context;
  const found = previews.get(previewId);
  if (found === null || found.roundId !== roundId) return fail(appError('preview-not-found'));
  const { reading, fileName } = found;
  const names = new Map(importsOfRound(db, roundId).map((source) => [source.id, source.fileName]));
  const { unchanged, conflicts } = compareValues(reading.values, currentValues(db, roundId), names);
  if (conflicts.length > 0 && prefer === null) {
    return fail(
      appError('conflicts-undecided', {
        file: fileName,
        count: conflicts.length,
        list: listConflicts(conflicts),
      }),
    );
  }
  const id = addImport(context, roundId, {
    fileName,
    sha256: reading.sha256,
    layout: reading.layout,
    title: reading.title,
    rows: reading.rows,
    values: reading.values,
    prefer: prefer ?? 'new',
  });
  const added = importsOfRound(db, roundId).find((source) => source.id === id);
  if (added === undefined) return fail(appError('import-not-found', { import: id }));
  return ok({ import: added, changed: reading.values.length - unchanged });
}

/** The first conflicts, a line each: «5001 anmodning 2022: 140 (imdi.csv F12) / 141 (D3)». */
const listConflicts = (conflicts: readonly ImportConflict[]): string =>
  conflicts
    .slice(0, 20)
    .map((one) => {
      const old = `${one.old.number ?? one.old.missing} (${one.old.from} ${one.old.cell})`;
      return `${one.kommunenummer} ${one.indicator} ${one.period}: ${old} / ${one.new.number ?? one.new.missing} (${one.new.cell})`;
    })
    .join('\n');

/** The source no longer counts; what it had overruled counts again. Undo brings it back. */
export const remove: Write<'import.remove'> = ({ db }, { roundId, importId }) => {
  const { changes } = db.run(
    `UPDATE import SET state = 'removed' WHERE id = $importId AND round_id = $roundId AND state = 'valid'`,
    { importId, roundId },
  );
  return changes === 0 ? fail(appError('import-not-found', { import: importId })) : ok(null);
};
