import type { RoundFileView } from '../../../shared/contract/round-file-calls.ts';
import type { Node, RoundFile } from './round-file.ts';

/** What a file holds, for the user to see before anything of it is taken in. */
export function roundFileView({ head, body }: RoundFile): Omit<RoundFileView, 'clashes'> {
  const { tables, history, round } = body;
  const lists = (rows: readonly Node[], key: string): number =>
    rows.reduce((sum, row) => sum + (row[key] as readonly unknown[]).length, 0);
  const recommended = tables.scenarios.filter((one) => one.recommended === 1);
  const [target] = tables.targets.slice(-1);
  return {
    fylke: round.fylke,
    year: round.year,
    sample: round.sample !== null,
    madeAt: head.madeAt,
    madeBy: head.madeBy,
    program: head.program,
    lastChange: history.at(-1)?.at ?? null,
    kommuner: tables.kommuner.length,
    target: target === undefined ? null : Number(target.number),
    sources: tables.sources.length,
    values: lists(tables.sources, 'values'),
    innspill: tables.innspill.length,
    scenarios: tables.scenarios.length,
    locks: lists(recommended, 'locks'),
    versions: new Set(tables.recommendations.map(({ version }) => version)).size,
    letters: tables.letters.length,
    notes: tables.notes.length + tables.cellNotes.length,
    contacts: lists(tables.contacts, 'contacts'),
    exempt: tables.exempt.length,
  };
}
