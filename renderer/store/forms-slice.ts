import type { StateCreator } from 'zustand';
import type { FormFound } from '../../shared/contract/index.ts';
import type { FormTopic } from '../../shared/model/form.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge, NamedFile } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import { acceptedForms, comesIn, type FormChoices, noChoices } from './form-choices.ts';

/** A passage the user has put to a topic, not saved yet. */
export interface PlacedText {
  readonly topic: FormTopic;
  readonly text: string;
}

/** A text on its way to be placed by topic. It waits here, so that nothing is lost by looking at something else. */
export interface FreeText {
  readonly text: string;
  /** Where it is from: the file's name, or «E-post». */
  readonly source: string;
  readonly kommunenummer: string | null;
  /** ISO; null where not told. */
  readonly date: string | null;
  /** The text is whole, and is being placed. */
  readonly started: boolean;
  readonly places: readonly PlacedText[];
}

const emptyText: FreeText = {
  text: '',
  source: '',
  kommunenummer: null,
  date: null,
  started: false,
  places: [],
};

export interface FormsSlice {
  /** Forms that were read and wait for the user; null where there are none. */
  readonly formsFound: readonly FormFound[] | null;
  /** Files that are being read; 0 = none. */
  readonly formsReading: number;
  readonly formChoices: FormChoices;
  readonly freeText: FreeText;
  /** Counts the times files came in, so that Innspill can show them. */
  readonly formsCame: number;
  readonly readForms: (files: readonly NamedFile[]) => Promise<void>;
  readonly chooseForms: (change: Partial<FormChoices>) => void;
  /** Takes a form off the list; null = all of them. */
  readonly dropForm: (file: string | null) => void;
  readonly acceptForms: () => Promise<void>;
  readonly editFreeText: (change: Partial<FreeText>) => void;
  readonly clearFreeText: () => void;
  /** Saves what has been placed, and is done with the text. */
  readonly savePlaces: () => Promise<void>;
  /** The text of a Word document that is no form. */
  readonly readFreeText: (file: NamedFile) => Promise<void>;
}

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
