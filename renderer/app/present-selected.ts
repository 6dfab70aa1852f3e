import type { AppState } from '../store/app-state.ts';

/** Whether there are numbers to show in a meeting, and none is on. */
export const canPresent = ({ outcome, view, show }: AppState): boolean =>
  show === null && outcome?.kind === 'allocated' && (view?.target ?? null) !== null;

/** The meeting, on the page of the kommune that is looked at, and back to the screen it was begun from. */
export function presentSelected({ screen, selected, view, present }: AppState): void {
  // Elsewhere the kommune that was chosen last is not what the screen is about.
  const looksAtOne = screen === 'fordeling' || screen === 'innspill';
  const asked = view?.kommuner.some(({ kommunenummer, asked }) => asked && kommunenummer === selected);
  present({
    form: 'samarbeid',
    kommunenummer: null,
    page: looksAtOne && asked ? `kommune-${selected}` : null,
    back: screen,
  });
}
