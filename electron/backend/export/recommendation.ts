import { type AllocationView, type AppError, appError } from '../../../shared/contract/index.ts';
import { isShippedLayout, shippedSource } from '../../../shared/i18n/shipped-source.ts';
import type { CriteriaPreset, CriteriaSet, Measure } from '../../../shared/model/criteria.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { measureValue, settledShareIndicator } from '../../../shared/model/measure-value.ts';
import type { MinorsGroup } from '../../../shared/model/minors.ts';
import type {
  CriteriaCitation,
  Language,
  PackageIndicator,
  PackageInnspill,
  PackageKommune,
  PackageMinors,
  PackageSource,
  Recommendation,
} from '../../../shared/model/package.ts';
import { noDetails, type RecommendationDetails } from '../../../shared/model/recommendation-details.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { ImportView, KommuneView, RoundView } from '../../../shared/model/round.ts';
import { packageRobustness } from './package-robustness.ts';
import { versionChanges } from './version-changes.ts';

/** What is told beside the numbers, and the version before. */
export interface Freezing {
  readonly details: RecommendationDetails;
  readonly previous: Recommendation | null;
  /** Why there is a new version. */
  readonly note: string;
  /** Kommunenummer of those that a meeting left to be followed up. */
  readonly followUp?: readonly string[];
  /** The county's own templates in this language. */
  readonly templates?: NonNullable<Recommendation['templates']>;
}

const nothingMore: Freezing = { details: noDetails, previous: null, note: '' };

/** The words of indicators and presets, which a round only names. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly presets: readonly CriteriaPreset[];
}

/**
 * Freezes a round into the value that every document is written from.
 *
 * Pure: the same round gives the same value, whoever asks and when. Errors: `no-target` before there is a måltall,
 * `infeasible` where the core has no answer.
 */
export function recommendation(
  view: RoundView,
  allocated: AllocationView,
  language: Language,
  version: number,
  catalogue: Catalogue,
  { details, previous, note, followUp = [], templates = {} }: Freezing = nothingMore,
): Result<Recommendation, AppError> {
  const { target, draft } = view;
  const { allocation, input } = allocated;
  if (target === null) return fail(appError('no-target'));
  if (!allocation.feasible) return fail(appError('infeasible'));
  const minors = packageMinors(allocated);
  if (!minors.ok) return minors;
  const { criteria } = draft;
  const { id: _round, ...round } = view.round;
  const { id: _target, ...asWritten } = target;
  const targetVersion = {
    ...asWritten,
    source: shippedSource(asWritten.source, round.sample !== null, language),
  };
  const used = indicatorsOf(criteria, allocated.backtest?.against);
  const frozen: Recommendation = {
    format: 'fordel-anbefaling/1',
    method: 'fordel-allocation/1',
    version,
    language,
    round,
    target: target.number,
    targetVersion,
    rest: draft.rest,
    numbers: allocation.numbers,
    kommuner: byNumber(view.kommuner).map((kommune) => packageKommune(kommune, criteria, allocation.numbers)),
    criteria,
    criteriaCitation: citation(criteria, language, catalogue.presets),
    indicators: indicatorWords(used, language, catalogue.indicators),
    locks: byNumber(draft.locks).map(({ who: _who, ...lock }) => lock),
    bounds: byNumber(draft.bounds),
    capacityAsMax: byNumber(draft.capacityAsMax),
    samarbeid: view.samarbeid.map(({ id: _id, ...samarbeid }) => samarbeid),
    lot: draft.lot,
    minors: minors.value,
    sources: view.imports
      .filter((file) => file.indicators.some((id) => used.has(id)))
      .map((file) => source(file, language)),
    input,
    allocation,
    backtest: allocated.backtest,
    robustness: packageRobustness(input),
    details,
    followUp,
    ...(Object.keys(templates).length === 0 ? {} : { templates }),
    replaces: null,
  };
  const replaces =
    previous === null ? null : { version: previous.version, note, changes: versionChanges(previous, frozen) };
  return ok({ ...frozen, replaces });
}

/** Errors: `minors-infeasible`, where the kommuner on the list have no room for them. */
function packageMinors({ minors }: AllocationView): Result<PackageMinors | null, AppError> {
  if (minors === null) return ok(null);
  const { plan, answer } = minors;
  if (!answer.feasible) {
    const { need, have } = answer.conflict;
    return fail(appError('minors-infeasible', { part: answer.part, need, have }));
  }
  return ok({ plan, parts: answer.parts.map((part) => ({ ...part, id: part.id as MinorsGroup })) });
}

