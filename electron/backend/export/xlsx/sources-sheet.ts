import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { citedSource, usedIndicators } from '../names.ts';
import { head, label, prose, row, type Sheet, title } from './workbook-model.ts';

/** Which file each figure was read from, with the checksum that tells whether it is the same file. */
export function sourcesSheet(recommendation: Recommendation, words: DocumentWords): Sheet {
  const w = words.workbook;
  const { targetVersion, criteriaCitation, sources } = recommendation;
  return {
    name: words.sheets.sources,
    widths: [44, 60, 12, 66],
    paper: 'A4',
    freeze: { rows: 2, columns: 0 },
    headRow: 2,
    names: {},
    rows: [
      row(title(w.sourcesTitle)),
      row(head(w.what), head(w.origin), head(w.date), head(w.checksum)),
      row(
        prose(w.maaltall),
        prose(words.source(targetVersion.source)),
        label(formatDate(targetVersion.date)),
        label(null),
      ),
      ...(criteriaCitation === null
        ? []
        : [
            row(
              prose(criteriaCitation.name),
              prose(words.source(criteriaCitation.source)),
              label(null),
              label(null),
            ),
          ]),
      ...sources.map((source) =>
        row(
          prose(usedIndicators(recommendation, source.indicators, words)),
          prose(
            source.title === null
              ? source.fileName
              : `${citedSource(source.title, words)} (${source.fileName})`,
          ),
          label(null),
          label(source.sha256),
        ),
      ),
    ],
  };
}
