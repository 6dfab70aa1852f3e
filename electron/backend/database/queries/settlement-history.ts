import type { AppError } from '../../../../shared/contract/errors.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import {
  type EndedBefore,
  type HistoryLine,
  type HistoryLines,
  type HistoryNumber,
  type HistorySeries,
  historySeries,
  type SettlementHistory,
  type UncountedNumber,
} from '../../../../shared/model/settlement-history.ts';
import { type Forebear, forebears } from '../../register/forebears.ts';
import type { Register } from '../../register/index.ts';
import type { Reader } from '../connection.ts';
import { roundById } from './round-row.ts';

interface PastRow {
  readonly kommunenummer: string;
  readonly series: HistorySeries;
  readonly year: string;
  readonly number: number | null;
  readonly source: string;
}

/** kommunenummer → series → year → number; null = hidden. */
type Past = ReadonlyMap<string, ReadonlyMap<HistorySeries, ReadonlyMap<string, number | null>>>;

interface Place {
  readonly kommunenummer: string;
  readonly name: string;
}

/**
 * Anmodning, vedtak and settled year by year, as far back as the files go. A kommune has the numbers of those that became it; one
 * that was divided is told by itself, for which part a number belongs to is nobody's to guess.
 */
export function settlementHistory(
  db: Reader,
  register: Register,
  roundId: number,
): Result<SettlementHistory, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const { structure } = round.value;
  const kommuner = db.all<Place>(
    'SELECT kommunenummer, name FROM round_kommune WHERE round_id = $roundId ORDER BY kommunenummer',
    { roundId },
  );
  const own = new Set(kommuner.map(({ kommunenummer }) => kommunenummer));
  const past = [...forebears(register, structure, own).values()];
  const rows = rowsOf(db, roundId, [...own, ...past.map(({ kommunenummer }) => kommunenummer)]);
  const known = byKommune(rows);
  const uncounted: UncountedNumber[] = [];
  const counting = past.filter(({ kommunenummer }) => known.has(kommunenummer));
  const told = counting.map((forebear) => ({ forebear, lines: withoutTwice(forebear, known, uncounted) }));
  const whole = told.filter(({ forebear }) => forebear.now.length === 1);
  const divided = told
    .filter(({ forebear }) => forebear.now.length > 1)
    .map(({ forebear, lines }) => ({
      ...endedOf(forebear),
      into: forebear.now.map((number) => nameOf(register, structure, number, kommuner)),
      inFylke: forebear.now.every((number) => own.has(number)),
      lines,
    }));
  const shown = kommuner.map(({ kommunenummer, name }) => {
    const before = whole.filter(({ forebear }) => forebear.now[0] === kommunenummer);
    return {
      kommunenummer,
      name,
      merged: mergedInto(
        name,
        before.map(({ forebear }) => forebear),
      ),
      lines: sumLines([linesOf({ kommunenummer, name }, known, false), ...before.map(({ lines }) => lines)]),
    };
  });
  const inFylke = [...shown, ...divided.filter((one) => one.inFylke)];
  const years = rows.map(({ year }) => Number(year));
  const first = Math.min(...years);
  return ok({
    years:
      years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => first + n),
    fylke: withoutParts(sumLines(inFylke.map(({ lines }) => lines))),
    kommuner: shown,
    divided,
    uncounted,
    sources: [...new Set(rows.map(({ source }) => source))],
  });
}

const endedOf = ({ kommunenummer, name, gone }: Forebear) => ({ kommunenummer, name, ended: gone });

/** Kommuner of another name that became this one, once each: a number that only changed is no other kommune. */
function mergedInto(name: string, before: readonly Forebear[]): readonly EndedBefore[] {
  const merged = new Map<string, EndedBefore>();
  for (const forebear of before) {
    if (forebear.name !== name) merged.set(`${forebear.name} ${forebear.gone}`, endedOf(forebear));
  }
  return [...merged.values()].toSorted((a, b) => a.ended - b.ended || a.name.localeCompare(b.name, 'nb'));
}

const nameOf = (
  register: Register,
  structure: 2020 | 2024,
  number: string,
  kommuner: readonly Place[],
): string =>
  kommuner.find(({ kommunenummer }) => kommunenummer === number)?.name ??
  register.byNumber[structure].get(number)?.name ??
  number;

