import type { CallName } from '../../shared/contract/contract.ts';

export type Pools = Readonly<Record<string, readonly unknown[]>>;

/** Texts that stand for what is only known when the calls run: a token, the last preview, the round's number. */
const all = ['@table', '@form', '@filledForm', '@template', '@attachment', '@boundaries', '@backup'];

const everywhere: Pools = {
  roundId: ['@roundId', '@roundId', '@roundId', '@roundId', '@roundId', '@roundId', 999],
  scenario: [undefined, 1, 2, 3],
  file: all,
  files: [['@filledForm'], ['@form', '@filledForm'], ['@attachment', '@template']],
  previewId: ['@preview'],
  previewIds: [['@preview']],
  prefer: ['new', 'old'],
  choices: [[]],
  decisions: [undefined],
  mapping: [null],
  visit: [undefined, 'a', 'b'],
  preset: ['2018', '2022', '2024', 'per-inhabitant'],
  allowed: [{ kind: 'band', share: 0.3 }],
  fylkesnummer: ['46', '50', '99'],
};

/** What a field means in one call and not in another. */
const own: Readonly<Partial<Record<CallName, (sha256: string) => Pools>>> = {
  'letters.setTemplate': () => ({ file: ['@template', null] }),
  'letters.addAttachment': () => ({ file: ['@attachment'] }),
  'import.preview': () => ({ file: ['@table'] }),
  'boundary.import': () => ({ file: ['@boundaries'] }),
  'backup.inspect': () => ({ file: ['@backup'] }),
  'backup.restore': () => ({ from: [{ file: '@backup' }] }),
  'backup.export': () => ({ name: [null] }),
  'forms.text': () => ({ file: ['@template'] }),
  'forms.accept': (sha256) => ({
    forms: [[{ file: '@filledForm', sha256, kommunenummer: '9904', decisions: [] }]],
  }),
  'forms.make': () => ({ kommuner: [['9903']] }),
  'letters.make': () => ({ kommuner: [['9901', '9902']], kind: ['request'] }),
  'letters.sent': () => ({ kommuner: [['9901'], ['9901', '9902']], kind: ['request'] }),
  'letters.open': () => ({ id: [1, 2] }),
  'decision.request': () => ({ kommuner: [['9901', '9902']] }),
  'package.verify': () => ({ file: ['@package'] }),
  'round.inspect': () => ({ file: ['@round'] }),
  'round.import': () => ({ file: ['@round'], replace: [null, '@roundId'] }),
  'scenario.add': () => ({ from: [null, 1, 2] }),
  'savedSet.use': () => ({ savedSetId: [1, 2] }),
  // The one that is worked on is left, and those that calls have made go.
  'round.remove': () => ({ from: [2, 3, 4] }),
  'round.copy': () => ({ from: ['@roundId'], year: [2028, 2029], fylkesnummer: [null] }),
  'round.create': () => ({ year: [2024, 2026, 2027], fylkesnummer: ['18', '46', '50'] }),
  'round.compare': () => ({ other: ['@roundId'] }),
  'backtest.show': () => ({ indicator: ['anmodning', 'vedtak'], period: ['2024', '2025', '2026'] }),
  'indicator.save': () => ({ id: [null, 'anmodning'] }),
  'sample.open': () => ({ sample: ['eksempelfylket-2027'] }),
  'import.remove': () => ({ importId: [1, 2, 3, 4] }),
};

/** The values a call's fields are drawn from where their schema alone would seldom mean anything in the rich round. */
export const poolsOf = (name: CallName, sha256: string): Pools => ({ ...everywhere, ...own[name]?.(sha256) });
