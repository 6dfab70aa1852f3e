import type { Topic } from './innspill.ts';
import type { ExemptText } from './recommendation-details.ts';

/**
 * The law that a text is exempt from public disclosure by; null = anyone may read it. The text of a region is one text,
 * and so are the fylkeskommune's plans: exempt for one kommune, it is so for all that share it.
 *
 * @param region the kommuner that share topic 2 with this one.
 */
export function exemptLaw(
  exempt: readonly ExemptText[],
  kommunenummer: string,
  topic: Topic,
  region: readonly string[],
): string | null {
  const found = exempt.find(
    (one) =>
      one.topic === topic &&
      (topic === 6 ||
        one.kommunenummer === kommunenummer ||
        (topic === 2 && region.includes(one.kommunenummer))),
  );
  return found?.legalBasis ?? null;
}