function byNumber<T extends { readonly kommunenummer: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.kommunenummer < b.kommunenummer ? -1 : 1));
}

function packageKommune(
  kommune: KommuneView,
  criteria: CriteriaSet,
  numbers: Readonly<Record<string, number>>,
): PackageKommune {
  const { kommunenummer, name, maalform, asked, askedReason, innspill, capacity, note } = kommune;
  return {
    kommunenummer,
    name,
    maalform,
    asked,
    askedReason,
    neighbours: kommune.neighbours,
    inhabitants: measureValue(kommune, criteria.size).number,
    lastYear: measureValue(kommune, criteria.lastYear).number,
    number: asked ? (numbers[kommunenummer] ?? null) : null,
    values: Object.fromEntries(
      criteria.criteria.map((criterion) => {
        const { number, missing } = measureValue(kommune, criterion);
        return [criterion.id, { number, missing }];
      }),
    ),
    innspill: innspill
      .map(({ judged: _judged, ...entry }) => withoutExempt(entry))
      .sort((a, b) => a.topic - b.topic),
    capacity,
    ...(note?.exported === true ? { note: note.text } : {}),
  };
}

/** An exempt text is not in the data at all; only that it is exempt, and by which law. */
function withoutExempt(entry: PackageInnspill): PackageInnspill {
  const { topic, exempt } = entry;
  if (exempt === undefined) return entry;
  return { topic, text: '', assessment: null, source: '', date: null, exempt };
}

/** Every indicator the numbers are reckoned from or held against; a share of two counts as both. */
function indicatorsOf(set: CriteriaSet, against: Measure | undefined): ReadonlySet<string> {
  const measures: readonly Measure[] = [
    set.size,
    set.lastYear,
    ...set.criteria,
    ...(against ? [against] : []),
  ];
  const ids = measures.map((measure) => measure.indicator);
  return new Set(ids.includes(settledShareIndicator) ? [...ids, 'bosatt', 'anmodning'] : ids);
}

function indicatorWords(
  used: ReadonlySet<string>,
  language: Language,
  indicators: readonly Indicator[],
): Readonly<Record<string, PackageIndicator>> {
  const words: Record<string, PackageIndicator> = {};
  for (const id of [...used].sort()) {
    const found = indicators.find((indicator) => indicator.id === id);
    if (found === undefined) continue;
    words[id] = {
      name: language === 'nb' ? found.nameNb : found.nameNn,
      names: { nb: found.nameNb, nn: found.nameNn },
      unit: found.unit,
      source: found.source,
    };
  }
  return words;
}

function citation(
  set: CriteriaSet,
  language: Language,
  presets: readonly CriteriaPreset[],
): CriteriaCitation | null {
  const preset = presets.find((candidate) => candidate.id === set.preset);
  if (preset === undefined) return null;
  const { nameNb, nameNn, noteNb, noteNn, source: from, ownReading } = preset;
  const changed = rulesOf(preset) !== rulesOf(set);
  return language === 'nb'
    ? { name: nameNb, note: noteNb, source: from, ownReading, changed }
    : { name: nameNn, note: noteNn, source: from, ownReading, changed };
}

/** Everything in a set that decides numbers; periods are filled in from the round. */
function rulesOf(
  set: Omit<CriteriaSet, 'preset' | 'name' | 'size' | 'lastYear' | 'criteria'> &
    Pick<CriteriaPreset, 'criteria'>,
): string {
  const { alpha, kappa, lowest, highest, minimum, minimumRule, criteria } = set;
  const rules = criteria.map(({ indicator, scale, direction, reach }) => [
    indicator,
    scale,
    direction,
    reach,
  ]);
  return JSON.stringify([alpha, kappa, lowest, highest, minimum, minimumRule, rules]);
}

/**
 * Who imported it, and when, stays on this machine. The package tells what was read: the checksum says which file it is,
 * and the day it was read here would make two packages of the same numbers unlike.
 */
function source(
  { fileName, sha256, title, layout, indicators }: ImportView,
  language: Language,
): PackageSource {
  const told = (text: string): string => shippedSource(text, isShippedLayout(layout), language);
  return { fileName: told(fileName), sha256, title: title === null ? null : told(title), layout, indicators };
}
