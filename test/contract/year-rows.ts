import { noDecision } from '../../shared/model/decision.ts';
import type { TableRow } from './table.ts';

const roundId = 1;
const kommunenummer = '5001';

/** The rest of the year: what became of the numbers, deadlines, readiness and rounds. */
export const yearRows: readonly TableRow[] = [
  {
    says: 'the follow-up of a round that is not there is refused',
    gives: 'round-not-found',
    name: 'followup.show',
    input: { roundId: 999 },
  },
  { says: 'the follow-up has every kommune', gives: 'ok', name: 'followup.show', input: { roundId } },
  {
    says: 'the history goes as far back as the files',
    gives: 'ok',
    name: 'followup.history',
    input: { roundId },
  },
  {
    says: 'fewer than nobody cannot be decided',
    gives: 'invalid-input',
    name: 'decision.save',
    input: { roundId, kommunenummer, decision: { ...noDecision, decided: -1 } },
  },
  {
    says: 'a vedtak is written',
    gives: 'ok',
    name: 'decision.save',
    input: { roundId, kommunenummer, decision: { ...noDecision, decided: 7 } },
  },
  {
    says: 'readiness is written',
    gives: 'ok',
    name: 'readiness.save',
    input: { roundId, kommunenummer, persons: 5, needs: 'Boliger', date: null },
  },
  {
    says: 'nobody is written to of a kommune outside the round',
    gives: 'kommune-not-found',
    name: 'decision.request',
    input: { roundId, kommuner: ['9999'], date: '2022-02-05' },
  },
  { says: 'deadlines come from the template', gives: 'ok', name: 'deadlines.show', input: { roundId } },
  {
    says: 'a deadline without a day is kept',
    gives: 'ok',
    name: 'deadlines.save',
    input: {
      roundId,
      entries: [
        { key: 'egen', title: 'Møte', who: 'ks', date: null, after: null, about: false, doneOn: null },
      ],
    },
  },
  {
    says: 'a round is compared with itself',
    gives: 'ok',
    name: 'round.compare',
    input: { roundId, other: roundId },
  },
  {
    says: 'a round is called what tells it from another',
    gives: 'ok',
    name: 'round.label',
    input: { roundId, label: 'prøve' },
  },
  { says: 'and nothing again', gives: 'ok', name: 'round.label', input: { roundId, label: '' } },
  { says: 'a round is put away', gives: 'ok', name: 'round.archive', input: { roundId, archived: true } },
  { says: 'and taken out again', gives: 'ok', name: 'round.archive', input: { roundId, archived: false } },
  {
    says: 'a round is not copied backwards',
    gives: 'round-not-later',
    name: 'round.copy',
    input: { from: roundId, year: 1990, fylkesnummer: null, lastYear: 'anmodning', values: true },
  },
  {
    says: 'a round is copied',
    gives: 'ok',
    name: 'round.copy',
    input: { from: roundId, year: 2028, fylkesnummer: null, lastYear: 'anmodning', values: true },
  },
];
