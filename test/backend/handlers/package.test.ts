import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const secret = 'Denne setningen er det ingen andre som skal lese';

/** A round on the invented sample, and a folder of its own for each package. */
async function opened() {
  const folder = temporaryFolder();
  let made = 0;
  const { typed: call, onEvent } = openTestBackend({
    host: {
      chooseExportFolder: async () => {
        made += 1;
        return join(folder, `pakke${made}`);
      },
    },
  });
  const { roundId } = answerOf(await call('sample.open', { sample: 'eksempelfylket-2027' }));
  const pack = async (language: 'nb' | 'nn' = 'nb') => {
    const receipt = answerOf(await call('package.export', { roundId, language, job: 'pakken' }));
    return { receipt, target: join(folder, `pakke${made}`) };
  };
  return { call, onEvent, roundId, pack };
}

const textOf = (file: string): string => {
  const bytes = new Uint8Array(readFileSync(file));
  return /\.(docx|xlsx)$/.test(file)
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);
};

const filesIn = (target: string): readonly string[] =>
  readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const dataOf = (target: string) => JSON.parse(readFileSync(join(target, 'anbefaling.json'), 'utf8'));

// Documents are made several times over.
vi.setConfig({ testTimeout: 120_000 });

describe('a text that is exempt from public disclosure', () => {
  test('stands in its own attachment and in no other file; the rest says by which law', async () => {
    const { call, roundId, pack } = await opened();
    const entry = {
      roundId,
      kommunenummer: '9901',
      topic: 1,
      assessment: 4,
      source: 'skjema',
      date: null,
    } as const;
    answerOf(await call('innspill.save', { ...entry, text: secret }));
    answerOf(
      await call('exempt.set', { roundId, kommunenummer: '9901', topic: 1, legalBasis: 'offl. § 13' }),
    );
    const { receipt, target } = await pack();
    expect(receipt?.verification).toMatchObject({ agrees: true, problems: [] });
    const holding = filesIn(target).filter((file) => textOf(file).includes(secret));
    expect(holding).toEqual([join(target, 'unntatt-offentlighet.docx')]);
    expect(textOf(join(target, 'anbefaling.docx'))).toContain('Unntatt offentlighet, jf. offl. § 13.');
    expect(textOf(join(target, 'kommuner', '9901-elvestrand.docx'))).toContain('jf. offl. § 13.');
    expect(dataOf(target).kommuner[0].innspill[0]).toEqual({
      topic: 1,
      text: '',
      assessment: null,
      source: '',
      date: null,
      exempt: 'offl. § 13',
    });
  });
});

describe('versions', () => {
  test('the same state is one version in both written languages; a change is the next, with what it replaces and why', async () => {
    const { call, roundId, pack } = await opened();
    const first = await pack();
    const nynorsk = await pack('nn');
    expect([first.receipt?.version, nynorsk.receipt?.version]).toEqual([1, 1]);
    expect(dataOf(first.target).replaces).toBeNull();
    answerOf(
      await call('lock.set', { roundId, kommunenummer: '9905', number: 14, reason: 'Avtalt i møtet 3.12.' }),
    );
    answerOf(
      await call('details.set', {
        roundId,
        note: 'Kvernmo ba om flere.',
        details: { ...noDetails, copyTo: [], attachments: [], status: 'administrative' },
      }),
    );
    const second = await pack();
    expect(second.receipt?.version).toBe(2);
    const { replaces } = dataOf(second.target);
    expect(replaces).toMatchObject({ version: 1, note: 'Kvernmo ba om flere.' });
    expect(replaces.changes).toContainEqual({
      kind: 'lock',
      kommunenummer: '9905',
      from: null,
      to: 14,
      reason: 'Avtalt i møtet 3.12.',
    });
    expect(replaces.changes).toContainEqual({ kind: 'status', from: 'draft', to: 'administrative' });
    expect(replaces.changes).toContainEqual({ kind: 'number', kommunenummer: '9905', from: 10, to: 14 });
    const letter = textOf(join(second.target, 'anbefaling.docx'));
    expect(letter).toContain('Versjon 2 erstatter versjon 1.');
    expect(letter).toContain('Kvernmo ba om flere.');
    const { versions } = answerOf(await call('details.show', { roundId }));
    expect(versions.map(({ version, languages, replaces: old }) => [version, languages, old])).toEqual([
      [2, ['nb'], 1],
      [1, ['nb', 'nn'], null],
    ]);
  });

  test('making one can be stopped: nothing is written and no version is kept', async () => {
    const { call, onEvent, roundId, pack } = await opened();
    const stop = onEvent((event) => {
      if (event.type === 'progress') void call('job.cancel', { job: 'pakken' });
    });
    const { receipt, target } = await pack();
    stop();
    expect(receipt).toBeNull();
    expect(() => readdirSync(target)).toThrow();
    expect(answerOf(await call('details.show', { roundId })).versions).toEqual([]);
  });
});

describe('what somebody else made', () => {
  test('is called what the user calls it where it is no package, whatever it lies here as', async () => {
    const { typed: call, files } = openTestBackend();
    const path = join(temporaryFolder(), '3d7bd4af.zip');
    writeFileSync(path, 'ingen pakke');
    const answer = await call('package.verify', { file: files.register(path, 'fra IMDi.zip') });
    if (answer.ok) throw new Error('It was taken for a package.');
    expect(answer.error).toMatchObject({ code: 'not-a-package', params: { file: 'fra IMDi.zip' } });
  });
});
