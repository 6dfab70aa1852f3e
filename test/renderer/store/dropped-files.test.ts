import { describe, expect, test } from 'vitest';
import { type Bridge, FileRefused } from '../../../renderer/bridge/bridge.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { ok } from '../../../shared/model/result.ts';
import { examplePreview } from '../support/example-preview.ts';
import { type FakeOptions, fakeBridge } from '../support/fake-bridge.ts';
import { storeOver } from '../support/test-store.ts';

/** A window where folders cannot be sent, as in a browser, and big.csv and big.fordel are more than the backend takes. */
async function window(options: FakeOptions = {}) {
  const fake = fakeBridge({ answers: { 'import.preview': () => ok(examplePreview) }, ...options });
  const bridge: Bridge = {
    ...fake,
    registerDroppedFiles: async (files) => {
      const big = files.find(({ name }) => name.startsWith('big.'));
      if (big !== undefined)
        throw new FileRefused({ code: 'file-too-large', params: { file: big.name, limit: 209_715_200 } });
      if (files.some(({ name }) => name === 'locked.csv')) throw new TypeError('Failed to fetch');
      // The desktop leaves out what is no file.
      return fake.registerDroppedFiles(files.filter(({ name }) => name !== 'elsewhere'));
    },
  };
  const store = await storeOver(bridge);
  const cards = () =>
    store.getState().cards.map(({ name, state }) => ({
      name,
      told: state.kind === 'refused' ? errorText(state.error, 'nb') : state.kind,
    }));
  return { store, cards };
}

const file = (name: string): File => new File(['x'], name);

describe('files that are dropped together', () => {
  test('are read though one of them is a folder, is locked or is too large, and each of those says why', async () => {
    const { store, cards } = await window();
    const names = ['mine.csv', 'folder', 'locked.csv', 'big.csv', 'elsewhere', 'yours.csv'];
    await store.getState().dropFiles(names.map(file), ['folder']);
    expect(cards()).toEqual([
      { name: 'folder', told: '«folder» er en mappe. Åpne den, og slipp filene som ligger i den.' },
      {
        name: 'locked.csv',
        told: '«locked.csv» kan ikke leses. Sjekk at filen finnes, og at du har tilgang til den.',
      },
      { name: 'big.csv', told: expect.stringContaining('«big.csv» er for stor. Grensen er 200\u00a0MB') },
      {
        name: 'elsewhere',
        told: '«elsewhere» kan ikke leses. Sjekk at filen finnes, og at du har tilgang til den.',
      },
      { name: 'mine.csv', told: 'preview' },
      { name: 'yours.csv', told: 'preview' },
    ]);
    expect(store.getState().screen).toBe('grunnlag');
  });

  test.each(['big.fordel', 'big.fordel-runde'])(
    'or one alone, %s, says that it is too large, and not that it cannot be found',
    async (name) => {
      const { store } = await window();
      await store.getState().dropFiles([file(name)]);
      expect(store.getState().notice?.text).toContain(`«${name}» er for stor. Grensen er 200\u00a0MB`);
    },
  );

  test('and are taken away again, leave the others where they are', async () => {
    const { store, cards } = await window();
    await store.getState().dropFiles([file('locked.csv'), file('folder'), file('mine.csv')], ['folder']);
    const [first] = store.getState().cards;
    await store.getState().discardFile(first?.id ?? '');
    expect(cards().map(({ name }) => name)).toEqual(['folder', 'mine.csv']);
  });

  test('before a round is open are not passed over without a word', async () => {
    const { store, cards } = await window({ empty: true });
    await store.getState().dropFiles([file('mine.csv')]);
    expect(cards()).toEqual([]);
    expect(store.getState().notice?.text).toBe(
      'Åpne eller start en runde først. Slipp filene når du er i den.',
    );
  });
});
