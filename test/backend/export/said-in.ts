/** Every text of a document, presentation or sheet before it is a file, a line for each paragraph and cell. */
export function saidIn(value: unknown): string {
  if (typeof value === 'string') return `${value.replaceAll('\u00a0', ' ')}\n`;
  if (Array.isArray(value)) return value.map(saidIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('runs' in value && Array.isArray(value.runs))
    return `${value.runs.map((run: unknown) => saidIn(run).trimEnd()).join('')}\n`;
  return Object.values(value).map(saidIn).join('');
}
