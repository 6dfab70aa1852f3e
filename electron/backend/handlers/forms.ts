import { appError } from '../../../shared/contract/errors.ts';
import type { FormReceived } from '../../../shared/contract/form-calls.ts';
import { longestText } from '../../../shared/model/limits.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { formRecord } from '../forms/form-record.ts';
import { readFormsInWorker } from '../forms/read/read-forms-in-worker.ts';
import { tidyAnswer } from '../forms/read/tidy-answer.ts';
import { saveAnswerText } from '../forms/save-answers.ts';
import type { Read, Write } from './context.ts';
import { isOtherThing, resolveAll } from './forms-preview.ts';

export const sort: Read<'forms.sort'> = async ({ files }, { files: tokens }) => {
  const known = resolveAll(files, tokens);
  if (!known.ok) return known;
  const results = await readFormsInWorker(known.value.map(({ path }) => path));
  return ok(
    known.value.map(({ token }, index) => {
      const result = results[index];
      if (result === undefined) return { file: token, as: 'other' };
      if (!result.ok) return { file: token, as: isOtherThing(result.error.code) ? 'other' : 'damaged' };
      const { isForm, kind } = result.value;
      return { file: token, as: isForm ? 'form' : kind === 'docx' ? 'document' : 'other' };
    }),
  );
};

interface ReceivedRow extends Omit<FormReceived, 'answers'> {
  readonly answers: string;
}

export const received: Read<'forms.received'> = ({ db }, { roundId, kommunenummer }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const rows = db.all<ReceivedRow>(
    `SELECT file_name AS fileName, kind, version, date, at, who, answers FROM form_received
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer ORDER BY id`,
    { roundId, kommunenummer },
  );
  return ok(rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as FormReceived['answers'] })));
};

export const text: Read<'forms.text'> = async ({ files }, { file }) => {
  const known = files.resolve(file);
  if (known === null) return fail(appError('file-not-found', { file }));
  const [result] = await readFormsInWorker([known.path]);
  if (result === undefined) return fail(appError('file-unreadable', { file: known.name }));
  if (!result.ok) {
    return fail(appError(result.error.code, { file: known.name, ...result.error.params }));
  }
  return result.value.text === null
    ? fail(appError('form-no-text', { file: known.name }))
    : ok({ fileName: known.name, text: result.value.text });
};

export const place: Write<'forms.place'> = ({ db }, { roundId, kommunenummer, places, source, date }) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  const texts = new Map(Object.entries(formRecord(db, roundId, kommunenummer).texts));
  const touched = new Set<(typeof places)[number]['topic']>();
  for (const { topic, text: passage } of places) {
    const before = texts.get(String(topic));
    const added = tidyAnswer(passage);
    texts.set(String(topic), before === undefined ? added : `${before}\n\n${added}`);
    touched.add(topic);
  }
  for (const topic of touched) {
    const whole = texts.get(String(topic)) ?? '';
    if (whole.length > longestText) {
      return fail(appError('form-text-full', { kommune: known.value, topic, limit: longestText }));
    }
    saveAnswerText(db, { roundId, kommunenummer, topic, text: whole, source, date });
  }
  return ok(null);
};
