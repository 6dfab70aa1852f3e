import type { TableRow } from './table.ts';

const roundId = 1;

/** Invented: three clusters, two to be chosen. */
const call = {
  name: 'To av tre',
  source: 'Oppdiktet',
  size: 2,
  margin: 0.5,
  kroner: 1000,
  criteria: [{ id: 'evne', name: 'Evne', weight: 1 }],
  attributes: [{ id: 'form', name: 'Form' }],
  rules: [{ id: 'former', kind: 'of-each', attribute: 'form', min: 1 }],
  documents: [{ id: 'avtale', name: 'Avtale', deadline: '2016-08-19' }],
  candidates: ['Nord', 'Midt', 'Vest'].map((name, at) => ({
    id: `k${at}`,
    name,
    attributes: { form: at === 2 ? 'avdeling' : 'hel' },
    marks: { evne: { mark: 9 - at, text: '' } },
    received: { avtale: null },
    residents: 50 + at,
    choice: 'open',
    reason: '',
  })),
};

/** Choosing k of n. */
export const selectionRows: readonly TableRow[] = [
  { says: 'no call is kept at first', gives: 'ok', name: 'selection.list', input: {} },
  { says: 'a call is kept', gives: 'ok', name: 'selection.save', input: { roundId, id: null, call } },
  {
    says: 'a mark with three decimals is refused',
    gives: 'invalid-input',
    name: 'selection.save',
    input: {
      roundId,
      id: 1,
      call: {
        ...call,
        candidates: call.candidates.map((one) => ({ ...one, marks: { evne: { mark: 1.234, text: '' } } })),
      },
    },
  },
  { says: 'every set is examined', gives: 'ok', name: 'selection.show', input: { id: 1, job: 'table' } },
  {
    says: 'a call that is not there is named',
    gives: 'selection-not-found',
    name: 'selection.show',
    input: { id: 9, job: 'table' },
  },
  {
    says: 'the documents of one that is not there are not made',
    gives: 'selection-not-found',
    name: 'selection.export',
    input: { id: 9, language: 'nb' },
  },
  { says: 'the call of 2016 is opened', gives: 'ok', name: 'selection.openSample', input: { roundId } },
  { says: 'a call is taken away', gives: 'ok', name: 'selection.remove', input: { roundId, id: 1 } },
];
