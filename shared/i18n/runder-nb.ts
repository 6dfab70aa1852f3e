import { joinNames } from './join-names.ts';

/** Words of the list of rounds, and of two rounds beside each other, in bokmål. */
export const runderNb = {
  title: 'Runder',
  help: 'En runde som er lagt bort, er ikke i rundemenyen. Den kan åpnes her, og tas fram igjen. Navnet skiller to runder for samme fylke og år; det står bare her på maskinen.',
  round: 'Runde',
  label: 'Navn',
  labelOf: (name: string) => `Navn på ${name}`,
  noLabel: 'uten navn',
  state: 'Tilstand',
  open: 'åpen nå',
  kept: 'i menyen',
  archived: 'lagt bort',
  actions: 'Handlinger',
  openRound: (name: string) => `Åpne ${name}`,
  archive: 'Legg bort',
  archiveRound: (name: string) => `Legg bort ${name}`,
  restore: 'Ta fram igjen',
  restoreRound: (name: string) => `Ta fram igjen ${name}`,
  archivedTitle: 'Runder som er lagt bort',
  compare: 'Sammenlign to runder',
  compareWith: 'Sammenlign med',
  choose: 'Velg runde',
  compareHelp: (now: string, other: string) =>
    `${now} ved siden av ${other}. Der kommuner er slått sammen, er tallene lagt sammen; der en kommune er delt, står det ikke tall.`,
  columns: { recommended: 'Anbefalt', asked: 'Anmodet', decided: 'Vedtatt', settled: 'Bosatt' },
  change: 'Endring',
  kommune: 'Kommune',
  sum: 'Sum',
  without: (names: readonly string[], other: string) =>
    `Bare i ${other}, eller delt: ${joinNames(names, 'og')}.`,
};

export type RunderWords = typeof runderNb;
