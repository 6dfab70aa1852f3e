import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { standardPackageTemplate } from '../../../electron/backend/export/package-template/standard-package-template.ts';
import { verifyPackage } from '../../../electron/backend/export/verify-package.ts';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

// A package is made and made again.
vi.setConfig({ testTimeout: 120_000 });

describe('a package on the county’s own paper, with a case', () => {
  test('is made, holds the templates, and agrees with itself afterwards', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'pakke');
    const backend = openTestBackend({ host: { chooseExportFolder: async () => target } });
    const call = backend.typed;
    const { roundId } = answerOf(await call('sample.open', { sample: 'eksempelfylket-2027' }));
    for (const kind of ['recommendation', 'case'] as const) {
      const path = join(folder, `${kind}.docx`);
      writeFileSync(path, await standardPackageTemplate(kind, 'nb'));
      answerOf(
        await call('letters.setTemplate', {
          roundId,
          kind,
          language: 'nb',
          file: backend.files.register(path),
        }),
      );
    }
    const details = { ...noDetails, copyTo: [], attachments: [] };
    const saksframlegg = { proposal: '', economy: 'Dekkes innenfor rammen.' };
    answerOf(await call('details.set', { roundId, note: '', details: { ...details, saksframlegg } }));
    const shown = answerOf(await call('details.show', { roundId }));
    expect(shown.details.saksframlegg).toEqual(saksframlegg);
    expect(shown.templates.map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['recommendation', 'recommendation.docx'],
      ['case', 'case.docx'],
    ]);
    const first = answerOf(await call('package.export', { roundId, language: 'nb' }));
    expect(first?.verification).toMatchObject({ agrees: true, problems: [] });
    expect(readdirSync(target)).toEqual(
      expect.arrayContaining(['saksframlegg.docx', 'brevmal.docx', 'saksmal.docx']),
    );
    const { version } = answerOf(await call('app.info', {}));
    expect(answerOf(await verifyPackage(target, version))).toMatchObject({ agrees: true, problems: [] });
  });

  test('a letter to a kommune is no paper for the recommendation', async () => {
    const backend = openTestBackend();
    const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    const given = answerOf(
      await backend.typed('letters.standardTemplate', { kind: 'request', language: 'nb' }),
    );
    const file = given.file;
    const error = errorOf(
      await backend.typed('letters.setTemplate', { roundId, kind: 'recommendation', language: 'nb', file }),
    );
    expect(error).toMatchObject({ code: 'template-field-unknown', params: { field: '{{mottakere}}' } });
  });
});
