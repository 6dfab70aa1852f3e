import type { Readiness, WrittenDecision } from '../../../../shared/model/decision.ts';
import type { Reader } from '../connection.ts';

interface Row extends Omit<WrittenDecision, 'noFamily'> {
  readonly kommunenummer: string;
  readonly noFamily: 0 | 1;
}

/** What the user has written of anmodning and vedtak, by kommune. */
export const decisionsOf = (db: Reader, roundId: number): ReadonlyMap<string, WrittenDecision> =>
  new Map(
    db
      .all<Row>(
        `SELECT kommunenummer, asked, asked_minors AS askedMinors, decided, decided_minors AS decidedMinors,
           decided_on AS decidedOn, extra, health, no_family AS noFamily, reservation, settled,
           settled_on AS settledOn, explanation
         FROM decision WHERE round_id = $roundId`,
        { roundId },
      )
      .map(({ kommunenummer, noFamily, ...row }) => [kommunenummer, { ...row, noFamily: noFamily === 1 }]),
  );

/** What the kommuner can take on short notice. */
export const readinessOf = (db: Reader, roundId: number): ReadonlyMap<string, Readiness> =>
  new Map(
    db
      .all<Readiness & { readonly kommunenummer: string }>(
        'SELECT kommunenummer, persons, needs, date FROM readiness WHERE round_id = $roundId',
        { roundId },
      )
      .map(({ kommunenummer, ...row }) => [kommunenummer, row]),
  );
