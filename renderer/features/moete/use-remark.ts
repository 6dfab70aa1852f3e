import { useLayoutEffect, useRef, useState } from 'react';
import type { KommuneOutcome } from '../../../shared/model/meeting.ts';
import { addSeen } from '../../components/add-seen.ts';
import { useFormSeen } from '../../components/use-form-seen.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Save {
  readonly comment: string;
  /** What was shown as stored when the save was answered; null while it is on its way. */
  readonly over: KommuneOutcome | null;
}

export interface Remark {
  readonly text: string;
  /** Another remark is stored, which has not stood in front of who writes. */
  readonly isUnseen: boolean;
  readonly write: (text: string) => void;
  readonly enter: () => void;
  /** The field is left: what is written in it is saved. */
  readonly leave: () => void;
  /** What is written is saved over the other. */
  readonly keep: () => void;
  /** The other stands. */
  readonly drop: () => void;
}

/** The remark of an outcome, as it is written in its field, beside what is stored. */
export function useRemark(stored: KommuneOutcome, name: string): Remark {
  const { kommunenummer, outcome, comment } = stored;
  const words = useWords().moete;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const before = useFormSeen({ outcome, comment });
  /** null while nothing is written. */
  const [text, setText] = useState<string | null>(null);
  const [isIn, setIsIn] = useState(false);
  const [save, setSave] = useState<Save | null>(null);
  const shown = useRef(stored);
  const isSent = save !== null && save.comment === text;
  // It is saved, and what came after says what is stored since: by undo, or by another window.
  const isPast = isSent && save.over !== null && save.over !== stored;
  const drop = (): void => setText(null);
  if (text !== null && text === comment) drop();
  // Who is in the field may be about to write on.
  if (isPast && !isIn) drop();
  useLayoutEffect(() => {
    shown.current = stored;
  }, [stored]);
  const send = async (seen: typeof before.seen): Promise<void> => {
    const mine = { outcome, comment: text?.trim() ?? comment };
    setText(mine.comment);
    if (mine.comment === comment) return;
    const sent = { comment: mine.comment, over: null };
    setSave(sent);
    before.sent(mine);
    const isSaved = await store
      .getState()
      .write('meeting.setOutcome', { roundId, kommunenummer, ...mine, seen });
    setSave((now) => (now !== sent ? now : isSaved ? { ...sent, over: shown.current } : null));
    if (isSaved) store.getState().say(words.commentSaved(name));
  };
  // The outcome is chosen elsewhere: that it is another is no other remark.
  const isUnseen = text !== null && !isPast && !before.seen.some((one) => one.comment === comment);
  return {
    text: text ?? comment,
    isUnseen,
    write: (next) => {
      if (text === null) before.begin();
      setSave(null);
      setText(next);
    },
    enter: () => setIsIn(true),
    leave: () => {
      setIsIn(false);
      if (text !== null && !isSent && !isUnseen) void send(before.seen);
    },
    keep: () => {
      before.see();
      void send(addSeen(before.seen, { outcome, comment }));
    },
    drop,
  };
}
