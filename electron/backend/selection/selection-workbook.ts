import { formatDate } from '../../../shared/i18n/format-date.ts';
import { velgWords } from '../../../shared/i18n/velg-words.ts';
import type { Language } from '../../../shared/model/package.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { workbookBytes } from '../export/xlsx/workbook-bytes.ts';
import {
  absolute,
  blank,
  columnName,
  head,
  hundredth,
  inputHundredth,
  inputInteger,
  label,
  note,
  prose,
  type Row,
  row,
  type Sheet,
  title,
  wideRow,
} from '../export/xlsx/workbook-model.ts';
import { selectionNames } from './selection-facts.ts';

/** The assessment as a workbook: marks and weights to change, scores as formulas, sets, rules and documents. Same input, same bytes. */
export function selectionWorkbook(
  call: SelectionCall,
  outcome: SelectionOutcome,
  language: Language,
): Promise<Uint8Array> {
  const { papers } = velgWords(language);
  return workbookBytes({
    title: papers.title(call.name),
    keywords: '',
    footer: call.name,
    page: { page: papers.page, of: papers.of },
    sheets: [
      candidates(call, outcome, language),
      ...(outcome.selection === null ? [] : [sets(call, outcome, language), rules(call, outcome, language)]),
      ...(call.documents.length === 0 ? [] : [documents(call, language)]),
    ],
  });
}

const heads = (names: readonly string[]): Row => row(...names.map((name) => head(name)));
const base = { paper: 'A4', names: {} } as const;

/** Weights stand in row 4 and names in row 5; the candidates begin in row 6. */
const WEIGHTS = 4;
const FIRST = 6;

function candidates(call: SelectionCall, { kroner, selection }: SelectionOutcome, language: Language): Sheet {
  const words = velgWords(language);
  const criteria = call.criteria.length;
  const weights = absolute(2, WEIGHTS, WEIGHTS, criteria + 1);
  return {
    ...base,
    name: words.papers.sheets.candidates,
    widths: [26, ...call.criteria.map(() => 14), 10, 12, ...call.attributes.map(() => 18), 10, 14],
    freeze: { rows: FIRST - 1, columns: 1 },
    headRow: FIRST - 1,
    rows: [
      row(title(words.papers.title(call.name))),
      wideRow(note(words.papers.check), 8),
      row(blank),
      row(label(words.weight), ...call.criteria.map(({ weight }) => inputInteger(weight))),
      heads([
        words.candidate,
        ...call.criteria.map(({ name }) => name),
        words.score,
        words.inBest,
        ...call.attributes.map(({ name }) => name),
        words.residents,
        words.kronerColumn,
      ]),
      ...call.candidates.map((candidate, at) => {
        const line = FIRST + at;
        const marks = `B${line}:${columnName(criteria + 1)}${line}`;
        const score = selection?.scores.find(({ id }) => id === candidate.id)?.score ?? null;
        return row(
          label(candidate.name),
          ...call.criteria.map(({ id }) => inputHundredth(candidate.marks[id]?.mark ?? null)),
          score === null
            ? label(words.notAssessed)
            : hundredth(score, `SUMPRODUCT(${weights},${marks})/SUM(${weights})`),
          label(
            selection === null ? null : selection.best?.ids.includes(candidate.id) ? words.yes : words.no,
          ),
          ...call.attributes.map(({ id }) => label(candidate.attributes[id] ?? '')),
          inputInteger(candidate.residents),
          inputInteger(kroner?.find(({ id }) => id === candidate.id)?.kroner ?? null),
        );
      }),
    ],
  };
}

function sets(call: SelectionCall, { selection }: SelectionOutcome, language: Language): Sheet {
  const words = velgWords(language);
  const names = selectionNames(call, words);
  return {
    ...base,
    name: words.papers.sheets.sets,
    widths: [80, 12, 16],
    freeze: { rows: 1, columns: 0 },
    headRow: 1,
    rows: [
      heads([words.set, words.sum, words.under]),
      ...(selection?.good ?? []).map(({ ids, value }) =>
        row(
          prose(names.candidates(ids)),
          hundredth(value),
          hundredth((selection?.best?.value ?? value) - value),
        ),
      ),
    ],
  };
}

function rules(call: SelectionCall, { selection }: SelectionOutcome, language: Language): Sheet {
  const words = velgWords(language);
  const names = selectionNames(call, words);
  return {
    ...base,
    name: words.papers.sheets.rules,
    widths: [44, 18, 18, 70],
    freeze: { rows: 1, columns: 0 },
    headRow: 1,
    rows: [
      heads([words.rule, words.gain, words.removed, words.instead]),
      ...(selection?.rules ?? []).map(({ rule, best, gain, removed }) =>
        row(
          prose(names.rules([rule])),
          hundredth(gain),
          inputInteger(removed),
          prose(best === null || gain === 0 ? '' : names.candidates(best.ids)),
        ),
      ),
    ],
  };
}

function documents(call: SelectionCall, language: Language): Sheet {
  const words = velgWords(language);
  const dated = (date: string | null) => label(date === null ? '' : formatDate(date));
  return {
    ...base,
    name: words.papers.sheets.papers,
    widths: [26, ...call.documents.map(() => 20)],
    freeze: { rows: 2, columns: 1 },
    headRow: 1,
    rows: [
      heads([words.candidate, ...call.documents.map(({ name }) => name)]),
      row(label(words.deadline), ...call.documents.map(({ deadline }) => dated(deadline))),
      ...call.candidates.map((candidate) =>
        row(label(candidate.name), ...call.documents.map(({ id }) => dated(candidate.received[id] ?? null))),
      ),
    ],
  };
}
