import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { head, integer, label, prose, row, type Sheet, strongInteger, title } from './workbook-model.ts';

/** What each kommune itself says it can and wants, in persons, beside what is recommended. */
export function capacitySheet({ kommuner }: Recommendation, words: DocumentWords): Sheet {
  const { capacity, table, workbook } = words;
  return {
    name: words.sheets.capacity,
    widths: [7, 24, 11, 11, 11, 15, 17, 14, 34, 12],
    paper: 'A4',
    freeze: { rows: 2, columns: 2 },
    headRow: 2,
    names: {},
    rows: [
      row(title(workbook.capacityTitle)),
      row(
        ...[
          table.kommunenummer,
          table.kommune,
          table.number,
          capacity.can,
          capacity.wants,
          capacity.extra,
          capacity.health,
          capacity.minors,
          workbook.origin,
          workbook.date,
        ].map((text) => head(text)),
      ),
      ...kommuner.flatMap(({ kommunenummer, name, number, capacity: told }) =>
        told === null
          ? []
          : [
              row(
                label(kommunenummer),
                label(name),
                strongInteger(number),
                ...[told.can, told.wants, told.extra, told.health, told.minors].map((persons) =>
                  integer(persons),
                ),
                prose(told.source),
                label(told.date === null ? null : formatDate(told.date)),
              ),
            ],
      ),
    ],
  };
}
