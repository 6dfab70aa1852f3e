import { formatDate } from '../../../shared/i18n/format-date.ts';
import { longestNote } from '../../../shared/model/limits.ts';
import type { KommuneOutcome } from '../../../shared/model/meeting.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { useWords } from '../../store/use-app.ts';
import { useRemark } from './use-remark.ts';

interface Props {
  readonly outcome: KommuneOutcome;
  readonly name: string;
}

/** What a kommune’s part of the meeting came to. The remark is saved when its field is left. */
export function OutcomeRow({ outcome, name }: Props) {
  const { moete: words, record } = useWords();
  const remark = useRemark(outcome, name);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{words.outcomes[outcome.outcome]}</td>
      <td>
        <input
          className="comment-field"
          aria-label={words.commentOf(name)}
          value={remark.text}
          maxLength={longestNote}
          onChange={(event) => remark.write(event.target.value)}
          onFocus={remark.enter}
          onBlur={remark.leave}
        />
        {remark.isUnseen && (
          <ClashChoice
            title={record.otherWindow.changedTitle}
            parts={[{ label: words.logHeads.comment, theirs: outcome.comment, mine: remark.text }]}
            mine={remark.keep}
            theirs={remark.drop}
          />
        )}
      </td>
      <td>{formatDate(outcome.at)}</td>
    </tr>
  );
}
