import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Innspill } from '../../../../shared/model/innspill.ts';
import type { PackageKommune, Recommendation } from '../../../../shared/model/package.ts';
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
  section,
  title,
  wideRow,
} from './workbook-model.ts';

/** Every text in full, and what each kommune says it can. */
export function innspillSheet({ kommuner }: Recommendation, words: DocumentWords): Sheet {
  const w = words.workbook;
  const { capacity } = words;
  const told = kommuner.filter((kommune) => kommune.capacity !== null);
  const texts = kommuner.flatMap((kommune) =>
    kommune.innspill.filter(hasContent).map((entry) => innspillRow(kommune, entry, words)),
  );
  return {
    name: words.sheets.innspill,
    widths: [7, 24, 26, 70, 11, 18, 26, 12],
    freeze: { rows: 3, columns: 2 },
    headRow: 3,
    names: {},
    rows: [
      { cells: [title(w.innspillTitle)], height: 26 },
      texts.length === 0 ? wideRow(note(words.letter.noInnspill), 6) : row(blank),
      row(
        ...[
          words.table.kommunenummer,
          words.table.kommune,
          w.topic,
          w.text,
          w.assessment,
          w.assessmentWord,
          w.origin,
          w.date,
        ].map((text) => head(text)),
      ),
      ...texts,
      ...(told.length === 0
        ? []
        : [
            row(blank),
            row(section(w.capacityTitle)),
            row(
              ...[
                words.table.kommunenummer,
                words.table.kommune,
                capacity.can,
                capacity.wants,
                capacity.extra,
                capacity.health,
                capacity.minors,
                w.date,
                w.origin,
              ].map((text) => head(text)),
            ),
            ...told.map((kommune) => capacityRow(kommune)),
          ]),
    ],
  };
}

/** A text or an assessment; an empty form says nothing. */
export const hasContent = ({ text, assessment }: Innspill): boolean =>
  text.trim() !== '' || assessment !== null;

function innspillRow(kommune: PackageKommune, entry: Innspill, words: DocumentWords): Row {
  const text = entry.text.trim();
  // Calibri 10 gives some 80 characters a line in this column; Excel does not grow rows of files it has not written.
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 76)), 0);
  return {
    height: Math.min(400, 14 * lines + 2),
    cells: [
      label(kommune.kommunenummer),
      label(kommune.name),
      label(words.topics[entry.topic]),
      prose(text),
      integer(entry.assessment),
      label(entry.assessment === null ? null : words.assessments[entry.assessment]),
      prose(entry.source),
      label(entry.date === null ? null : formatDate(entry.date)),
    ],
  };
}

function capacityRow({ kommunenummer, name, capacity }: PackageKommune): Row {
  return row(
    label(kommunenummer),
    label(name),
    integer(capacity?.can ?? null),
    integer(capacity?.wants ?? null),
    integer(capacity?.extra ?? null),
    integer(capacity?.health ?? null),
    integer(capacity?.minors ?? null),
    label(capacity?.date ? formatDate(capacity.date) : null),
    label(capacity?.source ?? null),
  );
}
