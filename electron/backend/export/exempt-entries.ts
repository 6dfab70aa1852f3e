import type { RoundView } from '../../../shared/model/round.ts';
import type { ExemptEntry } from './document/exempt-attachment.ts';

/**
 * The exempt texts themselves, which stand in an attachment alone. What a region or the whole fylke shares is told once;
 * one that is empty is not there.
 */
export function exemptEntries(view: RoundView): readonly ExemptEntry[] {
  const told = new Set<string>();
  return view.kommuner.flatMap(({ kommunenummer, innspill }) =>
    innspill.flatMap(({ judged: _judged, exempt, line, ...entry }) => {
      if (exempt === undefined) return [];
      const shared = entry.topic === 2 || entry.topic === 6 ? JSON.stringify(entry) : null;
      const again = shared !== null && told.has(shared);
      if (shared !== null) told.add(shared);
      if (again && line === undefined) return [];
      const text = again ? '' : entry.text;
      return [{ ...entry, text, ...(line === undefined ? {} : { line }), kommunenummer, exempt }];
    }),
  );
}
