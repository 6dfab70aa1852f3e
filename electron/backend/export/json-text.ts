import type { Recommendation } from '../../../shared/model/package.ts';
import { recommendationSchema } from './recommendation-schema.ts';

/**
 * anbefaling.json: the recommendation itself, in the key order of its schema, so that the same recommendation is the
 * same text however it was put together.
 */
export function jsonText(recommendation: Recommendation): string {
  return `${JSON.stringify(recommendationSchema.parse(recommendation), null, 2)}\n`;
}
