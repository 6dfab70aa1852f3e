// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { act, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ConfirmPanel } from '../../../renderer/components/confirm-panel.tsx';

/** A page where the button stands beside what it opens, or is gone while it is open. */
function Page({ staysThere }: { readonly staysThere: boolean }) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <section>
      {(staysThere || !asking) && (
        <button type="button" onClick={() => setAsking(true)}>
          Fjern
        </button>
      )}
      {asking && (
        <ConfirmPanel
          title="Fjerne?"
          level={2}
          busy={false}
          yes="Ja"
          no="Avbryt"
          confirm={close}
          cancel={close}
        />
      )}
    </section>
  );
}

describe('a panel that asks', () => {
  it.each([true, false])(
    'gives the focus back when it is left, its button there meanwhile: %s',
    async (staysThere) => {
      cleanup();
      Element.prototype.scrollIntoView = () => {};
      render(<Page staysThere={staysThere} />);
      const button = () => screen.getByRole('button', { name: 'Fjern' });
      button().focus();
      await act(async () => button().click());
      const panel = screen.getByRole('region', { name: 'Fjerne?' });
      expect(document.activeElement).toBe(panel);
      await act(async () => fireEvent.keyDown(panel, { key: 'Escape' }));
      expect(document.activeElement).toBe(button());
    },
  );
});
