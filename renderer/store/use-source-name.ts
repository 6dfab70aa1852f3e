import { isShippedLayout, shippedSource } from '../../shared/i18n/shipped-source.ts';
import type { ImportView } from '../../shared/model/round.ts';
import { useApp } from './use-app.ts';

/** What a source, or a title of one, is called in the language chosen: Fordel's own have a name in both. */
export function useSourceName(): (text: string, source: Pick<ImportView, 'layout'> | undefined) => string {
  const language = useApp((state) => state.language);
  return (text, source) =>
    shippedSource(text, source !== undefined && isShippedLayout(source.layout), language);
}
