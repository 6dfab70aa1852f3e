import type { FollowUpRow } from './decision.ts';

/**
 * What becomes last year's number. Unused places do not carry over (IMDi's oppmoding for 2022); the last rule says what it
 * would be if they did.
 */
export const lastYearRules = ['anmodning', 'vedtak', 'anmodning-and-unused'] as const;
export type LastYearRule = (typeof lastYearRules)[number];

export interface LastYearNumber {
  readonly number: number;
  /** Which of the numbers it is. */
  readonly of: 'anmodning' | 'vedtak' | 'anbefaling';
  /** Places decided and not used that are added; 0 but for the rule that adds them. */
  readonly unused: number;
}

type Row = Pick<FollowUpRow, 'asked' | 'decided' | 'settled' | 'recommended'>;

/** Places in the vedtak that nobody was settled in; null where either number is not known. */
const unusedPlaces = ({ decided, settled }: Pick<Row, 'decided' | 'settled'>): number | null =>
  decided.number === null || settled.number === null ? null : Math.max(0, decided.number - settled.number);

/** A kommune's number for the next round: what became of it, else what was recommended; null where neither is known. */
export function lastYearNumber(row: Row, rule: LastYearRule): LastYearNumber | null {
  const asked = row.asked.number;
  if (rule === 'vedtak' && row.decided.number !== null) {
    return { number: row.decided.number, of: 'vedtak', unused: 0 };
  }
  const [number, of] =
    asked !== null ? [asked, 'anmodning' as const] : [row.recommended, 'anbefaling' as const];
  if (number === null) return null;
  const unused = rule === 'anmodning-and-unused' ? (unusedPlaces(row) ?? 0) : 0;
  return { number: number + unused, of, unused };
}
