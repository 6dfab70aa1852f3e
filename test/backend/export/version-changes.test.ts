import { describe, expect, test } from 'vitest';
import { changeLine, versions } from '../../../electron/backend/export/document/versions.ts';
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

  test('says what is new of the rule for the minimum, and of how a criterion works', () => {
    const set = { minimumRule: 'zero-or-at-least' as const };
    const turned = plain.criteria.criteria.map((one, at) =>
      at === 0 ? { ...one, direction: 1 as const } : one,
    );
    expect(plain.criteria.criteria[0]?.direction).toBe(-1);
    const now = { ...plain, criteria: { ...plain.criteria, ...set, criteria: turned } };
    expect(lines(plain, now)).toEqual([
      ['Regel for minste tall', 'alle får minst', 'ingen eller minst'],
      ['Regel for minste tal', 'alle får minst', 'ingen eller minst'],
      ['Hvordan helt ledige i prosent virker', '', 'endret'],
      ['Korleis helt ledige i prosent verkar', '', 'endra'],
    ]);
  });

  test('says that enslige mindreårige were shared out, became others, or went to others', () => {
    const minorsOf = (aged15to18: number, kommuner: readonly string[]) =>
      recommend(
        inventedRound({ minors: { aged15to18, under15: 0, kommuner, capacityReason: null, lots: [] } }),
      );
    const [six, five, moved] = [
      minorsOf(6, ['9901', '9902']),
      minorsOf(5, ['9901', '9902']),
      minorsOf(6, ['9901']),
    ];
    expect(lines(plain, six)).toEqual([
      ['Enslige mindreårige, 15–18 år', 'ingen', '6'],
      ['Einslege mindreårige, 15–18 år', 'ingen', '6'],
    ]);
    expect(lines(six, five)[0]).toEqual(['Enslige mindreårige, 15–18 år', '6', '5']);
    expect(lines(six, moved)[0]).toEqual(['Enslige mindreårige, 15–18 år', '', 'endret for 2 kommuner']);
    expect(lines(six, six)).toEqual([]);
    const replaces = { version: 1, note: '', changes: versionChanges(plain, six) };
    expect(recommendationSchema.parse({ ...six, replaces }).replaces).toEqual(replaces);
  });

  test('tells the reason of the remainder also where its number is another, and not where there is none left', () => {
    const round = (rest: Recommendation['rest']): Recommendation =>
      recommend(inventedRound({ draft: { rest } }));
    const ofRest = (before: Recommendation, now: Recommendation) =>
      versionChanges(before, now).filter(({ kind }) => kind === 'rest' || kind === 'reason');
    const three = round({ persons: 3, reason: 'Ønsker det selv.' });
    const four = round({ persons: 4, reason: 'Vedtatt i møtet.' });
    expect(ofRest(three, four)).toEqual([
      { kind: 'rest', from: 3, to: 4 },
      { kind: 'reason', of: 'rest', kommunenummer: null, reason: 'Vedtatt i møtet.' },
    ]);
    expect(ofRest(four, round(null))).toEqual([{ kind: 'rest', from: 4, to: 0 }]);
  });

  test('says that a reason alone is another, of a lock, of who is asked, of the remainder and of minors', () => {
    const minors = (capacityReason: string | null) => ({
      aged15to18: 6,
      under15: 0,
      kommuner: ['9901', '9902'],
      capacityReason,
      lots: [],
    });
    const round = (reason: string, capacityReason: string | null = null): Recommendation => {
      const view = inventedRound({
        draft: {
          locks: [{ kommunenummer: '9901', number: 40, reason, who: 'x', at: '2026-11-12T09:30:00.000Z' }],
          rest: { persons: 3, reason },
        },
        minors: minors(capacityReason),
      });
      const kommuner = view.kommuner.map((one) =>
        one.kommunenummer === '9907' ? { ...one, asked: false, askedReason: reason } : one,
      );
      return recommend({ ...view, kommuner });
    };
    const [before, now] = [round('Ønsker det selv.'), round('Vedtatt i møtet.', 'Plassene er oppgitt.')];
    expect(lines(before, before)).toEqual([]);
    expect(lines(before, now)).toEqual([
      ['Begrunnelse for det som ikke er plassert. Vedtatt i møtet.', '', 'endret'],
      ['Grunngiving for det som ikkje er plassert. Vedtatt i møtet.', '', 'endra'],
      ['Begrunnelse for om Ytre Nes anmodes. Vedtatt i møtet.', '', 'endret'],
      ['Grunngiving for om Ytre Nes blir oppmoda. Vedtatt i møtet.', '', 'endra'],
      ['Begrunnelse for låst tall for Storvik. Vedtatt i møtet.', '', 'endret'],
      ['Grunngiving for låst tal for Storvik. Vedtatt i møtet.', '', 'endra'],
      ['Om kapasitet for enslige mindreårige er høyeste tall. Plassene er oppgitt.', '', 'endret'],
      ['Om kapasitet for einslege mindreårige er høgaste tal. Plassene er oppgitt.', '', 'endra'],
    ]);
    const changes = versionChanges(before, now);
    const replaces = { version: 1, note: '', changes };
    expect(recommendationSchema.parse({ ...now, replaces }).replaces).toEqual(replaces);
  });

  test('says that a lot was drawn, drawn anew or dropped, also where no number is another', () => {
    const drawn = (date: string, first = '9901'): Recommendation => ({
      ...plain,
      lot: { order: [first, '9903'], date, witnesses: 'To fra fylkeskommunen.' },
    });
    expect(lines(plain, drawn('2026-11-20'))).toEqual([
      ['Loddtrekning', 'ingen', '20.11.2026'],
      ['Loddtrekking', 'ingen', '20.11.2026'],
    ]);
    expect(lines(drawn('2026-11-20'), drawn('2026-11-21'))[0]).toEqual([
      'Loddtrekning',
      '20.11.2026',
      '21.11.2026',
    ]);
    expect(lines(drawn('2026-11-20'), drawn('2026-11-20', '9902'))[0]).toEqual([
      'Loddtrekning',
      '',
      'endret',
    ]);
    expect(lines(drawn('2026-11-20'), plain)[0]).toEqual(['Loddtrekning', '20.11.2026', 'ingen']);
    const replaces = { version: 1, note: '', changes: versionChanges(plain, drawn('2026-11-20')) };
    expect(recommendationSchema.parse({ ...plain, replaces }).replaces).toEqual(replaces);
  });

  test('stands under its reason, on the page of it', () => {
    const replaces = { version: 1, note: 'Møtet endret ett tall.', changes: versionChanges(plain, withCase) };
    const [, why, what] = versions({ ...withCase, replaces }, documentsNb);
    expect(why).toMatchObject({ kind: 'paragraph', tied: true });
    expect(what).toMatchObject({ kind: 'table' });
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
