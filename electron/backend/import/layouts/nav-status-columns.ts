/** Beside the wholly unemployed, in a table that has a column for each status. */
const OTHER_STATUS = /^delvis (ledige|lause)(?=$|,| i prosent)/;
const WHOLLY = /^hei?lt (ledige|lause)(,? antall| \(antall\))?$/;
const WHOLLY_SHARE = /^hei?lt (ledige|lause),? (i )?(prosent|andel|%) av arbeidsstyrk(en|a)$/;
const COUNT_OVER =
  /^((antall|antal|tal på)( (personer|personar|arbeidssøkere|arbeidssøkjarar))?|personer|personar)?$/;
const SHARE_OVER = /^(i )?(prosent|andel|%) av arbeidsstyrk(en|a)$/;

/** Where the wholly unemployed are, −1 where they are not. */
export interface StatusColumns {
  readonly count: number;
  readonly share: number;
}

/**
 * The columns of the wholly unemployed in NAV's table of all statuses («Helt ledige», «Delvis ledige», «Arbeidssøkere på
 * tiltak»), as persons and as a share of the labour force. null where there is no other status beside them, or where one
 * comes twice. Folded headers in, and what stands over each.
 */
export function statusColumns(headers: readonly string[], over: readonly string[]): StatusColumns | null {
  if (!headers.some((header) => OTHER_STATUS.test(header))) return null;
  const where = (isOne: (header: string, above: string) => boolean): readonly number[] =>
    headers.flatMap((header, column) =>
      isOne(header, over[Math.min(column, over.length - 1)] ?? '') ? [column] : [],
    );
  const counts = where((header, above) => WHOLLY.test(header) && COUNT_OVER.test(above));
  const shares = where(
    (header, above) => WHOLLY_SHARE.test(header) || (WHOLLY.test(header) && SHARE_OVER.test(above)),
  );
  if (counts.length > 1 || shares.length > 1 || counts.length + shares.length === 0) return null;
  return { count: counts[0] ?? -1, share: shares[0] ?? -1 };
}
