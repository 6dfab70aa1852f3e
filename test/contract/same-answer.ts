/** What differs between two runs by nature: the time, who sat at the machine, and the name a made file is given. */
export function sameAnswer(answer: unknown): unknown {
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'who' || key === 'user' || key === 'by') return '<user>';
    if (key === 'file' && typeof value === 'string' && /^[\w-]{32}$/.test(value)) return '<token>';
    if (key === 'name' && typeof value === 'string' && value.endsWith('.fordel')) return '<backup>';
    if (key === 'bytes') return '<bytes>';
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? '<time>' : value;
  });
  return JSON.parse(text);
}
