import { type FormMark, formMarks } from '../../../shared/model/form.ts';

/** The column of a workbook form that names the answers: the first. Counts from 1. */
export const MARK_COLUMN = 1;

/** A word nobody writes by chance, so that a form is told from any other file. */
const PREFIX = 'fordel-skjema:';

export const markText = (mark: FormMark): string => PREFIX + mark;

/** The mark a text is, whatever is around it; null where it is none. */
export function markOf(text: string): FormMark | null {
  const [, name] = /^\s*fordel-skjema:([a-z0-9-]+)\s*$/i.exec(text) ?? [];
  return formMarks.find((mark) => mark === name?.toLowerCase()) ?? null;
}

/** Bookmarks of a Word document hold letters, digits and underscores only. */
export const bookmarkOf = (mark: FormMark): string => `fordel_skjema_${mark.replace('-', '_')}`;

const byBookmark = new Map(formMarks.map((mark) => [bookmarkOf(mark), mark]));
export const markOfBookmark = (name: string): FormMark | null => byBookmark.get(name) ?? null;
