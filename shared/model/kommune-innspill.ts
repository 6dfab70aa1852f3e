import { exemptLaw } from './exempt-law.ts';
import type { FylkePlans, FylkeTopic, KommuneInnspill, VgsRegion } from './innspill.ts';
import { isKommuneTopic } from './innspill.ts';
import type { ExemptText } from './recommendation-details.ts';

/** What the fylkeskommune has written for all kommuner of a region or of the fylke. */
export interface FylkeTexts {
  readonly regions: readonly VgsRegion[];
  readonly plans: FylkePlans | null;
  readonly exempt: readonly ExemptText[];
}

/**
 * All that stands for a kommune, by topic: its own answers, with its region's topic 2 and the fylke's topic 6 put in.
 * One function for the backend and for what is being written in the window, so that the two never differ.
 *
 * @param own entries of the kommune; of those on topics 2 and 6 only `line` is used
 */
export function kommuneInnspill(
  kommunenummer: string,
  own: readonly KommuneInnspill[],
  { regions, plans, exempt }: FylkeTexts,
): readonly KommuneInnspill[] {
  const line = (topic: FylkeTopic): string => own.find((one) => one.topic === topic)?.line ?? '';
  const region = regions.find((one) => one.members.includes(kommunenummer));
  return [
    ...own.filter((one) => isKommuneTopic(one.topic)),
    ...fromRegion(region, line(2)),
    ...fromPlans(plans, line(6)),
  ]
    .map(({ exempt: _stored, ...entry }) => {
      const law = exemptLaw(exempt, kommunenummer, entry.topic, region?.members ?? []);
      return law === null ? entry : { ...entry, exempt: law };
    })
    .toSorted((a, b) => a.topic - b.topic);
}

const empty = { text: '', assessment: null, source: '', date: null } as const;
const told = (line: string): { readonly line?: string } => (line.trim() === '' ? {} : { line });

function fromRegion(region: VgsRegion | undefined, line: string): readonly KommuneInnspill[] {
  if (region === undefined) return line.trim() === '' ? [] : [{ topic: 2, ...empty, line }];
  const { id: _id, members: _members, name, ...entry } = region;
  return [{ topic: 2, ...entry, region: name, ...told(line) }];
}

function fromPlans(plans: FylkePlans | null, line: string): readonly KommuneInnspill[] {
  const text = plans?.text.trim() ?? '';
  if (text === '' && line.trim() === '') return [];
  return [{ topic: 6, ...empty, ...plans, ...told(line) }];
}