/** Of each number the one that counts, as `current-values.ts` has it; a point says nothing, and is not there. */
const rowsOf = (db: Reader, roundId: number, numbers: readonly string[]): readonly PastRow[] =>
  db.all<PastRow>(
    `SELECT v.kommunenummer, v.indicator AS series, v.period AS year, v.number, i.file_name AS source
     FROM import i JOIN value v ON v.import_id = i.id
     WHERE i.round_id = $roundId AND i.state = 'valid'
       AND v.kommunenummer IN (SELECT value FROM json_each($numbers))
       AND v.indicator IN (SELECT value FROM json_each($series))
       AND length(v.period) = 4 AND (v.number IS NOT NULL OR v.missing = 'hidden')
     ORDER BY iif(v.yields = 1, -i.priority, i.priority)`,
    { roundId, numbers: JSON.stringify(numbers), series: JSON.stringify(historySeries) },
  );

function byKommune(rows: readonly PastRow[]): Past {
  const past = new Map<string, Map<HistorySeries, Map<string, number | null>>>();
  for (const { kommunenummer, series, year, number } of rows) {
    const lines = past.get(kommunenummer) ?? new Map<HistorySeries, Map<string, number | null>>();
    past.set(kommunenummer, lines);
    const line = lines.get(series) ?? new Map<string, number | null>();
    lines.set(series, line);
    line.set(year, number);
  }
  return past;
}

/** The numbers under one kommunenummer. Those under a number that has ended are named as parts. */
function linesOf({ kommunenummer, name }: Place, past: Past, isPart: boolean): HistoryLines {
  const line = (series: HistorySeries): HistoryLine =>
    Object.fromEntries(
      [...(past.get(kommunenummer)?.get(series) ?? [])].map(([year, number]): [string, HistoryNumber] => [
        year,
        {
          number,
          hidden: number === null ? [name] : [],
          parts: isPart ? [{ kommunenummer, name, number }] : [],
        },
      ]),
    );
  return byLine(line);
}

const byLine = (line: (series: HistorySeries) => HistoryLine): HistoryLines => ({
  opprinnelig_anmodning: line('opprinnelig_anmodning'),
  anmodning: line('anmodning'),
  vedtak: line('vedtak'),
  bosatt: line('bosatt'),
});

/**
 * IMDi's table has some numbers twice: under a kommune that had ended that year, and under the one that took its place. The latter
 * counts, and the former is told.
 */
function withoutTwice(forebear: Forebear, past: Past, uncounted: UncountedNumber[]): HistoryLines {
  const lines = linesOf(forebear, past, true);
  const isTwice = (series: HistorySeries, year: string): boolean =>
    Number(year) >= forebear.ended && forebear.into.some((heir) => past.get(heir)?.get(series)?.has(year));
  return byLine((series) => {
    const kept: Record<string, HistoryNumber> = {};
    for (const [year, value] of Object.entries(lines[series])) {
      if (!isTwice(series, year)) kept[year] = value;
      else if (value.number !== null)
        uncounted.push({ ...endedOf(forebear), year: Number(year), series, number: value.number });
    }
    return kept;
  });
}

function sumLines(all: readonly HistoryLines[]): HistoryLines {
  return byLine((series) => {
    const sum: Record<
      string,
      { number: number | null; hidden: string[]; parts: HistoryNumber['parts'][number][] }
    > = {};
    for (const lines of all) {
      for (const [year, { number, hidden, parts }] of Object.entries(lines[series])) {
        const so = sum[year] ?? { number: null, hidden: [], parts: [] };
        sum[year] = so;
        if (number !== null) so.number = (so.number ?? 0) + number;
        so.hidden.push(...hidden);
        so.parts.push(...parts);
      }
    }
    return sum;
  });
}

/** Of a fylke the parts are the kommuner, and each of them is told by itself. */
const withoutParts = (lines: HistoryLines): HistoryLines =>
  byLine((series) =>
    Object.fromEntries(Object.entries(lines[series]).map(([year, value]) => [year, { ...value, parts: [] }])),
  );
