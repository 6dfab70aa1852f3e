import { foldName } from '../../register/index.ts';
import { cellText, type TableRow } from '../table.ts';
import type { TableToRecognise } from './layout.ts';

export interface KommuneColumn {
  /** Column of the number, or of number and name, or of the name alone. */
  readonly column: number;
  /** A column with the name beside a number alone; null where there is none. */
  readonly nameColumn: number | null;
}

const HEADER =
  /^(kommune|kommunar|kommuner|kommune ?navn|kommunenamn|kommune ?(nummer|nr|num)\.?|komm\.? ?nr\.?|knr|region|geografi|sted|namn|navn|kommune_(nr|nummer|navn)|kommune \(nr\)|(fylke|bydel) ?(\/|og) ?kommune|kommune ?(\/|og) ?(fylke|bydel))$/;

/** Headers that people write over other things too: they count only where kommuner stand under them. */
const WEAK = /^(namn|navn)$/;

/** Whether a cell is what people write over a column of kommuner. */
export const isKommuneHeader = (text: string): boolean => HEADER.test(foldName(text));

const LETTERS = /\p{L}/u;
const COLUMNS_LOOKED_AT = 60;

interface Score {
  readonly column: number;
  readonly hits: number;
  readonly filled: number;
  /** Hits that were a number and nothing else. */
  readonly numbers: number;
  readonly header: boolean;
}

function scoreOf(column: number, head: readonly TableRow[], match: TableToRecognise['match']): Score {
  let [hits, filled, numbers] = [0, 0, 0];
  let [header, weak] = [false, false];
  for (const { cells } of head) {
    const text = cellText(cells[column]);
    if (text === '') continue;
    if (isKommuneHeader(text)) {
      header = true;
      weak = WEAK.test(foldName(text));
      continue;
    }
    const found = match(text);
    // Fylker and sums stand between kommuner, and are neither for nor against.
    const isArea = found.kind === 'fylke' || found.kind === 'not-a-kommune';
    if (isArea && LETTERS.test(text)) continue;
    filled += 1;
    const isHit =
      found.kind === 'match' ||
      found.kind === 'ambiguous' ||
      (found.kind === 'other-structure' && found.now.length > 0);
    if (!isHit) continue;
    hits += 1;
    if (/^k?-?\d{3,4}$/i.test(text)) numbers += 1;
  }
  return { column, hits, filled, numbers, header: header && (!weak || hits > 0) };
}

/** A column is about kommuner where at least half of what stands in it names one, or where its header says so. */
const isCandidate = ({ hits, filled, numbers, header }: Score): boolean =>
  header || (hits > 0 && hits * 2 >= filled && (numbers < hits || hits >= 3));

/** So many counts in a row are not numbers of kommuner by chance, every one of them. */
const FEWEST_NUMBERS = 5;

/** Whether a column right before the names has the number of a kommune in every row, under a header of any kind («Nr.»). */
const isNumberOf = ({ column, hits, filled }: Score, named: Score): boolean =>
  column === named.column - 1 && hits >= FEWEST_NUMBERS && filled - hits <= 1;

/** As many kommuner beside each other are no accident: they stand over columns. */
const FEWEST_ACROSS = 3;

/** How many kommuner the row names that names most of them. */
function mostAcross({ head, match }: TableToRecognise): number {
  const named = head.map(
    ({ cells }) =>
      cells.slice(0, COLUMNS_LOOKED_AT).filter((cell) => {
        const text = cellText(cell);
        return LETTERS.test(text) && match(text).kind === 'match';
      }).length,
  );
  return Math.max(0, ...named);
}

/**
 * Finds the column with the kommuner by what is in it: any order of columns will do. Of a number and a name side by
 * side, the number is taken, and the name is kept to check it.
 */
export function findKommuneColumn(table: TableToRecognise): KommuneColumn | null {
  const { head, match } = table;
  const width = Math.min(COLUMNS_LOOKED_AT, Math.max(0, ...head.map(({ cells }) => cells.length)));
  const scores = Array.from({ length: width }, (_, column) => scoreOf(column, head, match)).filter(
    isCandidate,
  );
  const best = (ones: readonly Score[]): Score | undefined =>
    ones.toSorted((a, b) => Number(b.header) - Number(a.header) || b.hits - a.hits || a.column - b.column)[0];
  const numbered = best(scores.filter(({ hits, numbers }) => numbers > 0 && numbers === hits));
  const named = best(scores.filter(({ hits, numbers }) => numbers < hits));
  // A column of counts can look like kommunenummer by chance; a header or a name beside it settles it.
  const column =
    numbered !== undefined &&
    (numbered.header || named === undefined || !named.header || isNumberOf(numbered, named))
      ? numbered
      : named;
  const chosen = column ?? best(scores);
  if (chosen === undefined) return null;
  // A table with its kommuner across has no column of them; one that looks like it is a column of counts.
  const across = chosen.header ? 0 : mostAcross(table);
  if (across >= FEWEST_ACROSS && across > chosen.hits) return null;
  const beside =
    chosen === numbered && named !== undefined && named.column !== chosen.column ? named.column : null;
  return { column: chosen.column, nameColumn: beside };
}
