// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { type Bridge, FileRefused, type NamedFile } from '../../../renderer/bridge/bridge.ts';
import { BridgeContext } from '../../../renderer/bridge/use-bridge.ts';
import { ChooseFile } from '../../../renderer/components/choose-file.tsx';
import { StoreContext } from '../../../renderer/store/use-app.ts';
import { testStore } from '../support/test-store.ts';

async function choose(handOver: Bridge['registerDroppedFiles'] | null) {
  cleanup();
  const { bridge, store } = await testStore();
  const taken: NamedFile[] = [];
  await act(async () => {
    render(
      <StoreContext value={store}>
        <BridgeContext value={handOver === null ? bridge : { ...bridge, registerDroppedFiles: handOver }}>
          <ChooseFile label="Velg en mal" accept=".docx" take={(file) => taken.push(file)} />
        </BridgeContext>
      </StoreContext>,
    );
  });
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Velg en mal', { selector: 'input' }), {
      target: { files: [new File(['x'], 'mal.docx')] },
    });
  });
  return { store, taken };
}

describe('a file that is chosen in the browser', () => {
  test('is handed over, and taken by its name', async () => {
    const { store, taken } = await choose(null);
    await expect.poll(() => taken.map(({ name }) => name)).toEqual(['mal.docx']);
    expect(store.getState().notice).toBeNull();
  });

  test('is told by name where it cannot be handed over, and nothing is taken', async () => {
    const { store, taken } = await choose(() => Promise.reject(new Error('413')));
    await expect.poll(() => store.getState().notice?.text).toContain('«mal.docx» kan ikke leses');
    expect(taken).toEqual([]);
  });

  test('is told to be too large where that is why it was not taken', async () => {
    const { store, taken } = await choose(() =>
      Promise.reject(
        new FileRefused({ code: 'file-too-large', params: { file: 'mal.docx', limit: 209_715_200 } }),
      ),
    );
    await expect
      .poll(() => store.getState().notice?.text)
      .toContain('«mal.docx» er for stor. Grensen er 200\u00a0MB');
    expect(taken).toEqual([]);
  });
});
