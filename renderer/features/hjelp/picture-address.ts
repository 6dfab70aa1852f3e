import type { Language } from '../../store/app-state.ts';

const addresses: Readonly<Record<string, string>> = import.meta.glob(
  '../../../resources/guide/pictures/*/*.webp',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

/** Where the window finds a picture of the guide; null where there is none. */
export const pictureAddress = (language: Language, file: string): string | null =>
  addresses[`../../../resources/guide/pictures/${language}/${file}.webp`] ?? null;
