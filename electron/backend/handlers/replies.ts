import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { saveProgress } from '../database/commands/save-progress.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { lettersView } from '../database/queries/letters-view.ts';
import type { Write } from './context.ts';

/** An approval is of an answer: without the one there cannot be the other. */
export const save: Write<'reply.save'> = (
  { db },
  { roundId, kommunenummer, repliedOn, journalNumber, journalDate },
) => {
  const known = kommuneName(db, roundId, kommunenummer);
  if (!known.ok) return known;
  saveProgress(db, roundId, kommunenummer, {
    replied_on: repliedOn,
    reply_journal_number: journalNumber,
    reply_journal_date: journalDate,
    ...(repliedOn === null ? { approved_on: null } : {}),
  });
  return ok(null);
};

export const approve: Write<'reply.approve'> = ({ db, register, now }, { roundId, kommuner, approvedOn }) => {
  const view = lettersView(db, register, roundId, now);
  if (!view.ok) return view;
  for (const kommunenummer of kommuner) {
    const kommune = view.value.kommuner.find((one) => one.kommunenummer === kommunenummer);
    if (kommune === undefined) return fail(appError('kommune-not-found', { kommune: kommunenummer }));
    const { status, name, repliedOn } = kommune;
    const answered = status === 'answered' || status === 'approved';
    if (approvedOn !== null && !answered) return fail(appError('not-answered', { kommune: name }));
    if (!answered) continue;
    // An answer that nobody had noted the day of is noted with its approval.
    saveProgress(db, roundId, kommunenummer, {
      approved_on: approvedOn,
      replied_on: repliedOn ?? approvedOn,
    });
  }
  return ok(null);
};
