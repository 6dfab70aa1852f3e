import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { lockEffectText, lotText, ownBoundText } from '../change-texts.ts';
import { changeLine } from '../document/versions.ts';
import { kommuneName } from '../names.ts';
import { withoutNumber } from '../without-number.ts';
import { zeroReasons } from '../zero-reasons.ts';
import {
  absolute,
  blank,
  head,
  inputInteger,
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

/** What was decided by hand: locks, who is asked, bounds and the rest, each with its reason. */
export function changesSheet(recommendation: Recommendation, words: DocumentWords): Sheet {
  const names: Record<string, string> = {};
  const rows: Row[] = [row(title(words.workbook.changesTitle))];
  addLocks(recommendation, words, rows, names);
  addBounds(recommendation, words, rows);
  addAsked(recommendation, words, rows);
  addRest(recommendation, words, rows);
  addLot(recommendation, words, rows);
  addVersions(recommendation, words, rows);
  return {
    name: words.sheets.changes,
    widths: [7, 24, 22, 60, 50, 12],
    paper: 'A4',
    freeze: { rows: 1, columns: 0 },
    headRow: null,
    rows,
    names,
  };
}

function addLocks(
  recommendation: Recommendation,
  words: DocumentWords,
  rows: Row[],
  names: Record<string, string>,
): void {
  const { locks } = recommendation;
  const w = words.workbook;
  rows.push(row(blank), row(section(w.lockTitle)));
  if (locks.length === 0) {
    rows.push(wideRow(note(w.nothing), 4));
    return;
  }
  rows.push(
    row(
      head(words.table.kommunenummer),
      head(words.table.kommune),
      head(w.lock),
      head(w.reason),
      head(words.letter.lockEffect),
      head(w.date),
    ),
  );
  const [first, last] = [rows.length + 1, rows.length + locks.length];
  names.laas_kommunenummer = absolute(1, first, last);
  names.laas_tall = absolute(3, first, last);
  names.laas_begrunnelse = absolute(4, first, last);
  for (const lock of locks)
    rows.push(
      row(
        label(lock.kommunenummer),
        label(kommuneName(recommendation, lock.kommunenummer)),
        integer(lock.number),
        prose(lock.reason),
        prose(lockEffectText(recommendation, words, lock.kommunenummer)),
        label(formatDate(lock.at)),
      ),
    );
}

function addBounds(recommendation: Recommendation, words: DocumentWords, rows: Row[]): void {
  const { bounds, capacityAsMax, kommuner } = recommendation;
  const w = words.workbook;
  rows.push(row(blank), row(section(w.boundTitle)));
  if (bounds.length + capacityAsMax.length === 0) {
    rows.push(wideRow(note(w.nothing), 4));
    return;
  }
  rows.push(
    row(...[words.table.kommunenummer, words.table.kommune, w.kind, w.reason].map((text) => head(text))),
  );
  for (const { kommunenummer, min, max, reason } of bounds)
    rows.push(
      row(
        label(kommunenummer),
        label(kommuneName(recommendation, kommunenummer)),
        prose(ownBoundText(min, max, words)),
        prose(reason),
      ),
    );
  for (const { kommunenummer, reason } of capacityAsMax) {
    const can = kommuner.find((kommune) => kommune.kommunenummer === kommunenummer)?.capacity?.can ?? null;
    rows.push(
      row(
        label(kommunenummer),
        label(kommuneName(recommendation, kommunenummer)),
        prose(words.letter.capacityMax(can === null ? words.workbook.none : String(can))),
        prose(reason),
      ),
    );
  }
}

function addAsked(recommendation: Recommendation, words: DocumentWords, rows: Row[]): void {
  const w = words.workbook;
  const zeros = zeroReasons(recommendation, words);
  const why = (id: string): string | null =>
    zeros.find(({ kommunenummer }) => kommunenummer.includes(id))?.sentence ?? null;
  rows.push(
    row(blank),
    row(section(w.askedTitle)),
    row(...[words.table.kommunenummer, words.table.kommune, w.askedKind, w.reason].map((text) => head(text))),
    ...recommendation.kommuner.map((kommune) =>
      row(
        label(kommune.kommunenummer),
        label(kommune.name),
        label((kommune.number ?? 0) > 0 ? words.yes : words.no),
        prose(
          [kommune.askedReason, why(kommune.kommunenummer)].filter((text) => text !== null).join(' ') || null,
        ),
      ),
    ),
  );
}

function addRest({ rest }: Recommendation, words: DocumentWords, rows: Row[]): void {
  const w = words.workbook;
  rows.push(row(blank), row(section(w.restKind)));
  if (rest === null) rows.push(wideRow(note(w.nothing), 4));
  else rows.push(row(blank, blank, inputInteger(rest.persons), prose(rest.reason)));
}

/** Only where one was drawn: most rounds have no ties. */
function addLot(recommendation: Recommendation, words: DocumentWords, rows: Row[]): void {
  const { lot, minors } = recommendation;
  const ofMinors = (minors?.plan.lots ?? []).map(
    (drawn) => `${words.minors.groups[drawn.part]}: ${lotText(recommendation, drawn, words)}`,
  );
  const texts = [...(lot === null ? [] : [lotText(recommendation, lot, words)]), ...ofMinors];
  if (texts.length === 0) return;
  rows.push(
    row(blank),
    row(section(words.workbook.lotTitle)),
    ...texts.map((text) => wideRow(prose(text), 4)),
  );
}

/** What is new since the version before. */
function addVersions(recommendation: Recommendation, words: DocumentWords, rows: Row[]): void {
  const { replaces } = recommendation;
  if (replaces === null) return;
  const w = words.letter.versions;
  rows.push(
    row(blank),
    row(section(withoutNumber(w.heading(replaces.version)))),
    ...(replaces.note === '' ? [] : [wideRow(prose(`${w.why} ${replaces.note}`), 4)]),
  );
  if (replaces.changes.length === 0) {
    rows.push(wideRow(note(w.nothing), 4));
    return;
  }
  rows.push(row(blank, head(w.before), head(w.now), head(w.what)));
  for (const change of replaces.changes) {
    const [what, before, now] = changeLine(recommendation, change, words);
    rows.push(row(blank, prose(before), prose(now), prose(what)));
  }
}
