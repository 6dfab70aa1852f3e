import type { Bridge } from '../bridge/bridge.ts';
import type { RecordEdits } from './app-state.ts';
import { innspillKey } from './edits.ts';
import type { Keep } from './keep.ts';

/** Everything of the record of a kommune that is saved as it is written. */
export const recordEdits = (bridge: Bridge, keep: Keep): RecordEdits => ({
  editInnspill: (kommunenummer, { topic, text, assessment, source, date }, visit) => {
    const entry = { topic, text, assessment, source, date };
    keep('innspill', innspillKey(kommunenummer, topic), entry, (roundId) =>
      bridge.call('innspill.save', { roundId, kommunenummer, ...entry, visit }),
    );
  },
  editLine: (kommunenummer, topic, text, visit) =>
    keep('lines', innspillKey(kommunenummer, topic), { kommunenummer, topic, text }, (roundId) =>
      bridge.call('innspill.saveLine', { roundId, kommunenummer, topic, text, visit }),
    ),
  editCapacity: (kommunenummer, capacity, visit) =>
    keep('capacity', kommunenummer, capacity, (roundId) =>
      bridge.call('capacity.save', { roundId, kommunenummer, ...capacity, visit }),
    ),
  editRegion: (region, visit) =>
    keep('regions', String(region.id), region, (roundId) => {
      const { judged: _judged, members, ...fields } = region;
      return bridge.call('region.save', { roundId, ...fields, members: [...members], visit });
    }),
  editContacts: (kommunenummer, contacts, visit) =>
    keep('contacts', kommunenummer, contacts, (roundId) =>
      bridge.call('contacts.save', { roundId, kommunenummer, contacts: [...contacts], visit }),
    ),
  editNote: (kommunenummer, note, visit) =>
    keep('notes', kommunenummer, note, (roundId) =>
      bridge.call('privateNote.save', { roundId, kommunenummer, ...note, visit }),
    ),
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
