import { appOrigin } from '../../electron/main/app-origin.ts';
import { type DoubleWindow, state } from './electron-double.ts';

interface Frame {
  readonly origin: string;
  readonly parent: object | null;
}

/** Lets the next messages to main come from this frame of this window; our own page unless told otherwise. */
export function sendFrom(window: DoubleWindow | undefined, frame: Partial<Frame> | null = {}): void {
  state.sender = {
    sender: window?.webContents,
    senderFrame: frame === null ? null : { origin: appOrigin, parent: null, ...frame },
  };
}
