import type { Bridge } from '../bridge/bridge.ts';
import type { RecordEdits } from './app-state.ts';
import { innspillKey } from './edits.ts';
import type { Keep } from './keep.ts';
import type { SeenSlice } from './seen-state.ts';

/** Everything of the record of a kommune that is saved as it is written. */
export const recordEdits = (bridge: Bridge, keep: Keep, seenOf: SeenSlice['seenOf']): RecordEdits => ({
  editInnspill: (kommunenummer, { topic, text, assessment, source, date }, visit) => {
    const entry = { topic, text, assessment, source, date };
    const key = innspillKey(kommunenummer, topic);
    keep('innspill', key, entry, (roundId) =>
      bridge.call('innspill.save', {
        roundId,
        kommunenummer,
        ...entry,
        seen: [...seenOf('innspill', key)],
        visit,
      }),
    );
  },
  editLine: (kommunenummer, topic, text, visit) => {
    const key = innspillKey(kommunenummer, topic);
    keep('lines', key, { kommunenummer, topic, text }, (roundId) => {
      const seen = [...seenOf('lines', key)];
      return bridge.call('innspill.saveLine', { roundId, kommunenummer, topic, text, seen, visit });
    });
  },
  editCapacity: (kommunenummer, capacity, visit) =>
    keep('capacity', kommunenummer, capacity, (roundId) => {
      const seen = [...seenOf('capacity', kommunenummer)];
      return bridge.call('capacity.save', { roundId, kommunenummer, ...capacity, seen, visit });
    }),
  editRegion: (region, visit) =>
    keep('regions', String(region.id), region, (roundId) => {
      const { judged: _judged, members, ...fields } = region;
      const seen = seenOf('regions', String(region.id)).map((one) => ({ ...one, members: [...one.members] }));
      return bridge.call('region.save', { roundId, ...fields, members: [...members], seen, visit });
    }),
  editContacts: (kommunenummer, contacts, visit) =>
    keep('contacts', kommunenummer, contacts, (roundId) => {
      const seen = seenOf('contacts', kommunenummer).map((one) => ({ contacts: [...one.contacts] }));
      return bridge.call('contacts.save', { roundId, kommunenummer, contacts: [...contacts], seen, visit });
    }),
  editNote: (kommunenummer, note, visit) =>
    keep('notes', kommunenummer, note, (roundId) => {
      const seen = seenOf('notes', kommunenummer).map((one) => one.note);
      return bridge.call('privateNote.save', { roundId, kommunenummer, ...note, seen, visit });
    }),
  editSamarbeid: (samarbeid, visit) =>
    keep('samarbeid', String(samarbeid.id), samarbeid, (roundId) => {
      const {
        id,
        name,
        members,
        outside = [],
        min,
        max,
        host = null,
        service = '',
        joint = false,
      } = samarbeid;
      const everyone = [...members, ...outside.map((one) => one.kommunenummer)];
      return bridge.call('samarbeid.save', {
        roundId,
        id,
        name,
        members: everyone,
        min,
        max,
        host,
        service,
        joint,
        visit,
      });
    }),
});
