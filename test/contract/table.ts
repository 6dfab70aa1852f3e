import type { CallName } from '../../shared/contract/contract.ts';
import type { ErrorCode } from '../../shared/contract/errors.ts';

/** One row: a call and what goes in. Every door must give the same answer to each, in this order, on a new database. */
export interface TableRow {
  readonly says: string;
  /** The code of the error it answers with, or ok. */
  readonly gives: ErrorCode | 'ok';
  readonly name: CallName | 'no.such.call';
  readonly input: unknown;
}

const roundId = 1;

export const table: readonly TableRow[] = [
  { says: 'an unknown call is named', gives: 'unknown-call', name: 'no.such.call', input: {} },
  { says: 'there are no rounds at first', gives: 'ok', name: 'round.list', input: {} },
  {
    says: 'a field that is missing is named',
    gives: 'invalid-input',
    name: 'round.create',
    input: { year: 2022 },
  },
  {
    says: 'a field of the wrong kind is named',
    gives: 'invalid-input',
    name: 'round.create',
    input: { year: 2022.5, fylkesnummer: '50' },
  },
  {
    says: 'a field too many is refused',
    gives: 'invalid-input',
    name: 'round.list',
    input: { everything: true },
  },
  { says: 'fylker are those of the year', gives: 'ok', name: 'fylke.list', input: { year: 2027 } },
  { says: 'presets come with their sources', gives: 'ok', name: 'preset.list', input: {} },
  { says: 'indicators are data', gives: 'ok', name: 'indicator.list', input: {} },
  { says: 'the sample is made', gives: 'ok', name: 'sample.open', input: { sample: 'trondelag-2022' } },
  { says: 'the sample is made once', gives: 'ok', name: 'sample.open', input: { sample: 'trondelag-2022' } },
  {
    says: 'a round of a fylke that is not there is refused',
    gives: 'fylke-not-found',
    name: 'round.create',
    input: { year: 2022, fylkesnummer: '77' },
  },
  {
    says: 'a new round has its kommuner',
    gives: 'ok',
    name: 'round.create',
    input: { year: 2027, fylkesnummer: '46' },
  },
  {
    says: 'a round is made once',
    gives: 'round-exists',
    name: 'round.create',
    input: { year: 2027, fylkesnummer: '46' },
  },
  {
    says: 'a round without a target has no allocation',
    gives: 'no-target',
    name: 'allocation.show',
    input: { roundId: 2 },
  },
  { says: 'a round shows all the screens need', gives: 'ok', name: 'round.show', input: { roundId } },
  {
    says: 'a round that is not there is named',
    gives: 'round-not-found',
    name: 'round.show',
    input: { roundId: 99 },
  },
  { says: 'every value is shown', gives: 'ok', name: 'values.show', input: { roundId } },
  { says: 'the allocation is reckoned', gives: 'ok', name: 'allocation.show', input: { roundId } },
  {
    says: 'a negative target is refused',
    gives: 'invalid-input',
    name: 'target.add',
    input: { roundId, number: -5, minors: null, source: 'Brev', date: '2022-01-01' },
  },
  {
    says: 'half a person is refused',
    gives: 'invalid-input',
    name: 'target.add',
    input: { roundId, number: 1.5, minors: null, source: 'Brev', date: '2022-01-01' },
  },
  {
    says: 'a date that is none is refused',
    gives: 'invalid-input',
    name: 'target.add',
    input: { roundId, number: 5, minors: null, source: 'Brev', date: '2022-02-30' },
  },
  {
    says: 'more minors than persons is refused',
    gives: 'minors-exceed-target',
    name: 'target.add',
    input: { roundId, number: 5, minors: 6, source: 'Brev', date: '2022-02-28' },
  },
  {
    says: 'a new target is a new version',
    gives: 'ok',
    name: 'target.add',
    input: { roundId, number: 650, minors: 12, source: 'Brev', date: '2022-03-18' },
  },
  {
    says: 'leaving a kommune out needs a reason',
    gives: 'reason-needed',
    name: 'asked.set',
    input: { roundId, kommunenummer: '5034', asked: false, reason: null },
  },
  {
    says: 'with a reason it is done',
    gives: 'ok',
    name: 'asked.set',
    input: { roundId, kommunenummer: '5034', asked: false, reason: 'Kan ikke i år' },
  },
  {
    says: 'a lock needs a reason',
    gives: 'invalid-input',
    name: 'lock.set',
    input: { roundId, kommunenummer: '5001', number: 140, reason: '' },
  },
  {
    says: 'a lock is set',
    gives: 'ok',
    name: 'lock.set',
    input: { roundId, kommunenummer: '5001', number: 140, reason: 'Som i fjor' },
  },
  {
    says: 'a kommune of another fylke is named',
    gives: 'kommune-not-found',
    name: 'lock.set',
    input: { roundId, kommunenummer: '0301', number: 1, reason: 'Som i fjor' },
  },
  {
    says: 'bounds that cross are refused',
    gives: 'bounds-cross',
    name: 'bounds.set',
    input: { roundId, kommunenummer: '5006', min: 30, max: 20, reason: 'Boliger' },
  },
  {
    says: 'bounds are set',
    gives: 'ok',
    name: 'bounds.set',
    input: { roundId, kommunenummer: '5006', min: 20, max: 30, reason: 'Boliger' },
  },
  {
    says: 'bounds are taken away',
    gives: 'ok',
    name: 'bounds.remove',
    input: { roundId, kommunenummer: '5006' },
  },
  {
    says: 'a rest is named',
    gives: 'ok',
    name: 'rest.set',
    input: { roundId, persons: 7, reason: 'Ingen har plass' },
  },
  { says: 'a preset is used', gives: 'ok', name: 'criteria.usePreset', input: { roundId, preset: '2018' } },
  {
    says: 'a preset that is not there is named',
    gives: 'preset-not-found',
    name: 'criteria.usePreset',
    input: { roundId, preset: '1814' },
  },
  {
    says: 'innspill are kept',
    gives: 'ok',
    name: 'innspill.save',
    input: {
      roundId,
      kommunenummer: '5007',
      topic: 4,
      text: 'Trenger fagarbeidere',
      assessment: 4,
      source: 'Skjema',
      date: '2021-05-14',
    },
  },
  {
    says: 'an assessment of 6 is refused',
    gives: 'invalid-input',
    name: 'innspill.save',
    input: { roundId, kommunenummer: '5007', topic: 4, text: '', assessment: 6, source: '', date: null },
  },
  {
    says: 'a capacity is kept',
    gives: 'ok',
    name: 'capacity.save',
    input: {
      roundId,
      kommunenummer: '5007',
      can: 20,
      wants: 15,
      extra: null,
      health: 1,
      minors: 0,
      source: 'Skjema',
      date: null,
    },
  },
  {
    says: 'a capacity becomes a bound when told',
    gives: 'ok',
    name: 'capacity.asMax',
    input: { roundId, kommunenummer: '5007', on: true, reason: 'Kommunen kan ikke flere' },
  },
  {
    says: 'a capacity nobody has told cannot be a bound',
    gives: 'capacity-unknown',
    name: 'capacity.asMax',
    input: { roundId, kommunenummer: '5001', on: true, reason: 'Kommunen kan ikke flere' },
  },
  {
    says: 'a samarbeid is made',
    gives: 'ok',
    name: 'samarbeid.save',
    input: { roundId, id: null, name: 'Innherred', members: ['5037', '5038', '5053'], min: null, max: 60 },
  },
  {
    says: 'groups with bounds may not overlap',
    gives: 'samarbeid-overlaps',
    name: 'samarbeid.save',
    input: { roundId, id: null, name: 'Verdal og Snåsa', members: ['5038', '5041'], min: 5, max: null },
  },
  { says: 'what was done shows in the allocation', gives: 'ok', name: 'allocation.show', input: { roundId } },
  {
    says: 'bounds that cannot hold are an answer',
    gives: 'ok',
    name: 'samarbeid.save',
    input: { roundId, id: 1, name: 'Innherred', members: ['5037', '5038', '5053'], min: null, max: 3 },
  },
  { says: 'the conflict is named', gives: 'ok', name: 'allocation.show', input: { roundId } },
  {
    says: 'a package of nothing is not written',
    gives: 'infeasible',
    name: 'package.export',
    input: { roundId, language: 'nb' },
  },
  { says: 'undo takes the last back', gives: 'ok', name: 'history.undo', input: { roundId } },
  { says: 'redo does it again', gives: 'ok', name: 'history.redo', input: { roundId } },
  { says: 'and back', gives: 'ok', name: 'history.undo', input: { roundId } },
  { says: 'a samarbeid is removed', gives: 'ok', name: 'samarbeid.remove', input: { roundId, id: 1 } },
  { says: 'a lock is removed', gives: 'ok', name: 'lock.remove', input: { roundId, kommunenummer: '5001' } },
  { says: 'a source is removed', gives: 'ok', name: 'import.remove', input: { roundId, importId: 3 } },
  {
    says: 'a source is removed once',
    gives: 'import-not-found',
    name: 'import.remove',
    input: { roundId, importId: 3 },
  },
  {
    says: 'a preview that is not there is named',
    gives: 'preview-not-found',
    name: 'import.confirm',
    input: { roundId, previewId: 'x', prefer: null },
  },
  {
    says: 'a file that was never given is not read',
    gives: 'file-not-found',
    name: 'import.preview',
    input: { roundId, file: 'notatoken', mapping: null },
  },
  { says: 'nor verified', gives: 'file-not-found', name: 'package.verify', input: { file: 'notatoken' } },
  { says: 'nor shown', gives: 'file-not-found', name: 'file.reveal', input: { file: 'notatoken' } },
  { says: 'the log tells all of it', gives: 'ok', name: 'history.list', input: { roundId } },
  { says: 'the round is as it was left', gives: 'ok', name: 'round.show', input: { roundId } },
];
