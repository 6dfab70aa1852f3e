import type { FormReading } from '../../../shared/model/form.ts';
import { foldName } from '../register/fold-name.ts';

export interface NamedKommune {
  readonly kommunenummer: string;
  readonly name: string;
}

export interface KommuneMatchInForm {
  /** `certain`: one candidate. `disagrees`: number and name are not of the same kommune. `none`: not in the round. */
  readonly kind: 'certain' | 'disagrees' | 'none';
  readonly candidates: readonly (NamedKommune & { readonly by: 'number' | 'name' })[];
}

const plain = (name: string): string => foldName(name).replace(/ (kommune|herad|tjielte|suohkan)$/, '');

/** The kommune of the round that a form is from: by number, else by name. Where the two disagree nothing is guessed. */
export function matchKommune(
  marks: FormReading['marks'],
  kommuner: readonly NamedKommune[],
): KommuneMatchInForm {
  const number = (marks.number ?? '').trim().padStart(4, '0');
  const name = plain(marks.kommune ?? '');
  const byNumber = kommuner.find((kommune) => kommune.kommunenummer === number);
  const named = name === '' ? [] : kommuner.filter((kommune) => plain(kommune.name) === name);
  const byName = named.length === 1 ? named[0] : undefined;
  if (byNumber !== undefined) {
    const first = { ...byNumber, by: 'number' as const };
    if (name === '' || plain(byNumber.name) === name) return { kind: 'certain', candidates: [first] };
    return {
      kind: 'disagrees',
      candidates: byName === undefined ? [first] : [first, { ...byName, by: 'name' }],
    };
  }
  if (byName === undefined) return { kind: 'none', candidates: [] };
  // A number that is of no kommune of the round contradicts the name; one that is missing does not.
  return {
    kind: (marks.number ?? '').trim() === '' ? 'certain' : 'disagrees',
    candidates: [{ ...byName, by: 'name' }],
  };
}
