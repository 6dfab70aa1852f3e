import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Innspill } from '../../../../shared/model/innspill.ts';
import type { PackageInnspill, PackageKommune, Recommendation } from '../../../../shared/model/package.ts';
import {
  blank,
  head,
  integer,
  label,
  note,
  prose,
  type Row,
  row,
  type Sheet,
  title,
  wideRow,
} from './workbook-model.ts';

/** Every text in full, also a line for one kommune and a note that is marked for export, with the fylkeskommune's own assessment of it. */
export function innspillSheet({ kommuner }: Recommendation, words: DocumentWords): Sheet {
  const w = words.workbook;
  const texts = kommuner.flatMap((kommune) => [
    ...kommune.innspill.flatMap(whole).map((entry) => innspillRow(kommune, entry, words)),
    ...(kommune.note === undefined ? [] : [noteRow(kommune, kommune.note, words)]),
  ]);
  return {
    name: words.sheets.innspill,
    widths: [7, 24, 26, 80, 11, 20, 26, 12],
    paper: 'A4',
    freeze: { rows: 3, columns: 2 },
    headRow: 3,
    names: {},
    rows: [
      row(title(w.innspillTitle)),
      texts.length === 0 ? wideRow(note(words.letter.noInnspill), 4) : row(blank),
      row(
        head(words.table.kommunenummer),
        head(words.table.kommune),
        ...[w.topic, w.text, w.assessment, w.assessmentWord, w.origin, w.date].map((text) => head(text)),
      ),
      ...texts,
    ],
  };
}

/** A text or an assessment; an empty form says nothing. */
export const hasContent = ({ text, assessment }: Innspill): boolean =>
  text.trim() !== '' || assessment !== null;

/** A text with its line for this kommune alone; one that is exempt is told of, and one that says nothing is not. */
function whole(entry: PackageInnspill): readonly PackageInnspill[] {
  const text = [entry.text, entry.line ?? ''].filter((part) => part.trim() !== '').join('\n');
  const told = { ...entry, text };
  return entry.exempt !== undefined || hasContent(told) ? [told] : [];
}

const noteRow = ({ kommunenummer, name }: PackageKommune, text: string, words: DocumentWords): Row =>
  row(label(kommunenummer), label(name), label(words.letter.kommuneNote), prose(text.trim()));

function innspillRow(kommune: PackageKommune, entry: PackageInnspill, words: DocumentWords): Row {
  return row(
    label(kommune.kommunenummer),
    label(kommune.name),
    label(words.topics[entry.topic]),
    prose(entry.exempt === undefined ? entry.text.trim() : words.letter.exempt.inLetter(entry.exempt)),
    integer(entry.assessment),
    label(entry.assessment === null ? null : words.assessments[entry.assessment]),
    prose(entry.source),
    label(entry.date === null ? null : formatDate(entry.date)),
  );
}
