const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/gi;

/**
 * Whether a browser gives an element no place: by its attribute `hidden`, or by a style of its own, which counts before it.
 * A class only sounds like it («overflow-hidden», «hidden-xs»), `aria-hidden` hides from a screen reader alone, and what
 * is `visibility: hidden` keeps its place.
 */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const display = [...(attributes.get('style') ?? '').matchAll(DISPLAY)].at(-1)?.[1];
  if (display !== undefined) return display.toLowerCase() === 'none';
  const hidden = attributes.get('hidden');
  return hidden !== undefined && hidden.toLowerCase() !== 'until-found';
}
