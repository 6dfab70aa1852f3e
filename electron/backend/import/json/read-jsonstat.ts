import { z } from 'zod';
import type { KommuneMatch } from '../../../../shared/model/register.ts';
import type { Register } from '../../register/index.ts';
import { ImportFailure } from '../import-failure.ts';
import { existedThen } from '../layouts/existed-then.ts';
import { isPercent } from '../layouts/is-percent.ts';
import { type SsbSeries, ssbCell, ssbSeriesOf } from '../layouts/ssb-table.ts';
import { ssbTime } from '../layouts/ssb-time.ts';
import { sumOfAges } from '../layouts/sum-of-ages.ts';
import type { ReadLimits } from '../limits.ts';
import { pause, type ReadHooks } from '../read-progress.ts';
import type { ResolvedKommune, Staging } from '../staging/staging.ts';
import {
  codesOf,
  type JsonstatCode,
  type JsonstatDataset,
  jsonstatDataset,
  jsonstatDimension,
} from './jsonstat-file.ts';

interface Dimension {
  readonly id: string;
  /** What people are shown; '' where there is nothing. */
  readonly label: string;
  readonly codes: readonly JsonstatCode[];
}

interface Shape {
  readonly dimensions: readonly Dimension[];
  readonly region: number;
  readonly time: number;
}

type Match = (label: string) => KommuneMatch;

const EXPECTED = 'JSON-stat';
/** «Region», and KOSTRA's «KOKkommuneregion0000». */
const REGION = /^(region|kommune|KOK\w*region)/i;
const TIME = /^(tid|år|kvartal|måned|halvår|intervall.*|time|year)$/i;
const PAUSE_EVERY = 20_000;

function datasetIn(text: string): JsonstatDataset {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new ImportFailure('file-damaged', { expected: EXPECTED, detail });
  }
  // Version 1 wraps the dataset in an object, under any name.
  const wrapped = z.object({ dataset: jsonstatDataset }).safeParse(json);
  if (wrapped.success) return wrapped.data.dataset;
  const parsed = jsonstatDataset.safeParse(json);
  if (parsed.success) return parsed.data;
  const found = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new ImportFailure('layout-unknown', { expected: EXPECTED, found, reason: 'json' });
}

const idList = z.object({ id: z.array(z.string()), size: z.array(z.int()) });

function shapeOf(dataset: JsonstatDataset, match: Match): Shape {
  const own = idList.safeParse(dataset.id === undefined ? dataset.dimension : dataset);
  if (!own.success) throw new ImportFailure('layout-unknown', { expected: EXPECTED, found: 'id, size' });
  const { id: ids, size } = own.data;
  const dimensions = ids.map((id, index): Dimension => {
    const dimension = jsonstatDimension.safeParse(
      Object.hasOwn(dataset.dimension, id) ? dataset.dimension[id] : null,
    );
    const codes = dimension.success ? codesOf(dimension.data) : [];
    if (!dimension.success || codes.length !== size[index]) {
      throw new ImportFailure('file-damaged', { expected: EXPECTED, found: id });
    }
    return { id, label: dimension.data.label ?? '', codes };
  });
  const { geo, time: times } = dataset.role ?? {};
  const region = firstThat(dimensions, [
    ({ id }) => geo?.includes(id) === true,
    ({ id, label }) => REGION.test(id) || REGION.test(label),
    // A table may call its regions what it likes: then they are known by what they are.
    ({ codes }) => codes.some((code) => match(regionLabel(code)).kind === 'match'),
  ]);
  const time = firstThat(dimensions, [
    ({ id }) => times?.includes(id) === true,
    ({ id, label }) => TIME.test(id) || TIME.test(label),
  ]);
  if (region < 0 || time < 0)
    throw new ImportFailure('layout-unknown', { expected: 'Region, Tid', found: ids.join(', ') });
  return { dimensions, region, time };
}

/** The place of the first dimension that the first test says yes to, or else the next; −1 where none does. */
function firstThat(
  dimensions: readonly Dimension[],
  tests: readonly ((dimension: Dimension) => boolean)[],
): number {
  const found = tests.map((test) => dimensions.findIndex(test)).find((place) => place >= 0);
  return found ?? -1;
}

/** A code that is a number goes before its label: «3801 Horten», «K-3801 Horten (2020-2023)». */
const regionLabel = ({ code, label }: { readonly code: string; readonly label: string }): string =>
  label.startsWith(code) ? label : `${code} ${label}`;

