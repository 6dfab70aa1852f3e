import { useEffect, useState } from 'react';
import type { MeetingRecord } from '../../../shared/model/meeting.ts';
import { useApp } from '../../store/use-app.ts';

/** What was written down in meetings, asked for again whenever the round has changed; null before the first answer. */
export function useMeetingRecord(): MeetingRecord | null {
  const roundId = useApp((state) => state.roundId);
  const stored = useApp((state) => state.stored);
  const call = useApp((state) => state.call);
  const [record, setRecord] = useState<MeetingRecord | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` is why it is asked again
  useEffect(() => {
    let gone = false;
    if (roundId === null) return;
    void call('meeting.show', { roundId }).then((answer) => {
      if (!gone && answer.ok) setRecord(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [roundId, stored, call]);
  return record;
}
