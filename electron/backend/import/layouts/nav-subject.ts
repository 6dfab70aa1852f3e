import { foldName, fylkerNamed } from '../../register/index.ts';
import { cellText } from '../table.ts';
import type { TableToRecognise } from './layout.ts';

/** A sheet with one of these names says nothing of what is in it, and neither does «Telemark kommuner». */
const NAMELESS = /^(sheet|ark|tabell|table|data)? ?\d*$|kommuner$/i;
const LONGEST_TITLE = 60;

/** Groups that a sheet or a title names, and the column that says of each row whether it is of one. */
const GROUPS: readonly { readonly named: RegExp; readonly column: RegExp }[] = [
  { named: /(?<!\p{L})(kvinner|menn)(?!\p{L})/u, column: /^kjønn/ },
  { named: /ungdom|(?<!\p{L})unge(?!\p{L})|(under|over) \d+ år|\d+ ?(-|til) ?\d+ år/u, column: /^alder/ },
  { named: /permitter/, column: /permitter/ },
  { named: /innvandr|flyktning|ukrain|landbakgrunn|fødeland/, column: /innvandr|land|flyktning|opphold/ },
  { named: /langtid/, column: /varighet/ },
];
const BOTH_SEXES = /kvinner og menn|menn og kvinner/;

/** What a sheet counts, without the fylke it is of: «Nedsatt 18 - 66 år Telemark». '' where it does not tell. */
export function sheetSubject(sheet: string): string {
  const words = sheet.split(/\s+/);
  const isFylke = (from: number): boolean => fylkerNamed(foldName(words.slice(from).join(' '))).length > 0;
  const end = words.findIndex((_, index) => isFylke(index));
  const subject = (end < 0 ? words : words.slice(0, end)).join(' ');
  return NAMELESS.test(subject) ? '' : subject;
}

/**
 * The group that a sheet's name or a line over its header is about, where no column says which rows are of it: «Ungdom
 * under 30 år». '' where there is none. `dimensions` are the headers of the other columns, folded.
 */
export function groupOver(
  { sheet, head }: TableToRecognise,
  header: number,
  dimensions: readonly string[],
): string {
  const over = head.filter(({ row }) => row < header).flatMap(({ cells }) => cells.map(cellText));
  const isGroup = (title: string): boolean => {
    const text = foldName(title).replace(BOTH_SEXES, ' ');
    return GROUPS.some(
      ({ named, column }) => named.test(text) && !dimensions.some((dimension) => column.test(dimension)),
    );
  };
  const titles = [sheetSubject(sheet ?? ''), ...over];
  return titles.find((title) => title.length <= LONGEST_TITLE && isGroup(title)) ?? '';
}
