import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { CountingNumber, FollowUpRow, WrittenDecision } from '../../../shared/model/decision.ts';
import { DateInput } from '../../components/date-input.tsx';
import { useWords } from '../../store/use-app.ts';
import { NumberCell, SavedCheck, TextCell } from './saved-cell.tsx';

interface Props {
  readonly row: FollowUpRow;
  readonly reserved: boolean;
  readonly save: (part: Partial<WrittenDecision>) => Promise<boolean>;
}

/** The rest of a kommune's anmodning and vedtak: dates, enslige mindreårige, reservations, why a number is another. */
export function FollowUpMore({ row, reserved, save }: Props) {
  const words = useWords().oppfolging;
  const { written, name, asked, decided } = row;
  const above =
    ({ number }: CountingNumber, say: (all: string) => string) =>
    (minors: number | null): string | null =>
      minors === null || number === null || minors <= number ? null : say(formatNumber(number));
  return (
    <div className="follow-up-more">
      <Labelled text={words.columns.decidedOn}>
        <DateInput
          value={written.decidedOn}
          onChange={(value) => value !== written.decidedOn && save({ decidedOn: value })}
        />
      </Labelled>
      {(['extra', 'health'] as const).map((field) => (
        <Labelled key={field} text={words.columns[field]}>
          <NumberCell
            label={words.fieldOf(words.columns[field], name)}
            value={written[field]}
            save={(value) => save({ [field]: value })}
          />
        </Labelled>
      ))}
      {(
        [
          ['askedMinors', above(asked, words.minorsAbove.asked)],
          ['decidedMinors', above(decided, words.minorsAbove.decided)],
        ] as const
      ).map(([field, warn]) => (
        <Labelled key={field} text={words[field]}>
          <NumberCell
            label={words.fieldOf(words[field], name)}
            value={written[field]}
            imported={row[field].from === 'imported' ? row[field].number : null}
            warn={warn}
            save={(value) => save({ [field]: value })}
          />
        </Labelled>
      ))}
      <Labelled text={words.settledOn}>
        <DateInput
          value={written.settledOn}
          onChange={(value) => value !== written.settledOn && save({ settledOn: value })}
        />
      </Labelled>
      <Labelled text={words.reservation} wide>
        <TextCell
          label={words.fieldOf(words.reservation, name)}
          value={written.reservation}
          save={(value) => save({ reservation: value })}
        />
      </Labelled>
      <Labelled text={words.explanation} wide>
        <TextCell
          label={words.fieldOf(words.explanation, name)}
          value={written.explanation}
          save={(value) => save({ explanation: value })}
        />
      </Labelled>
      <SavedCheck label={words.noFamily} checked={written.noFamily} save={(noFamily) => save({ noFamily })} />
      {reserved && <p className="warn">{words.notAllowedHelp}</p>}
    </div>
  );
}

interface LabelledProps {
  readonly text: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

function Labelled({ text, wide = false, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it holds.
    <label className={wide ? 'wide' : undefined}>
      {text}
      {children}
    </label>
  );
}
