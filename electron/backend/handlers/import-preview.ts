import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { CallInput } from '../../../shared/contract/index.ts';
import type { ColumnMapping, FileReading } from '../../../shared/model/importing.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { ImportView, RoundSummary } from '../../../shared/model/round.ts';
import type { Reader } from '../database/connection.ts';
import { comparedSources } from '../database/queries/compared-sources.ts';
import { importsOfRound } from '../database/queries/imports.ts';
import { kommuneNames } from '../database/queries/kommune-names.ts';
import { recalledMapping } from '../database/queries/recalled-mapping.ts';
import { roundById } from '../database/queries/round-row.ts';
import { compareValues } from '../import/compare-values.ts';
import type { OrderedReading } from '../import/ordered-reading.ts';
import { inSlices } from '../jobs/sliced.ts';
import type { Read, ReadContext } from './context.ts';
import { indicatorNames } from './indicator-names.ts';

/** As many conflicts as a screen can show; the count is of all of them. */
const shownConflicts = 200;

type Request = CallInput<'import.preview'>;

export const preview: Read<'import.preview'> = async (context, request) => {
  const { db, files, previews, jobs } = context;
  const { roundId, file } = request;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const known = files.resolve(file);
  if (known === null) return fail(appError('file-not-found', { file }));
  const signal = jobs.begin(file);
  try {
    const reader = fileReader(context, round.value, request, { path: known.path, signal });
    const read = await readRemembering(db, round.value.year, request, reader);
    if (!read.ok) return fail({ code: read.error.code, params: { file: known.name, ...read.error.params } });
    const { reading, remembered } = read.value;
    const { values, newest, forebears, ...rest } = reading;
    const { unchanged, conflicts } = await inSlices(
      compareValues(db, known.name, values, comparedSources(db, roundId)),
    );
    return ok({
      previewId: previews.add({ roundId, fileName: known.name, reading }),
      fileName: known.name,
      reading: rest,
      valueCount: values.length,
      forebearCount: forebears.length,
      sample: newest,
      unchanged,
      conflicts: conflicts.slice(0, shownConflicts),
      conflictCount: conflicts.length,
      earlier: earlierOf(reading, importsOfRound(db, roundId)),
      remembered,
    });
  } finally {
    jobs.end(file, signal);
  }
};

/**
 * Reads a file; a plain table whose headers the user has mapped before is read once more, as it was mapped then. Which
 * table it is can only be told when it has been read.
 */
async function readRemembering(
  db: Reader,
  year: number,
  { mapping }: Request,
  read: FileReader,
): Promise<Result<{ readonly reading: OrderedReading; readonly remembered: boolean }, AppError>> {
  const given = mapping === null ? null : mappingOf(mapping);
  const first = await read(given);
  if (!first.ok) return first;
  const { plain } = first.value;
  if (plain === null || given !== null) return ok({ reading: first.value, remembered: false });
  const recalled = recalledMapping(db, plain.columns, year);
  if (recalled === null) return ok({ reading: first.value, remembered: false });
  if (JSON.stringify(recalled) === JSON.stringify(plain.mapping))
    return ok({ reading: first.value, remembered: true });
  const again = await read(recalled);
  return again.ok ? ok({ reading: again.value, remembered: true }) : again;
}

/** Reads the file with its columns mapped so; null = as its headers say. */
type FileReader = (mapping: ColumnMapping | null) => Promise<Result<OrderedReading, AppError>>;

const fileReader =
  (
    { db, emit, readFile }: ReadContext,
    { structure, fylkesnummer, year: ofRound }: RoundSummary,
    { roundId, file, choices, year }: Request,
    { path, signal }: { readonly path: string; readonly signal: AbortSignal },
  ): FileReader =>
  (mapping) =>
    readFile(
      path,
      {
        structure,
        fylkesnummer,
        kommuner: kommuneNames(db, roundId),
        mapping,
        choices: choices ?? [],
        indicators: indicatorNames(db),
        year: year ?? ofRound,
      },
      { signal, onProgress: (done, total) => emit({ type: 'progress', job: file, done, total }) },
    );

const mappingOf = ({ kommune, columns, period }: NonNullable<Request['mapping']>): ColumnMapping => ({
  kommune,
  columns,
  ...(period === undefined ? {} : { period }),
});

/** The newest source that is the same file, or else the same kind of table with the same figures. */
function earlierOf(reading: FileReading, sources: readonly ImportView[]) {
  const figures = reading.series.map(({ indicator }) => indicator).toSorted();
  const same = (source: ImportView): boolean =>
    source.layout === reading.layout && source.indicators.join() === figures.join();
  const found =
    sources.findLast(({ sha256 }) => sha256 === reading.sha256) ?? sources.findLast((one) => same(one));
  if (found === undefined) return null;
  return { fileName: found.fileName, at: found.at, identical: found.sha256 === reading.sha256 };
}
