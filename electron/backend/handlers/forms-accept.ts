import type { z } from 'zod';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { FormsReceipt, formCalls } from '../../../shared/contract/form-calls.ts';
import { withoutElevenDigits } from '../../../shared/model/eleven-digits.ts';
import {
  capacityFields,
  contactFields,
  type FormCandidate,
  type FormField,
  type FormReading,
  formTopics,
} from '../../../shared/model/form.ts';
import { longestText } from '../../../shared/model/limits.ts';
import { readDate } from '../../../shared/model/read-date.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { saveProgress } from '../database/commands/save-progress.ts';
import { decideChange } from '../forms/decide-change.ts';
import { contactPlace } from '../forms/form-contact.ts';
import { formRecord } from '../forms/form-record.ts';
import { judgeForm } from '../forms/judge-form.ts';
import { readFormsInWorker } from '../forms/read/read-forms-in-worker.ts';
import { saveAnswerContact, saveAnswerNumbers, saveAnswerText } from '../forms/save-answers.ts';
import type { WriteContext } from './context.ts';
import { formScope, resolveAll } from './forms-preview.ts';
import type { Staged } from './staged.ts';

type Input = z.output<(typeof formCalls)['forms.accept']['input']>;
type AcceptedForm = Input['forms'][number];

interface ReadForm {
  readonly form: AcceptedForm;
  readonly fileName: string;
  readonly reading: FormReading;
}

export interface PreparedForms {
  readonly input: Input;
  readonly forms: readonly ReadForm[];
}

/**
 * Takes in forms. They are read once more, so that nothing waits in memory between looking and saying yes; the checksum
 * says that they are the files that were shown. All come in, or none does.
 */
export const accept: Staged<'forms.accept', PreparedForms> = {
  prepare: async ({ files }, input) => {
    const known = resolveAll(
      files,
      input.forms.map(({ file }) => file),
    );
    if (!known.ok) return known;
    const results = await readFormsInWorker(known.value.map(({ path }) => path));
    const forms: ReadForm[] = [];
    for (const form of input.forms) {
      const index = known.value.findIndex(({ token }) => token === form.file);
      const fileName = known.value[index]?.name ?? '';
      const result = results[index];
      if (result?.ok !== true || result.value.sha256 !== form.sha256) {
        return fail(appError('form-changed', { file: fileName }));
      }
      forms.push({ form, fileName, reading: result.value });
    }
    return ok({ input, forms });
  },
  write: (context, { input, forms }) => {
    const scope = formScope(context.db, input.roundId);
    if (!scope.ok) return scope;
    const kommuner = new Set<string>();
    let changed = 0;
    let replaced = 0;
    for (const read of forms) {
      const { state, candidates } = judgeForm(read.reading, scope.value);
      const candidate = candidates.find((one) => one.kommunenummer === read.form.kommunenummer);
      if ((state !== 'ready' && state !== 'disagrees') || candidate === undefined) {
        return fail(appError('form-unusable', { file: read.fileName }));
      }
      if (kommuner.has(candidate.kommunenummer)) {
        return fail(appError('form-twice', { kommune: candidate.name, file: read.fileName }));
      }
      kommuner.add(candidate.kommunenummer);
      const taken = takeIn(context, input, read, candidate);
      if (!taken.ok) return taken;
      changed += taken.value.changed;
      replaced += taken.value.replaced;
    }
    return ok({ kommuner: [...kommuner].toSorted(), changed, replaced });
  },
};

type Taken = Pick<FormsReceipt, 'changed' | 'replaced'>;

function takeIn(
  context: WriteContext,
  { roundId, prefer }: Input,
  { form, fileName, reading }: ReadForm,
  { kommunenummer, name, changes }: FormCandidate,
): Result<Taken, AppError> {
  const decided = changes.map((change) => ({
    change,
    outcome: decideChange(
      change,
      form.decisions.find(({ field }) => field === change.field),
      prefer,
    ),
  }));
  const open = decided.filter(({ outcome }) => outcome.kind === 'undecided').length;
  if (open > 0) return fail(appError('form-undecided', { kommune: name, file: fileName, count: open }));
  const values = new Map<FormField, string | number>();
  const full = decided.find(
    ({ outcome }) => outcome.kind === 'write' && String(outcome.value).length > longestText,
  );
  if (full !== undefined) {
    return fail(
      appError('form-text-full', { kommune: name, topic: full.change.field.slice(-1), limit: longestText }),
    );
  }
  for (const { change, outcome } of decided) {
    if (outcome.kind === 'write') values.set(change.field, outcome.value);
  }
  const written = decided.filter(({ outcome }) => outcome.kind === 'write');
  save(context, roundId, kommunenummer, values, { fileName, reading });
  return ok({
    changed: written.length,
    replaced: written.filter(({ change }) => change.old !== null).length,
  });
}

function save(
  context: WriteContext,
  roundId: number,
  kommunenummer: string,
  values: ReadonlyMap<FormField, string | number>,
  { fileName, reading }: Pick<ReadForm, 'fileName' | 'reading'>,
): void {
  const { db, now } = context;
  const date = readDate(reading.marks.date ?? '');
  const where = { roundId, kommunenummer };
  const from = { ...where, source: `Skjema, ${fileName}`.slice(0, 300), date };
  const record = formRecord(db, roundId, kommunenummer);
  for (const topic of formTopics) {
    const text = values.get(`topic-${topic}`);
    if (text !== undefined) saveAnswerText(db, { ...from, topic, text: String(text) });
  }
  if (capacityFields.some((field) => values.has(field))) {
    const told = capacityFields.map((field) => [field, values.get(field) ?? record.numbers[field]]);
    saveAnswerNumbers(db, { ...from, numbers: Object.fromEntries(told) as typeof record.numbers });
  }
  if (contactFields.some((field) => values.has(field))) {
    const fields = contactFields.flatMap((field) =>
      values.has(field) ? [[field, String(values.get(field))]] : [],
    );
    const place = contactPlace(record.contacts, reading.marks);
    saveAnswerContact(db, record, place, { ...where, fields: Object.fromEntries(fields) });
  }
  keepReceived(context, where, fileName, reading, date);
  const before = db.get<{ readonly repliedOn: string | null }>(
    `SELECT replied_on AS repliedOn FROM letter_progress
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer`,
    where,
  );
  const today = now.slice(0, 10);
  if ((before?.repliedOn ?? null) === null) {
    saveProgress(db, roundId, kommunenummer, { replied_on: date !== null && date < today ? date : today });
  }
}

/**
 * The answers as the kommune wrote them, without its contact, which is work data that can be deleted, and without what
 * may be a fødselsnummer.
 */
function keepReceived(
  { db, now, info }: WriteContext,
  where: { readonly roundId: number; readonly kommunenummer: string },
  fileName: string,
  { kind, sha256, marks }: FormReading,
  date: string | null,
): void {
  const answers = [...formTopics.map((topic): FormField => `topic-${topic}`), ...capacityFields].flatMap(
    (field) => ((marks[field] ?? '') === '' ? [] : [[field, withoutElevenDigits(marks[field] ?? '')]]),
  );
  db.run(
    `INSERT INTO form_received
       (round_id, kommunenummer, file_name, kind, sha256, version, date, at, who, answers)
     VALUES ($roundId, $kommunenummer, $fileName, $kind, $sha256, $version, $date, $at, $who, $answers)`,
    {
      ...where,
      fileName,
      kind,
      sha256,
      version: Number(marks.version ?? 0),
      date,
      at: now,
      who: info.user,
      answers: JSON.stringify(Object.fromEntries(answers)),
    },
  );
}
