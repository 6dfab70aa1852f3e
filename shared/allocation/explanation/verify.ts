import { buildGroupTree } from '../apportionment/build-group-tree.ts';
import { distributionKey } from '../key/distribution-key.ts';
import type {
  AllocatedPlace,
  AllocationInput,
  CertificateEntry,
  Verification,
  VerificationProblem,
} from '../types.ts';
import { allocate } from './allocate.ts';
import { branchBounds } from './branch-bounds.ts';
import { checkBounds } from './check-bounds.ts';
import { checkCertificate } from './check-certificate.ts';
import { checkExchanges } from './check-exchanges.ts';

/** What is claimed: the numbers and their proof, as stored, sent or typed in by somebody else. */
export interface Claim {
  readonly numbers: Readonly<Record<string, number>>;
  readonly certificate: readonly CertificateEntry[];
  readonly places: readonly Pick<AllocatedPlace, 'id' | 'reasons'>[];
}

/**
 * Do these numbers follow from this input? Four independent questions: do they keep the sum and every bound; does the
 * certificate give each of them by division, rounding and bounds alone, with every group on the right side; could any one
 * person be better placed elsewhere (a proof of the optimum, given the branches of "0 or at least m"); and does solving again give the
 * same numbers and reasons.
 */
export function verify(claim: Claim, input: AllocationInput): Verification {
  const key = distributionKey(input);
  const again = allocate(input);
  if (!key.ok || !again.feasible) return { agrees: false, problems: [{ kind: 'no-answer' }] };
  const problems: VerificationProblem[] = [];
  const ids = new Set([...Object.keys(claim.numbers), ...Object.keys(again.numbers)]);
  for (const id of ids) {
    const [expected, found] = [again.numbers[id] ?? null, claim.numbers[id] ?? null];
    if (expected !== found) problems.push({ kind: 'number', place: id, expected, found });
  }
  const { numbers, certificate } = claim;
  const tree = buildGroupTree(
    input.places.map(({ id }) => id),
    input.groups,
  );
  const broken = checkBounds(numbers, input, tree);
  problems.push(...broken, ...checkCertificate(numbers, certificate, input, key, tree));
  const boundsOf = input.places.map((place) => branchBounds(place, numbers[place.id] ?? 0));
  if (broken.length === 0) problems.push(...checkExchanges(numbers, key, tree, boundsOf));
  const claimed = new Map(claim.places.map((place) => [place.id, JSON.stringify(place.reasons)]));
  for (const { id, reasons } of again.places)
    if (claimed.get(id) !== JSON.stringify(reasons)) problems.push({ kind: 'reasons', place: id });
  return { agrees: problems.length === 0, problems };
}
