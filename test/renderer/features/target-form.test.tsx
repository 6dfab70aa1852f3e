// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { readTotals } from '../../../renderer/features/runde/read-totals.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

const { round: words, input, oppfolging } = screensNb;
const field = (label: string | RegExp): HTMLElement => screen.getByLabelText(label, { selector: 'input' });
const write = (label: string, value: string): void =>
  void fireEvent.change(field(label), { target: { value } });
const form = (): HTMLElement => {
  const found = field(words.number).closest('form');
  if (found === null) throw new Error('The fields stand in a form.');
  return found;
};
const date = () => within(form()).getByPlaceholderText('dd.mm.åååå');
const tryToSave = () => act(async () => screen.getByRole('button', { name: words.addTarget }).click());

describe('a new version of the target', () => {
  test('tells at each try what is wrong now, and nothing of what has been mended', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    write(words.number, '1200,5');
    write(words.minors, '8x');
    await tryToSave();
    expect(within(form()).getByText(words.fillNumber)).toBeTruthy();
    expect(within(form()).getByText(input.wholePersons)).toBeTruthy();
    write(words.number, '700');
    write(words.minors, '80');
    await tryToSave();
    expect(within(form()).queryByText(words.fillNumber)).toBeNull();
    expect(within(form()).queryByText(input.wholePersons)).toBeNull();
    expect(within(form()).getByText(words.fillSource)).toBeTruthy();
    expect(bridge.calls.some(({ name }) => name === 'target.add')).toBe(false);
  });

  test('says of a date that does not exist that it is the date, and never saves the one before it', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    write(words.number, '700');
    write(words.source, 'Brev fra IMDi');
    fireEvent.change(date(), { target: { value: '14.2.2026' } });
    fireEvent.change(date(), { target: { value: '31.2.2026' } });
    await tryToSave();
    expect(within(form()).getByText(words.fillDate)).toBeTruthy();
    expect(within(form()).queryByText(words.fillSource)).toBeNull();
    expect(bridge.calls.some(({ name }) => name === 'target.add')).toBe(false);
    fireEvent.change(date(), { target: { value: '28.2.2026' } });
    await tryToSave();
    expect(bridge.calls.find(({ name }) => name === 'target.add')?.input).toMatchObject({
      number: 700,
      date: '2026-02-28',
    });
  });

  test('says nothing of a date that is being written: the button would move away under the pointer', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    write(words.number, '700');
    write(words.source, 'Brev fra IMDi');
    await tryToSave();
    expect(within(form()).getByText(words.fillDate)).toBeTruthy();
    fireEvent.change(date(), { target: { value: '20.11.26' } });
    expect(within(form()).queryByText(words.fillDate)).toBeNull();
    fireEvent.change(date(), { target: { value: '20.13.' } });
    fireEvent.blur(date());
    expect(within(form()).getByText(words.fillDate)).toBeTruthy();
    fireEvent.change(date(), { target: { value: '20.11.26' } });
    fireEvent.blur(date());
    await tryToSave();
    expect(bridge.calls.find(({ name }) => name === 'target.add')?.input).toMatchObject({
      date: '2026-11-20',
    });
  });

  test('takes the reader to the first field that is wrong', async () => {
    await renderApp();
    await goTo(/^Runde/);
    write(words.number, '700');
    await tryToSave();
    expect(document.activeElement).toBe(field(words.source));
    write(words.source, 'Brev fra IMDi');
    await tryToSave();
    expect(document.activeElement).toBe(date());
  });
});

describe('several totals', () => {
  test('are read with spaces between thousands, and what is no number is told by name', () => {
    expect(readTotals('641; 3 790;5000;')).toEqual({ totals: [641, 3790, 5000], unread: [] });
    expect(readTotals('641 3790; 0;-5')).toEqual({ totals: [0], unread: ['641 3790', '-5'] });
  });

  test('are not compared while one of them cannot be read', async () => {
    await renderApp();
    await goTo(/^Runde/);
    const button = screen.getByRole('button', { name: oppfolging.compareTotals });
    write(oppfolging.totals, '0;-5');
    expect(screen.getByText(oppfolging.totalsUnread(['-5']))).toBeTruthy();
    expect(button.hasAttribute('disabled')).toBe(true);
    write(oppfolging.totals, '641; 700');
    expect(button.hasAttribute('disabled')).toBe(false);
  });
});
