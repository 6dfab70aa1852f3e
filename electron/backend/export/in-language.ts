import type { Language, PackageIndicator, Recommendation } from '../../../shared/model/package.ts';

/** The same recommendation with its words in a written language, for a kommune that has chosen the other one. */
export function inLanguage(recommendation: Recommendation, language: Language): Recommendation {
  if (language === recommendation.language) return recommendation;
  return {
    ...recommendation,
    language,
    indicators: Object.fromEntries(
      Object.entries(recommendation.indicators).map(([id, indicator]): [string, PackageIndicator] => [
        id,
        { ...indicator, name: indicator.names?.[language] ?? indicator.name },
      ]),
    ),
  };
}
