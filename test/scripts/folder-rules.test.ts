import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderRules } from '../../scripts/folder-rules.ts';

/** A small tree with one wrong import of each kind, and right ones beside them. */
const tree: Readonly<Record<string, string>> = {
  'shared/model/a.ts': 'export const a = 1;',
  'shared/model/reaches-out.ts': "import '../../electron/backend/b.ts';",
  'shared/model/reads-disk.ts': "import 'node:fs';",
  'shared/allocation/core.ts': "import '../model/a.ts';",
  'shared/allocation/typed.ts': "import type { T } from '../model/t.ts'; export const t: T = 1;",
  'shared/model/t.ts': 'export type T = 1;',
  'electron/backend/b.ts': "import '../../shared/model/a.ts'; import 'node:fs';",
  'electron/backend/knows-door.ts': "import '../main/m.ts';",
  'electron/backend/types-door.ts': "import type { M } from '../main/m.ts'; export const m: M = 1;",
  'electron/main/m.ts': "export type M = 1; import '../backend/b.ts';",
  'electron/main/other-door.ts': "import '../loopback/l.ts';",
  'electron/loopback/l.ts': "import '../backend/b.ts';",
  'electron/preload/p.ts': "import '../backend/b.ts';",
  'renderer/r.ts': "import '../electron/backend/b.ts';",
  'renderer/fine.ts': "import '../shared/model/a.ts';",
  'shared/model/round.ts': "import { trip } from './trip.ts'; export const round = trip;",
  'shared/model/trip.ts': "import { round } from './round.ts'; export const trip = () => round;",
  'shared/model/hen.ts': "import type { Egg } from './egg.ts'; export interface Hen { readonly lays: Egg }",
  'shared/model/egg.ts': "import type { Hen } from './hen.ts'; export interface Egg { readonly from: Hen }",
};

const folder = mkdtempSync(join(tmpdir(), 'fordel-rules-'));
let found: readonly string[];
beforeAll(async () => {
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { output } = await cruise(['shared', 'electron', 'renderer'], {
    baseDir: folder,
    ruleSet: { forbidden: folderRules.map((rule) => ({ ...rule, severity: 'error' })) },
    validate: true,
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error(output);
  found = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder rules', () => {
  test.each([
    'the core imports nothing but itself: shared/allocation/core.ts → shared/model/a.ts',
    'the core imports nothing but itself: shared/allocation/typed.ts → shared/model/t.ts',
    'shared runs anywhere: shared/model/reaches-out.ts → electron/backend/b.ts',
    'shared has no Node: shared/model/reads-disk.ts → fs',
    'the backend does not know its doors: electron/backend/knows-door.ts → electron/main/m.ts',
    'the backend does not know its doors: electron/backend/types-door.ts → electron/main/m.ts',
    'a door does not know another door: electron/main/other-door.ts → electron/loopback/l.ts',
    'the preload is only contract and electron: electron/preload/p.ts → electron/backend/b.ts',
    'the window sees only shared: renderer/r.ts → electron/backend/b.ts',
  ])('find %s', (violation) => {
    expect(found).toContain(violation);
  });

  test.each([
    ['code', 'shared/model/round.ts → shared/model/trip.ts'],
    ['types', 'shared/model/hen.ts → shared/model/egg.ts'],
  ])('find a circle of %s', (_what, circle) => {
    const back = circle.split(' → ').reverse().join(' → ');
    expect(
      found.filter((violation) => [`no circle: ${circle}`, `no circle: ${back}`].includes(violation)),
    ).not.toEqual([]);
  });

  test('say nothing of imports that are right', () => {
    const wrong = found.map((violation) => violation.split(': ')[1]?.split(' → ')[0]);
    expect(wrong).not.toContain('renderer/fine.ts');
    expect(wrong).not.toContain('electron/backend/b.ts');
    expect(wrong).not.toContain('electron/main/m.ts');
    expect(wrong).not.toContain('electron/loopback/l.ts');
  });
});
