import type { Criterion } from '../../../shared/model/criteria.ts';
import type { CriterionFacts } from './criterion-facts.ts';

/**
 * How much a criterion can do to one number, as a share. What is weighed by its distance from the mean has no ceiling, so
 * that the largest effect it does have is told, and not the weight; the others never go beyond their weight.
 */
export const criterionEffect = (
  { scale, reach }: Criterion,
  { largest }: Pick<CriterionFacts, 'largest'>,
): number => (scale === 'index' ? largest : reach);
