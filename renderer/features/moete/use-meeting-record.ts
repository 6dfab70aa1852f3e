import type { MeetingRecord } from '../../../shared/model/meeting.ts';
import { useAnswer } from '../../store/use-answer.ts';

/** What was written down in meetings, asked for again whenever the round has changed; null before the first answer. */
export const useMeetingRecord = (): MeetingRecord | null => useAnswer('meeting.show', {});
