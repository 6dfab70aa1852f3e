/** Frames that a screen may take to come, with its row in sight. */
const patience = 60;

/**
 * The focus to the proposal of a kommune in the work table, once its row is drawn: whoever searched for it can lock its number
 * at once. Nothing happens where a filter has left it out, or the user has gone on meanwhile.
 */
export function focusRow(kommunenummer: string): void {
  const from = document.activeElement;
  const seek = (frames: number): void => {
    if (document.activeElement !== from && document.activeElement !== document.body) return;
    const row = document.querySelector(`.grid tr[data-kommune="${kommunenummer}"]`);
    const cell = row?.querySelector<HTMLElement>('.col-proposal[data-cell], .col-proposal [data-cell]');
    if (cell) cell.focus();
    else if (frames > 0) requestAnimationFrame(() => seek(frames - 1));
  };
  requestAnimationFrame(() => seek(patience));
}
