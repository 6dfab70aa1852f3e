import type { KommuneInnspill, VgsRegion } from '../../shared/model/innspill.ts';
import { type FylkeTexts, kommuneInnspill } from '../../shared/model/kommune-innspill.ts';
import type { KommuneView, RoundView, Samarbeid } from '../../shared/model/round.ts';
import { editedDraft } from './edited-draft.ts';
import { type Edits, innspillKey } from './edits.ts';

/** The round as the user sees it: what is stored, with the edits laid over. */
export function editedView(view: RoundView, edits: Edits): RoundView {
  const texts = {
    regions: editedRegions(view.regions, edits),
    plans: edits.plans ?? view.plans,
    exempt: view.exempt,
  };
  const draft = editedDraft(view.draft, edits);
  return {
    ...view,
    ...texts,
    kommuner: editedKommuner(view.kommuner, edits, texts),
    samarbeid: editedSamarbeid(view.samarbeid, edits),
    draft,
    scenarios: view.scenarios.map((one) => (one.id === draft.id ? draft : one)),
  };
}

/** A kommune that is put into a region leaves the one it was in, as it will when it is saved. */
function editedRegions(regions: readonly VgsRegion[], { regions: edited }: Edits): readonly VgsRegion[] {
  const taken = Object.values(edited).flatMap((region) => region.members);
  return regions.map(
    (region) =>
      edited[region.id] ?? { ...region, members: region.members.filter((member) => !taken.includes(member)) },
  );
}

const editedSamarbeid = (all: readonly Samarbeid[], { samarbeid }: Edits): readonly Samarbeid[] =>
  all.map((one) => samarbeid[one.id] ?? one);

const empty = (record: Readonly<Record<string, unknown>>): boolean => Object.keys(record).length === 0;

function editedKommuner(
  kommuner: readonly KommuneView[],
  edits: Edits,
  texts: FylkeTexts,
): readonly KommuneView[] {
  const { innspill, lines, capacity, contacts, notes, regions, plans } = edits;
  if ([innspill, lines, capacity, contacts, notes, regions].every(empty) && plans === null) return kommuner;
  return kommuner.map((kommune) => {
    const { kommunenummer } = kommune;
    const note = notes[kommunenummer] ?? kommune.note;
    const named = contacts[kommunenummer] ?? kommune.contacts;
    return {
      ...kommune,
      innspill: kommuneInnspill(kommunenummer, ownEntries(kommune, edits), texts),
      capacity: capacity[kommunenummer] ?? kommune.capacity,
      ...(note === undefined ? {} : { note }),
      ...(named === undefined ? {} : { contacts: named }),
    };
  });
}

function ownEntries(
  { kommunenummer, innspill: stored }: KommuneView,
  edits: Edits,
): readonly KommuneInnspill[] {
  const answers = Object.entries(edits.innspill)
    .filter(([key, { topic }]) => key === innspillKey(kommunenummer, topic))
    .map(([, entry]) => entry);
  const lines = Object.values(edits.lines)
    .filter((line) => line.kommunenummer === kommunenummer)
    .map(
      ({ topic, text }): KommuneInnspill => ({
        topic,
        text: '',
        assessment: null,
        source: '',
        date: null,
        line: text,
      }),
    );
  const mine: readonly KommuneInnspill[] = [...answers, ...lines];
  return [...stored.filter((old) => !mine.some((entry) => entry.topic === old.topic)), ...mine];
}
