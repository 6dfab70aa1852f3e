// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { focusBeside } from '../../../renderer/components/focus-beside.ts';
import { renderApp } from '../support/render-app.tsx';

function Deadlines() {
  const [names, setNames] = useState(['Svar', 'Møte', 'Vedtak']);
  return (
    <section>
      <table>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>
                <input aria-label={name} />
                <button
                  type="button"
                  data-removes
                  onClick={(event) => {
                    focusBeside(event);
                    setNames(names.filter((one) => one !== name));
                  }}
                >
                  Fjern {name}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" data-adds>
        Legg til
      </button>
    </section>
  );
}

const remove = (name: string, detail = 0): void => {
  const button = screen.getByRole('button', { name: `Fjern ${name}` });
  button.focus();
  fireEvent.click(button, { detail });
};
const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

test('a row taken away by a key gives the focus to the next, else to the one before, else to what adds one', () => {
  render(<Deadlines />);
  remove('Møte');
  expect(focused()).toBe('Vedtak');
  remove('Vedtak');
  expect(focused()).toBe('Svar');
  remove('Svar');
  expect(focused()).toBe('Legg til');
});

test('a row taken away with the pointer moves the focus to no other row', () => {
  render(<Deadlines />);
  remove('Møte', 1);
  expect(document.activeElement).toBe(document.body);
});

test.each(['Fordeling', 'Kriterier'])(
  'a criterion taken away by a key in %s leaves the focus on the screen',
  async (step) => {
    const { store } = await renderApp();
    await act(async () => screen.getByRole('button', { name: new RegExp(`^${step}`) }).click());
    const left = () => store.getState().view?.draft.criteria.criteria.length ?? 0;
    expect(left()).toBeGreaterThan(0);
    while (left() > 0) {
      const before = left();
      const [button] = screen.getAllByRole('button', { name: /^Fjern / });
      button?.focus();
      if (button) await act(async () => void fireEvent.click(button));
      expect(left()).toBe(before - 1);
      expect(document.activeElement?.matches('input, select')).toBe(true);
    }
    expect(document.activeElement?.matches('.add-criterion')).toBe(true);
  },
);