/** The value at a position, or the mark that stands for it; null where there is neither. */
function cellAt({ value, status }: JsonstatDataset, index: number): string | number | null {
  const key = String(index);
  const own = Array.isArray(value) ? value[index] : Object.hasOwn(value, key) ? value[key] : null;
  if (own !== null && own !== undefined) return own;
  if (typeof status === 'string') return status;
  if (status === undefined) return null;
  return (Array.isArray(status) ? status[index] : Object.hasOwn(status, key) ? status[key] : null) ?? null;
}

/** Positions of one dataset in the order of its values: the last dimension turns fastest. */
function* positions(sizes: readonly number[], total: number): Generator<readonly number[]> {
  const at = sizes.map(() => 0);
  for (let index = 0; index < total; index++) {
    yield at;
    for (let dimension = sizes.length - 1; dimension >= 0; dimension--) {
      at[dimension] = (at[dimension] ?? 0) + 1;
      if ((at[dimension] ?? 0) < (sizes[dimension] ?? 0)) break;
      at[dimension] = 0;
    }
  }
}

/** Reads a JSON-stat dataset into the staging. Returns its title. */
export async function readJsonstat(
  text: string,
  match: Match,
  staging: Staging,
  register: Register,
  limits: ReadLimits,
  hooks: ReadHooks,
): Promise<string> {
  const dataset = datasetIn(text);
  const { dimensions, region, time } = shapeOf(dataset, match);
  const sizes = dimensions.map(({ codes }) => codes.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  if (total > limits.rows) throw new ImportFailure('too-many-rows', { found: total, limit: limits.rows });
  const title = dataset.label ?? '';
  const table = dataset.extension?.px?.tableid ?? /^(\d{5}):/.exec(title)?.[1] ?? null;
  const resolved = new Map<number, ResolvedKommune | null>();
  const series = new Map<string, SsbSeries>();
  const ages = sumOfAges(staging, limits);
  let index = -1;
  for (const at of positions(sizes, total)) {
    index += 1;
    if (index % PAUSE_EVERY === 0) {
      await pause(hooks);
      hooks.onProgress?.(index, total);
    }
    staging.rowRead();
    const place = { sheet: null, row: index + 1, column: 0 };
    const regionAt = at[region] ?? 0;
    const code = dimensions[region]?.codes[regionAt];
    let kommune = resolved.get(regionAt);
    if (kommune === undefined && code !== undefined) {
      kommune = staging.resolve(regionLabel(code), place);
      resolved.set(regionAt, kommune);
    }
    if (kommune === null || kommune === undefined) continue;
    const when = ssbTime(dimensions[time]?.codes[at[time] ?? 0]?.code ?? '');
    if (when === null) {
      staging.ignore('no-period', dimensions[time]?.codes[at[time] ?? 0]?.label ?? '');
      continue;
    }
    const { period, span } = when;
    const key = `${at.filter((_, dimension) => dimension !== region && dimension !== time).join(',')} ${span ?? ''}`;
    const parts = [...partsAt(dimensions, at, region, time), ...(span === null ? [] : [span])];
    const found = series.get(key) ?? inUnit(ssbSeriesOf(table, title, parts), unitAt(dimensions, at));
    series.set(key, found);
    const { of, group } = found;
    const cell = ssbCell(
      cellAt(dataset, index),
      of,
      existedThen(register, kommune, period, code === undefined ? '' : regionLabel(code)),
    );
    const cellName = `value[${index}]`;
    ages.stage({ kommune, series: of, period, cell, publisher: 'ssb', at: place, cellName }, group);
  }
  ages.end();
  return title;
}

/** What the figures at a place are counted in; null where the file does not say so. */
const unitAt = (dimensions: readonly Dimension[], at: readonly number[]): string | null =>
  dimensions
    .map(({ codes }, dimension) => codes[at[dimension] ?? 0]?.unit)
    .find((unit) => unit !== null && unit !== undefined) ?? null;

/** A series that is not known by its words is in per cent where the file says so, and only there. */
const inUnit = (found: SsbSeries, unit: string | null): SsbSeries =>
  unit === null || found.of.known
    ? found
    : { ...found, of: { ...found.of, unit: isPercent(unit) ? 'percent' : 'number' } };

/** The labels of all dimensions but region and time, what is counted first. */
function partsAt(
  dimensions: readonly Dimension[],
  at: readonly number[],
  region: number,
  time: number,
): readonly string[] {
  const parts = dimensions.flatMap(({ id, codes }, dimension) => {
    const label = codes[at[dimension] ?? 0]?.label;
    return dimension === region || dimension === time || label === undefined ? [] : [{ id, label }];
  });
  const isContent = ({ id }: { readonly id: string }): boolean => /contents|statistikkvariabel/i.test(id);
  return [...parts.filter(isContent), ...parts.filter((part) => !isContent(part))].map(({ label }) => label);
}
