import { useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { KommuneOutcome } from '../../../shared/model/meeting.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { useFormSeen } from '../../components/use-form-seen.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly outcome: KommuneOutcome;
  readonly name: string;
}

/** What a kommune’s part of the meeting came to. The remark is saved when its field is left. */
export function OutcomeRow({ outcome: { kommunenummer, outcome, comment, at }, name }: Props) {
  const { moete: words, record } = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const before = useFormSeen({ outcome, comment });
  /** null while nothing is written. */
  const [text, setText] = useState<string | null>(null);
  if (text !== null && text === comment) setText(null);
  const isUnseen = text !== null && before.isUnseen;
  const save = async (seen = before.seen): Promise<void> => {
    const mine = { outcome, comment: text?.trim() ?? comment };
    setText(mine.comment);
    if (mine.comment === comment) return;
    before.sent(mine);
    const input = { roundId, kommunenummer, ...mine, seen };
    if (await store.getState().write('meeting.setOutcome', input)) {
      store.getState().say(words.commentSaved(name));
    }
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{words.outcomes[outcome]}</td>
      <td>
        <input
          className="comment-field"
          aria-label={words.commentOf(name)}
          value={text ?? comment}
          maxLength={2000}
          onChange={(event) => {
            if (text === null) before.begin();
            setText(event.target.value);
          }}
          onBlur={() => {
            if (text !== null && !isUnseen) void save();
          }}
        />
        {isUnseen && (
          <ClashChoice
            title={record.otherWindow.changedTitle}
            parts={[{ label: words.logHeads.comment, theirs: comment, mine: text }]}
            mine={() => {
              before.see();
              void save([...before.seen, { outcome, comment }]);
            }}
            theirs={() => setText(null)}
          />
        )}
      </td>
      <td>{formatDate(at)}</td>
    </tr>
  );
}
