import {
  type KommuneOutcome,
  type MeetingOutcome,
  meetingOutcomes,
} from '../../../../shared/model/meeting.ts';
import { addSeen } from '../../../components/add-seen.ts';
import { useFormSeen } from '../../../components/use-form-seen.ts';
import { useApp, useAppStore, useWords } from '../../../store/use-app.ts';

interface Props {
  readonly name: string;
  readonly kommunenummer: string;
  readonly outcome: KommuneOutcome | null;
}

/** Enighet, avvik or følges opp, with one press; the same again takes it back. Buttons, so that arrows still turn the page. */
export function OutcomeChoice({ name, kommunenummer, outcome }: Props) {
  const words = useWords().moete;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const shown = { outcome: outcome?.outcome ?? null, comment: outcome?.comment ?? '' };
  const before = useFormSeen<typeof shown>(shown);
  const choose = async (chosen: MeetingOutcome): Promise<void> => {
    const next = outcome?.outcome === chosen ? null : chosen;
    const state = store.getState();
    const mine = { outcome: next, comment: shown.comment };
    const seen = addSeen(before.seen, shown);
    before.sent(mine);
    if (await state.write('meeting.setOutcome', { roundId, kommunenummer, ...mine, seen })) {
      state.say(words.outcomeSaved(name, next === null ? words.outcomeNone : words.outcomes[next]));
    }
  };
  return (
    <fieldset className="outcome-choice">
      <legend>{words.outcomeOf(name)}</legend>
      {meetingOutcomes.map((one) => (
        <button
          key={one}
          type="button"
          className={`outcome-${one}`}
          aria-pressed={outcome?.outcome === one}
          onClick={() => void choose(one)}
        >
          {words.outcomes[one]}
        </button>
      ))}
    </fieldset>
  );
}
