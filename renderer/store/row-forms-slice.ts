import type { StateCreator } from 'zustand';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import type { RowForms, RowFormsSlice } from './row-forms-state.ts';
import { tellUndone } from './tell-undone.ts';

type Sent = {
  readonly [Form in keyof RowForms]: readonly { readonly place: string; readonly mine: RowForms[Form] }[];
};

/** Forms beside a row, and what they have sent: a form that is opened again before its answer is a new one. */
export const createRowFormsSlice = (bridge: Bridge): StateCreator<AppState, [], [], RowFormsSlice> => {
  let sent: Sent = { lock: [], bounds: [], note: [] };
  return (_set, get) => {
    const inRound = (place: string): string => `${get().roundId} ${get().scenario} ${place}`;
    return {
      sentOf: (form, place) => {
        const here = inRound(place);
        return sent[form].filter((one) => one.place === here).map(({ mine }) => mine);
      },
      writeForm: async (form, place, mine, name, input) => {
        const now = { place: inRound(place), mine };
        sent = { ...sent, [form]: [...sent[form], now] };
        const answer = await bridge.call(name, input);
        // In the round that is fetched now is this one, and all that was sent before it, or they never came.
        const older = new Set<unknown>(sent[form].slice(0, sent[form].indexOf(now) + 1));
        if (await get().refresh()) sent = { ...sent, [form]: sent[form].filter((one) => !older.has(one)) };
        if (!answer.ok) tellUndone(get(), answer.error);
        return answer.ok;
      },
    };
  };
};
