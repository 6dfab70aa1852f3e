import type { FormFound } from '../../shared/contract/form-calls.ts';
import { errorText } from '../../shared/i18n/error-text.ts';
import { formsNb } from '../../shared/i18n/forms-nb.ts';
import type { FormChange } from '../../shared/model/form.ts';
import type { FileToken } from '../../shared/model/token.ts';
import type { Backend } from '../backend/create-backend.ts';
import { exit, type Output } from './command.ts';
import { reportError } from './report-error.ts';

export interface TakeForms {
  readonly roundId: number;
  readonly year: number;
  readonly files: readonly FileToken[];
  readonly prefer: 'new' | 'old' | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * Takes in the forms that leave no doubt about their kommune, as one step, and names the others. There is nobody to ask
 * here: an answer that is a question stays out, and is told.
 */
export async function takeForms(backend: Backend, request: TakeForms, output: Output): Promise<number> {
  const { roundId, year, prefer } = request;
  const preview = await backend.typed('forms.preview', { roundId, files: [...request.files] });
  if (!preview.ok) return reportError('forms', preview.error, output);
  const { forms } = preview.value;
  const chosen = forms.filter((form) => isClear(form, forms));
  for (const form of forms) {
    const line = remark(form, chosen.includes(form), year);
    if (line !== null) output.err(`fordel forms: ${form.fileName}: ${line}\n`);
    if (!chosen.includes(form)) continue;
    for (const change of questions(form)) {
      const { fields, whyEleven, whyLong, skip } = formsNb;
      const why =
        change.why === 'eleven-digits'
          ? whyEleven
          : change.why === 'too-long'
            ? whyLong
            : `«${change.written}» er ikke et helt antall.`;
      output.err(
        `fordel forms: ${form.fileName}: ${fields[change.field]}: ${why} ${skip}: svaret er utelatt.\n`,
      );
    }
  }
  if (!request.dryRun && chosen.length > 0) {
    const taken = await backend.typed('forms.accept', {
      roundId,
      prefer,
      forms: chosen.map((form) => ({
        file: form.file,
        sha256: form.sha256 ?? '',
        kommunenummer: form.candidates[0]?.kommunenummer ?? '',
        decisions: questions(form).map(({ field }) => ({ field, take: 'keep' as const })),
      })),
    });
    if (!taken.ok) {
      const more = taken.error.code === 'form-undecided' ? ' Velg med --prefer new eller --prefer old.' : '';
      return reportError('forms', taken.error, output, more);
    }
    if (!request.json) output.out(`${formsNb.accepted(taken.value.kommuner.length, taken.value.changed)}\n`);
  }
  if (request.json) output.out(`${JSON.stringify(forms.map(asJson), null, 1)}\n`);
  else for (const form of forms) output.out(inWords(form));
  return chosen.length === forms.length && forms.every((form) => questions(form).length === 0)
    ? exit.done
    : exit.problem;
}

const questions = (form: FormFound): readonly FormChange[] =>
  form.candidates[0]?.changes.filter(({ kind }) => kind === 'question') ?? [];

/** Ready, and the only one of its kommune; of several that are the same, the first. */
function isClear(form: FormFound, all: readonly FormFound[]): boolean {
  if (form.state !== 'ready') return false;
  return form.duplicates.every(
    ({ file, identical }) => identical && all.indexOf(form) < all.findIndex((other) => other.file === file),
  );
}

function remark(form: FormFound, chosen: boolean, year: number): string | null {
  const { state, said, error } = form;
  if (state === 'ready') {
    if (chosen) return form.older ? formsNb.older : null;
    return form.duplicates.some(({ identical }) => identical)
      ? 'Samme svar står i et annet skjema, som er tatt inn.'
      : 'Kommunen har sendt flere skjemaer med ulike svar. Hent inn ett av dem.';
  }
  if (error !== null && state === 'damaged') return errorText(error, 'nb');
  const kommune = [said.kommunenummer, said.name].filter((part) => part !== null).join(' ') || '?';
  return formsNb.states[state]({ kommune, year: String(said.year ?? '?'), round: String(year) });
}

const asJson = ({ file: _token, duplicates, ...form }: FormFound) => ({
  ...form,
  duplicates: duplicates.length,
});

function inWords({ fileName, state, candidates }: FormFound): string {
  const [candidate] = candidates;
  if (state !== 'ready' || candidate === undefined) return `${fileName}: ikke tatt inn\n`;
  const count = (kind: FormChange['kind']): number =>
    candidate.changes.filter((change) => change.kind === kind).length;
  const counts = formsNb.counts(count('new'), count('differs'), count('question'), count('same'));
  return `${fileName}: ${candidate.kommunenummer} ${candidate.name} · ${counts}\n`;
}
