import type { LayoutId, ReadContext } from '../../../shared/model/importing.ts';
import type { KommuneMatch } from '../../../shared/model/register.ts';
import type { Register } from '../register/index.ts';
import { type AcrossTable, acrossTable } from './layouts/across-table.ts';
import { recogniseImdiLong } from './layouts/imdi-long.ts';
import { recogniseImdiTable } from './layouts/imdi-table.ts';
import { recogniseImdiWeb } from './layouts/imdi-web.ts';
import { recogniseImdiWide } from './layouts/imdi-wide.ts';
import { isOfOthers } from './layouts/is-of-others.ts';
import type { Recognise, TableReader, TableToRecognise } from './layouts/layout.ts';
import { recogniseNavHl060 } from './layouts/nav-hl060.ts';
import { recogniseNavLong } from './layouts/nav-long.ts';
import { recogniseNavMonth } from './layouts/nav-month.ts';
import { nextYearSheet } from './layouts/next-year-sheet.ts';
import { recognisePlainTable } from './layouts/plain-table.ts';
import { recogniseSsbTable } from './layouts/ssb-table.ts';
import type { ReadLimits } from './limits.ts';
import { namesFylker } from './names-fylker.ts';
import { createStaging } from './staging/create-staging.ts';
import type { StagedContent } from './staging/staging.ts';
import { type Cell, cellText, type TableRow, type TableSink } from './table.ts';
import { headerWidth, isUneven } from './uneven-rows.ts';

/** Layouts that publishers use, the more particular first. */
const PUBLISHED: readonly Recognise[] = [
  recogniseImdiLong,
  recogniseImdiWide,
  recogniseImdiTable,
  recogniseImdiWeb,
  recogniseNavHl060,
  recogniseNavLong,
  recogniseNavMonth,
  recogniseSsbTable,
];

/** Rows of a sheet that are looked at before its layout is decided. */
const HEAD = 60;

/** What came of all tables of a file. */
export interface RecognisedContent extends StagedContent {
  readonly layout: LayoutId;
  readonly title: string | null;
  readonly plain: NonNullable<TableReader['plain']> | null;
}

export interface TableRecogniser extends TableSink {
  /** A sheet that was not read: it is hidden. */
  readonly skipped: (name: string) => void;
  /** Ends the last sheet and gives what was read; null where no table was recognised. */
  readonly finish: () => RecognisedContent | null;
  /** The first cells that had something in them, to show what was found instead. */
  readonly firstText: () => string;
  /** Whether a table that was not recognised is one of fylker. */
  readonly ofFylker: () => boolean;
}

/**
 * Decides for each sheet which layout it has and hands it on. Sheets with a publisher's layout win over plain ones:
 * what else is in such a workbook is somebody's own reckoning. Of plain sheets, the first is read that is not of another
 * fylke, and those like it where each is named by its year.
 */
export function tableRecogniser(
  context: ReadContext,
  match: (label: string) => KommuneMatch,
  register: Register,
  limits: ReadLimits,
): TableRecogniser {
  const published = createStaging(context, match, register, limits);
  const plain = createStaging(context, match, register, limits);
  const readers: TableReader[] = [];
  const unread: string[] = [];
  let plainReader: TableReader | null = null;
  let plainSheet = '';
  /** The first plain sheet of another fylke: it is read where there is no other. */
  let ofOthers: Pick<TableToRecognise, 'sheet' | 'head' | 'at' | 'lineOf'> | null = null;
  let reader: TableReader | null = null;
  let head: TableRow[] | null = [];
  /** Takes the sheet where its kommuner stand across. */
  let across: AcrossTable | null = null;
  let sheetName: string | null = null;
  /** How many fields the header has, in a text; null elsewhere, where what stands beside a table is beside it. */
  let width: number | null = null;
  let firstText = '';
  let ofFylker = false;

  const choose = (
    rows: readonly TableRow[],
    layouts: readonly Recognise[],
    of: Pick<TableToRecognise, 'at' | 'lineOf'>,
  ): void => {
    const table = { sheet: sheetName, head: rows, context, match, register, limits, ...of };
    for (const recognise of layouts) {
      reader = recognise({ ...table, staging: published });
      if (reader !== null) break;
    }
    if (reader !== null) readers.push(reader);
    else if (plainReader === null && readers.length === 0) {
      if (rows.length < HEAD && isOfOthers({ ...table, staging: plain })) {
        ofOthers ??= { sheet: sheetName, head: rows, ...of };
      } else beginPlain({ sheet: sheetName, head: rows, ...of });
    } else if (plainReader !== null && readers.length === 0) {
      reader = nextYearSheet(plainReader, { ...table, staging: plain });
    }
    if (reader !== null) return;
    unread.push(sheetName ?? '');
    ofFylker ||= namesFylker(rows, match);
  };

  const beginPlain = (table: Pick<TableToRecognise, 'sheet' | 'head' | 'at' | 'lineOf'>): void => {
    reader = recognisePlainTable({ ...table, context, match, register, limits, staging: plain });
    plainReader = reader;
    plainSheet = table.sheet ?? '';
  };

  const decide = (rows: readonly TableRow[]): void => {
    head = null;
    if (rows.length === 0) return;
    const sheet = sheetName;
    across = acrossTable({ sheet, head: rows, match, limits });
    if (across === null) {
      choose(rows, PUBLISHED, { at: (row, column) => ({ sheet, row, column }), lineOf: null });
    }
    width = sheet === null && across === null ? headerWidth(rows, match) : null;
    for (const { row, cells } of rows) take(row, cells);
  };

  const take = (row: number, cells: readonly Cell[]): void => {
    if (across !== null) across.row(row, cells);
    else if (width !== null && reader !== null && isUneven(cells, width, match)) {
      const staging = reader === plainReader ? plain : published;
      const at = { sheet: sheetName, row, column: width };
      staging.problem('row-uneven', at, { found: cells.length, expected: width });
    } else reader?.row(row, cells);
  };

  const endSheet = (): void => {
    if (head !== null) decide(head);
    if (across !== null) {
      const { rows, at, lineOf } = across.end();
      across = null;
      choose(rows.slice(0, HEAD), [recogniseSsbTable], { at, lineOf });
      for (const { row, cells } of rows) reader?.row(row, cells);
    }
    reader?.end?.();
    reader = null;
  };

  return {
    sheet: (name) => {
      endSheet();
      sheetName = name;
      head = [];
    },
    row: (row: number, cells: readonly Cell[]) => {
      if (firstText === '') firstText = cells.map(cellText).find((text) => text !== '') ?? '';
      if (head === null) take(row, cells);
      else {
        head.push({ row, cells });
        if (head.length >= HEAD) decide(head);
      }
    },
    skipped: (name) => {
      unread.push(name);
    },
    finish: () => {
      endSheet();
      if (ofOthers !== null && plainReader === null && readers.length === 0) {
        beginPlain(ofOthers);
        unread.splice(unread.indexOf(plainSheet), 1);
        for (const { row, cells } of ofOthers.head) take(row, cells);
        endSheet();
      }
      const [first] = readers;
      const chosen = first ?? plainReader;
      if (chosen === null || chosen === undefined) return null;
      const staging = first === undefined ? plain : published;
      if (first !== undefined && plainReader !== null) unread.push(plainSheet);
      for (const name of unread) staging.ignore('other-sheet', name);
      return { ...staging.result(), layout: chosen.layout, title: chosen.title, plain: chosen.plain ?? null };
    },
    firstText: () => firstText.slice(0, 200),
    ofFylker: () => ofFylker,
  };
}
