import type { ReasonId, Sensitivity } from '../../../shared/allocation/index.ts';
import { reasonSentence } from '../../../shared/i18n/reason-sentence.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { hasAnswered } from '../../../shared/model/has-answered.ts';
import { hasWeights } from '../../../shared/model/has-weights.ts';
import type { LetterStatus } from '../../../shared/model/letter.ts';
import type { MeetingChange, MeetingForm } from '../../../shared/model/meeting.ts';
import type { KommuneView, RoundView } from '../../../shared/model/round.ts';
import { type MapPlace, mapPlaces } from '../../map/map-place.ts';
import type { Outcome } from '../../store/outcome.ts';
import { type WorkRow, workRows } from '../../store/work-rows.ts';
import { ownCell } from '../fordeling/own-cell.ts';
import type { ReasonName } from '../fordeling/reason-name.ts';
import { similarKommuner } from '../fordeling/similar-kommuner.ts';
import { type MeetingInnspill, meetingInnspill } from './meeting-innspill.ts';

/** One kommune's numbers: public, or our proposal. */
export interface MeetingRow {
  readonly kommunenummer: string;
  readonly name: string;
  readonly inhabitants: number | null;
  readonly lastYear: number | null;
  readonly proposal: number;
  readonly change: number | null;
  readonly perThousand: number | null;
  /** Nine of ten allocations with other weights; null until it is known. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

export interface MeetingReason {
  readonly id: ReasonId;
  readonly name: string;
  /** The kommune's own public figure; null where there is none, or it is an assessment of ours. */
  readonly value: string | null;
  readonly tenths: number;
}

export interface MeetingKommune {
  readonly row: MeetingRow;
  /** IMDis utgangspunkt, where its document gives one; samarbeidsmøte only. */
  readonly startingPoint: number | null;
  readonly sentence: string;
  readonly reasons: readonly MeetingReason[];
  /** Neighbours that are asked; where there are none, kommuner of the same size. */
  readonly beside: {
    readonly by: 'neighbours' | 'size';
    readonly kommuner: readonly { readonly name: string; readonly proposal: number }[];
  };
  readonly innspill: MeetingInnspill;
  /** What was changed in a meeting like this one; samarbeidsmøte only. */
  readonly changes: readonly Pick<MeetingChange, 'id' | 'from' | 'to' | 'askedBy' | 'reason' | 'at'>[];
}

/**
 * All that the meeting's pages are given. It is put together field by field, so that what is not named here cannot come
 * on the wall: no notes, no reasons of locks, no assessments, no contacts; in a dialogmøte no other kommune's text or capacity.
 */
export interface MeetingView {
  readonly form: MeetingForm;
  readonly fylke: string;
  readonly year: number;
  readonly target: { readonly number: number; readonly source: string; readonly date: string };
  readonly targets: readonly { readonly number: number; readonly date: string }[];
  readonly lastYear: number;
  readonly change: number;
  readonly inhabitants: number;
  /** Samarbeidsmøte only, once somebody has been asked. */
  readonly answers: {
    readonly answered: number;
    readonly lacking: readonly string[];
    /** How far each kommune has come with letter and answer; null until it is known. */
    readonly letters: readonly LetterStatus[] | null;
  } | null;
  /** Whether there are weights to try others for. */
  readonly hasWeights: boolean;
  readonly rows: readonly MeetingRow[];
  readonly places: readonly MapPlace[];
  readonly kommuner: readonly MeetingKommune[];
}

export interface MeetingSource {
  readonly view: RoundView;
  readonly outcome: Outcome;
  readonly robustness: Sensitivity | null;
  readonly changes: readonly MeetingChange[];
  /** Of every kommune; null until it is known. */
  readonly letters: readonly LetterStatus[] | null;
  readonly form: MeetingForm;
  /** The kommune of a dialogmøte. */
  readonly kommunenummer: string | null;
  readonly words: ScreenWords;
  readonly reasonName: (id: ReasonId, kommune: KommuneView) => ReasonName;
}

