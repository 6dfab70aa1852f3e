// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BubbleShape } from '../../../renderer/map/bubble-shape.tsx';
import { StoreContext } from '../../../renderer/store/use-app.ts';
import { testStore } from '../support/test-store.ts';

test('a bubble that grows until its name stands inside keeps nothing of the sign that stood there', async () => {
  const { store } = await testStore();
  const bubble = (r: number, roomy: boolean) => (
    <StoreContext value={store}>
      <svg aria-hidden="true">
        <BubbleShape
          kommunenummer="9901"
          name="Storvik"
          {...{ number: '140', sign: '+60', withSign: true, colour: 'up3', r, roomy }}
          {...{ x: 0, y: 0, nameX: null, nameY: null, anchor: 'start', selected: false, hovered: false }}
        />
      </svg>
    </StoreContext>
  );
  const { container, rerender } = render(bubble(20, false));
  expect(container.textContent).toBe('+60');
  rerender(bubble(60, true));
  expect(container.textContent).toBe('Storvik140 (+60)');
  rerender(bubble(20, false));
  expect(container.textContent).toBe('+60');
});
