import { describe, expect, test } from 'vitest';
import { changeLine } from '../../../electron/backend/export/document/versions.ts';
import { recommendationSchema } from '../../../electron/backend/export/recommendation-schema.ts';
import { versionChanges } from '../../../electron/backend/export/version-changes.ts';
import { documentsNb } from '../../../shared/i18n/documents-nb.ts';
import { documentsNn } from '../../../shared/i18n/documents-nn.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { inventedRound, recommend } from './invented-round.ts';

const plain = recommend(inventedRound());
const onPaper = (fileName: string, content: string): Recommendation => ({
  ...plain,
  templates: { recommendation: { fileName, sha256: content.repeat(64) } },
});
const withCase: Recommendation = {
  ...plain,
  details: { ...plain.details, saksframlegg: { proposal: '', economy: '' } },
};

/** What a document says of it, in both languages. */
const lines = (before: Recommendation, now: Recommendation) =>
  versionChanges(before, now).flatMap((change) =>
    [documentsNb, documentsNn].map((words) => changeLine(now, change, words)),
  );

describe('the list of what is new since the version before', () => {
  test('is empty where nothing is', () => {
    expect(lines(onPaper('a.docx', 'a'), onPaper('a.docx', 'a'))).toEqual([]);
  });

  test('says that the letter got, changed and lost its template', () => {
    expect(lines(plain, onPaper('a.docx', 'a'))).toEqual([
      ['Mal for brevet', 'uten mal', 'a.docx'],
      ['Mal for brevet', 'utan mal', 'a.docx'],
    ]);
    expect(lines(onPaper('a.docx', 'a'), onPaper('a.docx', 'b'))).toEqual([
      ['Mal for brevet', 'a.docx', 'a.docx (endret)'],
      ['Mal for brevet', 'a.docx', 'a.docx (endra)'],
    ]);
    expect(lines(onPaper('a.docx', 'a'), plain)[0]).toEqual(['Mal for brevet', 'a.docx', 'uten mal']);
  });

  test('says nothing of templates where the two are in different languages', () => {
    expect(versionChanges({ ...plain, language: 'nn' }, onPaper('a.docx', 'a'))).toEqual([]);
  });

  test('says that a saksframlegg was asked for, and dropped', () => {
    expect(lines(plain, withCase)).toEqual([
      ['Om det er laget saksframlegg', 'nei', 'ja'],
      ['Om det er laga saksframlegg', 'nei', 'ja'],
    ]);
    expect(lines(withCase, plain)[0]).toEqual(['Om det er laget saksframlegg', 'ja', 'nei']);
  });

  test('can be read back with the rest of anbefaling.json', () => {
    const replaces = {
      version: 1,
      note: '',
      changes: versionChanges(plain, { ...withCase, ...onPaper('a.docx', 'a'), details: withCase.details }),
    };
    expect(replaces.changes.map(({ kind }) => kind)).toEqual(['case', 'template']);
    expect(recommendationSchema.safeParse({ ...plain, version: 2, replaces }).success).toBe(true);
  });
});
