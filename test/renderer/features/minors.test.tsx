// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleRound } from '../support/example-round.ts';
import { goTo, renderApp } from '../support/render-app.tsx';

const region = () => screen.getByRole('region', { name: 'Enslige mindreårige' });
const press = async (name: string): Promise<void> => {
  await act(async () => within(region()).getByRole('button', { name }).click());
};
const write = (label: string, value: string): void => {
  fireEvent.change(within(region()).getByLabelText(label), { target: { value } });
};
const asked = exampleRound.kommuner.filter((one) => one.asked);

describe('enslige mindreårige on the round', () => {
  it('are shared out over the kommuner that are chosen, and add up', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    write('15–18 år', '5');
    write('Under 15 år', '1');
    await press('Velg alle som anmodes');
    await press('Fordel');
    expect(bridge.round().minors).toEqual({
      aged15to18: 5,
      under15: 1,
      kommuner: asked.map((one) => one.kommunenummer),
      capacityReason: null,
      lots: [],
    });
    const foot = within(region()).getByRole('row', { name: /^Sum/ });
    expect([...foot.querySelectorAll('b')].map((cell) => cell.textContent)).toEqual(['5', '1']);
  });

  it('need a kommune to go to, and a reason where capacities bind', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    write('15–18 år', '5');
    await press('Velg ingen');
    await press('Fordel');
    expect(within(region()).getByRole('alert').textContent).toBe('Velg minst én kommune.');
    await press('Velg alle som anmodes');
    await act(async () => within(region()).getByLabelText('Kapasiteten er høyeste tall').click());
    await press('Fordel');
    expect(within(region()).getByRole('alert').textContent).toMatch(/minst tre tegn/);
    write('Grunn', 'Bofellesskapene er fulle');
    await press('Fordel');
    expect(bridge.round().minors?.capacityReason).toBe('Bofellesskapene er fulle');
  });

  it('are not shared out before both are numbers, and say which is not', async () => {
    const { bridge } = await renderApp();
    await goTo(/^Runde/);
    write('15–18 år', '5');
    write('Under 15 år', 'to');
    await press('Velg alle som anmodes');
    await press('Fordel');
    expect(bridge.calls.some(({ name }) => name === 'minors.set')).toBe(false);
    const younger = within(region()).getByLabelText('Under 15 år');
    expect(younger.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(younger);
    expect(
      within(region()).getByText('Skriv et helt antall personer, eller la feltet stå tomt.'),
    ).toBeTruthy();
    expect(within(region()).getByLabelText('15–18 år').getAttribute('aria-invalid')).not.toBe('true');
    write('Under 15 år', '2');
    await press('Fordel');
    expect(bridge.round().minors?.under15).toBe(2);
  });

  it('say where there is no room for them, by age and with both sums', async () => {
    await renderApp();
    await goTo(/^Runde/);
    write('15–18 år', '900');
    await press('Velg ingen');
    const [first] = asked;
    await act(async () =>
      within(region())
        .getByLabelText(first?.name ?? '')
        .click(),
    );
    await press('Fordel');
    expect(within(region()).getByRole('alert').textContent).toMatch(
      /Går ikke opp for 15–18 år: 900 personer skal fordeles/,
    );
  });
});
