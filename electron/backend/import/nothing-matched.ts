import type { Ignored, ImportError } from '../../../shared/model/importing.ts';
import type { StagedContent } from './staging/staging.ts';

const countOf = (ignored: readonly Ignored[], ...reasons: readonly Ignored['reason'][]): number =>
  ignored.reduce((sum, { reason, count }) => sum + (reasons.includes(reason) ? count : 0), 0);

/**
 * Why a table has nothing of the round: its times, of which none can be read, its fylker, which are no kommuner, or
 * kommuner that are none of the round's. `firstText` is what stands first in the file.
 */
export function nothingMatched(
  { notFound, ignored }: Pick<StagedContent, 'notFound' | 'ignored'>,
  firstText: string,
): ImportError {
  const undated = ignored.find(({ reason }) => reason === 'no-period');
  const others = countOf(ignored, 'other-fylke', 'other-structure', 'divided') + notFound.length;
  if (undated !== undefined && others === 0)
    return { code: 'year-missing', params: { found: undated.example, reason: 'time-unknown' } };
  const found = notFound[0]?.label ?? ignored[0]?.example ?? firstText;
  // Oslo is a fylke and a kommune: among fylker, it is the one.
  const reason = countOf(ignored, 'fylke') > 2 * others ? { reason: 'fylker' } : {};
  return { code: 'no-kommune-matched', params: { found, ...(notFound[0]?.place ?? {}), ...reason } };
}
