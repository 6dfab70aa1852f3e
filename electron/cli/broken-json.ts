/** Where a text stops being JSON, as far as the reader can tell: «dette er ikke JSON (linje 3)». */
export function brokenJson(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(message)?.[1];
  if (text.trim() === '') return 'dette er ikke JSON: det står ingenting her';
  if (/end of JSON/.test(message) || Number(at) >= text.trimEnd().length)
    return 'dette er ikke JSON: slutten mangler';
  const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
  return line === null ? 'dette er ikke JSON' : `dette er ikke JSON (linje ${line})`;
}
