import type { ExemptText } from '../../../shared/model/recommendation-details.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import type { ExemptEntry } from './document/exempt-attachment.ts';

/** The exempt texts themselves, which stand in an attachment alone; one that is empty is not there. */
export const exemptEntries = (view: RoundView, exempt: readonly ExemptText[]): readonly ExemptEntry[] =>
  view.kommuner.flatMap(({ kommunenummer, innspill }) =>
    innspill.flatMap(({ judged: _judged, ...entry }) => {
      const found = exempt.find((one) => one.kommunenummer === kommunenummer && one.topic === entry.topic);
      return found === undefined ? [] : [{ ...entry, kommunenummer, exempt: found.legalBasis }];
    }),
  );
