// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FileRefused } from '../../../renderer/bridge/bridge.ts';
import { BridgeContext } from '../../../renderer/bridge/use-bridge.ts';
import { BoundaryMenu } from '../../../renderer/map/boundary-menu.tsx';
import { StoreContext } from '../../../renderer/store/use-app.ts';
import { testStore } from '../support/test-store.ts';

test('a boundary file that is too large is told to be that, and not that it cannot be found', async () => {
  const { bridge, store } = await testStore();
  const refusing = () =>
    Promise.reject(
      new FileRefused({ code: 'file-too-large', params: { file: 'grenser.json', limit: 209_715_200 } }),
    );
  render(
    <StoreContext value={store}>
      <BridgeContext value={{ ...bridge, registerDroppedFiles: refusing }}>
        <BoundaryMenu boundary={null} again={async () => undefined} />
      </BridgeContext>
    </StoreContext>,
  );
  fireEvent.change(screen.getByLabelText('Bruk grensefil …', { selector: 'input' }), {
    target: { files: [new File(['x'], 'grenser.json')] },
  });
  await expect
    .poll(() => store.getState().notice?.text)
    .toContain('«grenser.json» er for stor. Grensen er 200\u00a0MB');
});
