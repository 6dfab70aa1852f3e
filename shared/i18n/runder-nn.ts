import { joinNames } from './join-names.ts';
import type { RunderWords } from './runder-nb.ts';

/** The same in nynorsk. */
export const runderNn: RunderWords = {
  title: 'Rundar',
  help: 'Ein runde som er lagd bort, er ikkje i rundemenyen. Han kan opnast her, og takast fram att. Namnet skil to rundar for same fylke og år; det står berre her på maskina.',
  round: 'Runde',
  label: 'Namn',
  labelOf: (name) => `Namn på ${name}`,
  noLabel: 'utan namn',
  state: 'Tilstand',
  open: 'open no',
  kept: 'i menyen',
  archived: 'lagd bort',
  actions: 'Handlingar',
  openRound: (name) => `Opne ${name}`,
  archive: 'Legg bort',
  archiveRound: (name) => `Legg bort ${name}`,
  restore: 'Ta fram att',
  restoreRound: (name) => `Ta fram att ${name}`,
  archivedTitle: 'Rundar som er lagde bort',
  compare: 'Samanlikn to rundar',
  compareWith: 'Samanlikn med',
  choose: 'Vel runde',
  compareHelp: (now, other) =>
    `${now} ved sida av ${other}. Der kommunar er slått saman, er tala lagde saman; der ein kommune er delt, står det ikkje tal.`,
  columns: { recommended: 'Tilrådd', asked: 'Oppmoda', decided: 'Vedteke', settled: 'Busett' },
  change: 'Endring',
  kommune: 'Kommune',
  sum: 'Sum',
  without: (names, other) => `Berre i ${other}, eller delt: ${joinNames(names, 'og')}.`,
};
