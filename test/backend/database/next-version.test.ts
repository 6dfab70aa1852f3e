import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { connection } from '../../../electron/backend/database/connection.ts';
import { type Make, nextVersion } from '../../../electron/backend/database/queries/next-version.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { ok } from '../../../shared/model/result.ts';
import type { VersionChange } from '../../../shared/model/version-change.ts';
import { answerOf } from '../../support/answer-of.ts';
import { inventedRound, recommend } from '../export/invented-round.ts';

const frozenAt = '2026-11-20T10:00:00Z';
const told: readonly VersionChange[] = [
  { kind: 'reason', of: 'lock', kommunenummer: '9901', reason: 'Avtalt.' },
];

/** The second version of a round, with what is told of its changes. */
const second = (language: 'nb' | 'nn', changes: readonly VersionChange[], note = ''): Recommendation => ({
  ...recommend(inventedRound(), language),
  version: 2,
  replaces: { version: 1, note, changes },
});

/** The versions of a round as they are kept: the first, and the second in both languages, telling of no changes. */
function kept() {
  const db = connection(new Database(':memory:'));
  db.run(
    'CREATE TABLE recommendation (id INTEGER PRIMARY KEY, round_id, version, language, content, exempt, frozen_at)',
  );
  for (const content of [recommend(inventedRound()), second('nb', []), second('nn', [])]) {
    db.run(
      `INSERT INTO recommendation (round_id, version, language, content, exempt, frozen_at)
       VALUES (1, $version, $language, $content, '[]', $frozenAt)`,
      { version: content.version, language: content.language, content: JSON.stringify(content), frozenAt },
    );
  }
  return db;
}

const making =
  (changes: readonly VersionChange[], note = ''): Make =>
  (version, language) =>
    ok({ ...second(language, changes, note), version });

it.each(['nb', 'nn'] as const)(
  'a case is the version it was frozen as, in the same words, where a newer Fordel tells more of its changes: %s',
  (language) => {
    const next = answerOf(nextVersion(kept(), 1, language, '[]', making(told)));
    expect(next.frozenAt).toBe(frozenAt);
    expect(next.content).toMatchObject({ version: 2, language, replaces: { version: 1, changes: [] } });
  },
);

it('a case with another note, or another text that is in no data, is a new version', () => {
  const versionOf = (exempt: string, make: Make) => {
    const next = answerOf(nextVersion(kept(), 1, 'nb', exempt, make));
    return [next.content.version, next.frozenAt];
  };
  expect(versionOf('[]', making(told, 'Rettet.'))).toEqual([3, null]);
  expect(versionOf('["x"]', making(told))).toEqual([3, null]);
});
