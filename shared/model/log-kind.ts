/** What of the year a change in the log belongs to: a step or tool, undo itself, or something a newer program did. */
export const logKinds = [
  'runde',
  'grunnlag',
  'innspill',
  'kriterier',
  'fordeling',
  'moete',
  'anbefaling',
  'oppfolging',
  'velg',
  'undo',
  'other',
] as const;
export type LogKind = (typeof logKinds)[number];

/** By the first part of a command's name: the screen it is made on. */
const kindOfArea: Readonly<Record<string, LogKind>> = {
  target: 'runde',
  asked: 'runde',
  minors: 'runde',
  deadlines: 'runde',
  round: 'runde',
  import: 'grunnlag',
  innspill: 'innspill',
  region: 'innspill',
  plans: 'innspill',
  contacts: 'innspill',
  privateNote: 'innspill',
  capacity: 'innspill',
  samarbeid: 'innspill',
  letters: 'innspill',
  reply: 'innspill',
  forms: 'innspill',
  delivery: 'innspill',
  criteria: 'kriterier',
  savedSet: 'kriterier',
  lock: 'fordeling',
  bounds: 'fordeling',
  lot: 'fordeling',
  rest: 'fordeling',
  scenario: 'fordeling',
  column: 'fordeling',
  cells: 'fordeling',
  layout: 'fordeling',
  note: 'fordeling',
  boundary: 'fordeling',
  meeting: 'moete',
  details: 'anbefaling',
  exempt: 'anbefaling',
  package: 'anbefaling',
  decision: 'oppfolging',
  readiness: 'oppfolging',
  selection: 'velg',
  history: 'undo',
};

export function logKind(command: string): LogKind {
  const area = command.split('.')[0] ?? '';
  return Object.hasOwn(kindOfArea, area) ? (kindOfArea[area] ?? 'other') : 'other';
}
