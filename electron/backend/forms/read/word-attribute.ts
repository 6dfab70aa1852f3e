/** An attribute of WordprocessingML by its bare name, whatever prefix the writer gave it; '' where it is not there. */
export function wordAttribute(attributes: Readonly<Record<string, string>>, name: string): string {
  const direct = attributes[`w:${name}`] ?? attributes[name];
  if (direct !== undefined) return direct;
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? '';
}
