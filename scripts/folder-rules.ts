import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * The same fence as in eslint.config.js, seen from the other side: by what an import resolves to, not how it is
 * written. Regular expressions on paths from the root.
 */
export const folderRules: readonly IRegularForbiddenRuleType[] = [
  {
    name: 'the core imports nothing but itself',
    from: { path: '^shared/allocation/' },
    to: { pathNot: '^shared/allocation/' },
  },
  {
    name: 'shared runs anywhere',
    from: { path: '^shared/' },
    to: { path: '^(electron|renderer|scripts|test)/' },
  },
  { name: 'shared has no Node', from: { path: '^shared/' }, to: { dependencyTypes: ['core'] } },
  {
    name: 'the backend does not know its doors',
    from: { path: '^electron/backend/' },
    to: { path: '^(renderer|scripts|test|electron/(main|preload|loopback|cli))/' },
  },
  {
    name: 'only main and preload see electron',
    from: { path: '^(shared|renderer|electron/(backend|cli|loopback))/' },
    to: { path: '(^|/)node_modules/electron/|^electron$' },
  },
  {
    name: 'a door does not know another door',
    from: { path: '^electron/(main|preload|loopback|cli)/' },
    to: { path: '^electron/(main|preload|loopback|cli)/', pathNot: '^electron/$1/' },
  },
  { name: 'no door reaches into the window', from: { path: '^electron/' }, to: { path: '^renderer/' } },
  {
    name: 'the preload is only contract and electron',
    from: { path: '^electron/preload/' },
    to: { pathNot: '^(electron/preload|shared)/|node_modules/electron/|^electron$' },
  },
  {
    name: 'the window sees only shared',
    from: { path: '^renderer/' },
    to: { path: '^(electron|scripts|test)/' },
  },
  { name: 'the window has no Node', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
  {
    name: 'nothing shipped imports tests or scripts',
    from: { path: '^(shared|electron|renderer)/' },
    to: { path: '^(test|scripts)/' },
  },
  {
    name: 'no circle',
    from: { path: '^(shared|electron|renderer)/' },
    // Types too: who reads one file of a circle must read them all.
    to: { circular: true },
  },
];
