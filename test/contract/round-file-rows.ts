import type { TableRow } from './table.ts';

const [nowhere, noFile] = [999, 'ingen-slik-fil'];

/** A round as one file. That one is made and taken in is tried in test/backend/round-file. */
export const roundFileRows: readonly TableRow[] = [
  {
    says: 'what leaves the machine with a round is told beforehand',
    gives: 'ok',
    name: 'round.offer',
    input: { roundId: 1 },
  },
  {
    says: 'a round that is not there becomes no file',
    gives: 'round-not-found',
    name: 'round.export',
    input: { roundId: nowhere, notes: false, contacts: false },
  },
  {
    says: 'a file that was not given is not looked into',
    gives: 'file-not-found',
    name: 'round.inspect',
    input: { file: noFile },
  },
  {
    says: 'nor taken in',
    gives: 'file-not-found',
    name: 'round.import',
    input: { file: noFile, replace: null, label: '' },
  },
  {
    says: 'whether another round may go has to be said',
    gives: 'invalid-input',
    name: 'round.import',
    input: { file: noFile },
  },
  {
    says: 'a round that is not there is not taken away',
    gives: 'round-not-found',
    name: 'round.remove',
    input: { from: nowhere },
  },
];
