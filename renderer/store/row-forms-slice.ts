import type { StateCreator } from 'zustand';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import type { RowForms, RowFormsSlice } from './row-forms-state.ts';
import { type SentSaves, sentSaves } from './sent-saves.ts';
import { tellUndone } from './tell-undone.ts';

type Sent = {
  readonly [Form in keyof RowForms]: SentSaves<{ readonly place: string; readonly mine: RowForms[Form] }>;
};

/** Forms beside a row, and what they have sent: a form that is opened again before its answer is a new one. */
export const createRowFormsSlice = (bridge: Bridge): StateCreator<AppState, [], [], RowFormsSlice> => {
  const sent: Sent = { lock: sentSaves(), bounds: sentSaves(), note: sentSaves() };
  return (_set, get) => {
    const inRound = (place: string): string => `${get().roundId} ${get().scenario} ${place}`;
    return {
      sentOf: (form, place) => {
        const here = inRound(place);
        const saves = sent[form].all().filter((one) => one.place === here);
        return saves.map(({ mine }) => mine);
      },
      writeForm: async (form, place, mine, name, input) => {
        const now = [{ place: inRound(place), mine }];
        sent[form].add(now);
        const answer = await bridge.call(name, input);
        if (await get().refresh()) sent[form].forgetUpTo(now);
        if (!answer.ok) tellUndone(get(), answer.error);
        return answer.ok;
      },
    };
  };
};
