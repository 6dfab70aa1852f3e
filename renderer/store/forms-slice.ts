import type { StateCreator } from 'zustand';
import type { FormFound } from '../../shared/contract/index.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge, NamedFile } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import { acceptedForms, comesIn, noChoices } from './form-choices.ts';
import type { FormsSlice, FreeText } from './forms-state.ts';

const emptyText: FreeText = {
  text: '',
  source: '',
  kommunenummer: null,
  date: null,
  started: false,
  places: [],
};

/** Nothing on its way in: how a round begins. */
export const noForms = {
  formsFound: null,
  formsReading: 0,
  formChoices: noChoices,
  freeText: emptyText,
} as const;

/** Answers of the kommuner on their way in. Nothing is written to the round before they are accepted. */
export const createFormsSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], FormsSlice> =>
  (set, get) => {
    const freeTextOf = async ({ token, name }: NamedFile): Promise<void> => {
      const answer = await bridge.call('forms.text', { file: token });
      if (answer.ok)
        set({ freeText: { ...emptyText, text: answer.value.text, source: name, started: true } });
      else get().fail(answer.error);
    };
    return {
      ...noForms,
      formsCame: 0,
      readForms: async (files) => {
        const { roundId } = get();
        if (roundId === null || files.length === 0) return;
        const earlier = get().formsFound ?? [];
        // What waited is read again with the new ones: two forms from one kommune may come at different times.
        const tokens = [...earlier.map(({ file }) => file), ...files.map(({ token }) => token)];
        set((state) => ({ formsReading: tokens.length, formsCame: state.formsCame + 1 }));
        const answer = await bridge.call('forms.preview', { roundId, files: tokens });
        set({ formsReading: 0, progress: null });
        if (get().roundId !== roundId) return;
        if (answer.ok) set({ formsFound: answer.value.forms });
        else get().fail(answer.error);
      },
      chooseForms: (change) => set(({ formChoices }) => ({ formChoices: { ...formChoices, ...change } })),
      dropForm: (file) => {
        const left = (get().formsFound ?? []).filter((form) => file !== null && form.file !== file);
        if (left.length === 0) set({ formsFound: null, formChoices: noChoices });
        else set({ formsFound: left.map((form) => withoutDuplicate(form, file)) });
      },
      acceptForms: async () => {
        const { roundId, formsFound, formChoices, language } = get();
        if (roundId === null || formsFound === null) return;
        await get().flush();
        const forms = acceptedForms(formsFound, formChoices);
        const answer = await bridge.call('forms.accept', { roundId, prefer: formChoices.prefer, forms });
        if (!answer.ok) return get().fail(answer.error);
        const taken = new Set(forms.map(({ file }) => file));
        // Another form of a kommune that has been heard is done with too.
        const heard = new Set(answer.value.kommuner);
        const left = formsFound.filter(
          (form) =>
            !taken.has(form.file) && !(comesIn(form) && heard.has(form.candidates[0]?.kommunenummer ?? '')),
        );
        set({ formsFound: left.length === 0 ? null : left, formChoices: noChoices });
        await get().refresh();
        get().say(wordsOf(language).forms.accepted(answer.value.kommuner.length, answer.value.changed));
      },
      editFreeText: (change) => set(({ freeText }) => ({ freeText: { ...freeText, ...change } })),
      clearFreeText: () => set({ freeText: emptyText }),
      savePlaces: async () => {
        const { roundId, freeText, stored, language } = get();
        const { kommunenummer, places, source, date } = freeText;
        if (roundId === null || kommunenummer === null || places.length === 0) return;
        await get().flush();
        const done = await get().write('forms.place', {
          roundId,
          kommunenummer,
          places: places.map((place) => ({ ...place })),
          source: source.slice(0, 300),
          date,
        });
        if (!done) return;
        const name = stored?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? '';
        set({ freeText: emptyText });
        get().say(wordsOf(language).forms.savedPlaces(name));
      },
      readFreeText: freeTextOf,
    };
  };

const withoutDuplicate = (form: FormFound, file: string | null): FormFound => ({
  ...form,
  duplicates: form.duplicates.filter((other) => other.file !== file),
});
