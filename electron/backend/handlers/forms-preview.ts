import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { FormFound } from '../../../shared/contract/form-calls.ts';
import type { ImportErrorCode } from '../../../shared/model/importing.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { FileToken } from '../../../shared/model/token.ts';
import type { Reader } from '../database/connection.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { FileTokens } from '../files/file-tokens.ts';
import { formRecord } from '../forms/form-record.ts';
import { type FormScope, judgeForm } from '../forms/judge-form.ts';
import type { NamedKommune } from '../forms/match-kommune.ts';
import { readFormsInWorker } from '../forms/read/read-forms-in-worker.ts';
import type { FormResult } from '../forms/read/read-forms-job.ts';
import { sameAnswers } from '../forms/same-answers.ts';
import type { Read } from './context.ts';

export const preview: Read<'forms.preview'> = async ({ db, files, emit }, { roundId, files: tokens }) => {
  const scope = formScope(db, roundId);
  if (!scope.ok) return scope;
  const known = resolveAll(files, tokens);
  if (!known.ok) return known;
  const [job = ''] = tokens;
  const results = await readFormsInWorker(
    known.value.map(({ path }) => path),
    (done) => emit({ type: 'progress', job, done, total: tokens.length }),
  );
  const judged = known.value.map(({ token, name }, index) => {
    const result = results[index] ?? fail({ code: 'file-unreadable' as const, params: {} });
    return { found: foundOf(token, name, result, scope.value), result };
  });
  const forms = judged.map(({ found, result }): FormFound => {
    const mine = found.candidates[0]?.kommunenummer;
    const others = judged.filter(
      (other) =>
        other.found.file !== found.file &&
        comesIn(other.found) &&
        comesIn(found) &&
        other.found.candidates[0]?.kommunenummer === mine,
    );
    const duplicates = others.map((other) => ({
      file: other.found.file,
      identical: result.ok && other.result.ok && sameAnswers(result.value, other.result.value),
    }));
    return { ...found, duplicates };
  });
  return ok({ forms: forms.toSorted((a, b) => compare(sortKey(a), sortKey(b))) });
};

const comesIn = ({ state }: FormFound): boolean => state === 'ready' || state === 'disagrees';
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const sortKey = (form: FormFound): string =>
  `${comesIn(form) ? 0 : 1}${form.candidates[0]?.kommunenummer ?? form.said.kommunenummer ?? '~'} ${form.fileName}`;

interface KnownFile {
  readonly token: FileToken;
  readonly path: string;
  readonly name: string;
}

/** The files behind tokens; an error where one was never given out. */
export function resolveAll(
  files: FileTokens,
  tokens: readonly string[],
): Result<readonly KnownFile[], AppError> {
  const known: KnownFile[] = [];
  for (const token of new Set(tokens)) {
    const file = files.resolve(token);
    if (file === null) return fail(appError('file-not-found', { file: token }));
    known.push({ ...file, token: token as FileToken });
  }
  return ok(known);
}

/** What forms are held against: the round as it stands now. */
export function formScope(db: Reader, roundId: number): Result<FormScope, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  return ok({
    year: round.value.year,
    kommuner: db.all<NamedKommune>(
      'SELECT kommunenummer, name FROM round_kommune WHERE round_id = $roundId ORDER BY kommunenummer',
      { roundId },
    ),
    recordOf: (kommunenummer) => formRecord(db, roundId, kommunenummer),
    takenBefore: (sha256) =>
      db.get<{ readonly at: string }>(
        'SELECT at FROM form_received WHERE round_id = $roundId AND sha256 = $sha256 ORDER BY id DESC LIMIT 1',
        { roundId, sha256 },
      )?.at ?? null,
  });
}

/** What says that the file is something else, and not that it is broken. */
const otherThings: ReadonlySet<ImportErrorCode> = new Set<ImportErrorCode>([
  'file-not-a-table',
  'file-too-large',
  'unpacks-too-large',
]);

export const isOtherThing = (code: ImportErrorCode): boolean => otherThings.has(code);

function foundOf(file: FileToken, fileName: string, result: FormResult, scope: FormScope): FormFound {
  const base = { file, fileName, duplicates: [] };
  if (result.ok) return { ...base, error: null, ...judgeForm(result.value, scope) };
  const { code, params } = result.error;
  return {
    ...base,
    ...nothing,
    state: isOtherThing(code) ? 'not-a-form' : 'damaged',
    error: { code, params: { file: fileName, ...params } },
  };
}

const nothing = {
  sha256: null,
  kind: null,
  said: { kommunenummer: null, name: null, year: null, version: null },
  candidates: [],
  older: false,
  date: null,
  dateWritten: null,
  takenBefore: null,
} as const;
