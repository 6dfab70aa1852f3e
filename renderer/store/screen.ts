/** The steps that have a screen, in the order of the year. */
export const screens = [
  'runde',
  'grunnlag',
  'innspill',
  'kriterier',
  'fordeling',
  'moete',
  'anbefaling',
  'oppfolging',
] as const;

export type Step = (typeof screens)[number];

/** Screens that are no step of the year. */
export const tools = ['velg', 'kopier'] as const;

/** What stands at the foot of the rail. */
export type Aside = 'hjelp';

export type Screen = Step | (typeof tools)[number] | Aside;