/** What a meeting may show; null while there are no numbers to show. */
export function meetingView(source: MeetingSource): MeetingView | null {
  const { view, outcome, robustness, form, kommunenummer } = source;
  const { target, round } = view;
  if (target === null || outcome.kind !== 'allocated') return null;
  const work = workRows(view, outcome, robustness);
  const rows = work.flatMap(meetingRow).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  const lastYear = rows.reduce((sum, row) => sum + (row.lastYear ?? 0), 0);
  const wanted = form === 'dialog' ? rows.filter((row) => row.kommunenummer === kommunenummer) : rows;
  return {
    form,
    fylke: round.fylke,
    year: round.year,
    target: { number: target.number, source: target.source, date: target.date },
    targets: view.targets.map(({ number, date }) => ({ number, date })),
    lastYear,
    change: rows.reduce((sum, row) => sum + row.proposal, 0) - lastYear,
    inhabitants: rows.reduce((sum, row) => sum + (row.inhabitants ?? 0), 0),
    answers: form === 'dialog' ? null : answersOf(view, source.letters),
    hasWeights: hasWeights(view.draft.criteria),
    rows,
    places: mapPlaces(view, work),
    kommuner: wanted.flatMap((row) => meetingKommune(source, row, work) ?? []),
  };
}

function meetingRow(row: WorkRow): readonly MeetingRow[] {
  const { kommunenummer, name, inhabitants, lastYear, proposal, change, perThousand, range } = row;
  if (proposal === null) return [];
  const reach = range === null ? null : { low: range.low5, high: range.high95 };
  return [{ kommunenummer, name, inhabitants, lastYear, proposal, change, perThousand, range: reach }];
}

function meetingKommune(
  source: MeetingSource,
  row: MeetingRow,
  work: readonly WorkRow[],
): MeetingKommune | null {
  const { view, outcome, form, words, reasonName, changes } = source;
  const kommune = view.kommuner.find((one) => one.kommunenummer === row.kommunenummer);
  if (kommune === undefined || outcome.kind !== 'allocated') return null;
  const place = outcome.allocation.places.find((one) => one.id === row.kommunenummer);
  if (place === undefined) return null;
  const nameOf = (id: ReasonId): ReasonName => {
    const name = reasonName(id, kommune);
    return isAssessment(view, id) ? { name: name.name, value: null } : name;
  };
  const spoken = (id: ReasonId): string => {
    const { name, value } = nameOf(id);
    return value === null ? name : `${name} ${value}`;
  };
  // In a dialogmøte nothing is said of what bound the number: it may be another kommune's capacity.
  const told = form === 'dialog' ? { ...place, boundBy: null } : place;
  const groupName = (id: string): string => view.samarbeid.find((one) => String(one.id) === id)?.name ?? id;
  const near = work.filter((one) => kommune.neighbours.includes(one.kommunenummer));
  const beside = near.length > 0 ? near : similarKommuner(work, row.kommunenummer, 4);
  return {
    row,
    startingPoint: form === 'dialog' ? null : startingPointOf(view, kommune),
    sentence: reasonSentence({ place: told, lock: null, nameOf: spoken, groupName }, words.work),
    reasons: place.reasons.map(({ id, tenths }) => ({ id, tenths, ...nameOf(id) })),
    beside: {
      by: near.length > 0 ? 'neighbours' : 'size',
      kommuner: beside.flatMap(({ name, proposal }) => (proposal === null ? [] : [{ name, proposal }])),
    },
    innspill: meetingInnspill(kommune),
    changes:
      form === 'dialog'
        ? []
        : changes
            .filter((one) => one.kommunenummer === row.kommunenummer)
            .map(({ id, from, to, askedBy, reason, at }) => ({ id, from, to, askedBy, reason, at })),
  };
}

function startingPointOf(view: RoundView, kommune: KommuneView): number | null {
  const column = view.table.columns.find(({ kind }) => kind === 'starting-point');
  const found = column === undefined ? null : ownCell(column, kommune, view.round.year);
  return typeof found === 'number' ? found : null;
}

/** A criterion made of the fylkeskommune's own assessments, which is not the kommune's answer. */
function isAssessment(view: RoundView, id: ReasonId): boolean {
  const criterion = view.draft.criteria.criteria.find((one) => `criterion:${one.id}` === id);
  return criterion?.indicator.startsWith('innspill_') ?? false;
}

function answersOf(view: RoundView, letters: MeetingSource['letters']): MeetingView['answers'] {
  const lacking = view.kommuner.filter((kommune) => !hasAnswered(kommune)).map(({ name }) => name);
  const begun = letters?.some((status) => status !== 'none') === true;
  // Before anybody has been asked there is no progress to show.
  if (lacking.length === view.kommuner.length && !begun) return null;
  return {
    answered: view.kommuner.length - lacking.length,
    letters: begun ? letters : null,
    lacking: lacking.toSorted((a, b) => a.localeCompare(b, 'nb')),
  };
}
