import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { ClashChoice } from '../../components/clash-choice.tsx';
import { submitOnEnter } from '../../components/submit-on-enter.ts';
import { wholeNumber } from '../../components/whole-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useRowForm } from './use-row-form.ts';

interface Props {
  readonly kommunenummer: string;
  readonly close: () => void;
}

type Problem = 'number' | 'one' | 'cross' | 'reason';

/** The lowest and the highest number of one kommune, with the reason; the table shows at once what they do. */
export function BoundsEditor({ kommunenummer, close }: Props) {
  const { fordeling, work, app, record } = useWords();
  const words = fordeling.editor;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const stored = useApp((state) => state.stored);
  const name = stored?.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer;
  const old = stored?.draft.bounds.find((one) => one.kommunenummer === kommunenummer) ?? null;
  const [min, setMin] = useState(String(old?.min ?? ''));
  const [max, setMax] = useState(String(old?.max ?? ''));
  const [reason, setReason] = useState(old?.reason ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRowForm({
    form: 'bounds',
    place: kommunenummer,
    stored: old === null ? null : { min: old.min, max: old.max, reason: old.reason },
    written: [min, max, reason],
    close,
  });
  const proposal = useApp((state) =>
    state.outcome?.kind === 'allocated' ? (state.outcome.allocation.numbers[kommunenummer] ?? null) : null,
  );
  const [first] = useState(proposal);
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLInputElement>('input')?.select(), []);

  const edit = (nextMin: string, nextMax: string): void => {
    setMin(nextMin);
    setMax(nextMax);
    setProblem(null);
    store.getState().editBound({ kommunenummer, min: wholeNumber(nextMin), max: wholeNumber(nextMax) });
  };
  const wrong = (): Problem | null => {
    const unread = [min, max].some((text) => text.trim() !== '' && wholeNumber(text) === null);
    const low = wholeNumber(min);
    const high = wholeNumber(max);
    if (unread) return 'number';
    if (low === null && high === null) return 'one';
    if (low !== null && high !== null && low > high) return 'cross';
    return reason.trim().length < 3 ? 'reason' : null;
  };
  const save = async (): Promise<void> => {
    const found = wrong();
    if (found !== null) return setProblem(found);
    const mine = { min: wholeNumber(min), max: wholeNumber(max), reason: reason.trim() };
    const input = { roundId, kommunenummer, ...mine, seen: form.seen };
    await form.save(mine, 'bounds.set', input, words.saved(name));
  };
  const remove = (): Promise<void> =>
    form.save(null, 'bounds.remove', { roundId, kommunenummer, seen: form.seen }, words.removed(name));
  const boundProblem =
    problem === 'number'
      ? words.needsNumber
      : problem === 'one'
        ? words.needsOne
        : problem === 'cross'
          ? words.cross
          : false;
  return (
    <form
      ref={panel}
      className="row-form bounds-form"
      aria-label={`${words.bounds}: ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>
        {words.bounds}: {name}
      </h2>
      {form.isUnseen && (
        <ClashChoice
          title={record.otherWindow.changedTitle}
          parts={[
            { label: words.lowest, theirs: numberText(old?.min), mine: min },
            { label: words.highest, theirs: numberText(old?.max), mine: max },
            { label: work.lockReason, theirs: old?.reason ?? '', mine: reason },
          ]}
          mine={form.see}
          theirs={close}
        />
      )}
      <div className="two-fields">
        <Textfield
          label={words.lowest}
          inputMode="numeric"
          value={min}
          error={boundProblem}
          onChange={(event) => edit(event.target.value, max)}
        />
        <Textfield
          label={words.highest}
          inputMode="numeric"
          value={max}
          onChange={(event) => edit(min, event.target.value)}
        />
      </div>
      <Textfield
        multiline
        rows={2}
        label={work.lockReason}
        value={reason}
        error={problem === 'reason' && work.lockNeedsReason}
        onChange={(event) => {
          setReason(event.target.value);
          setProblem(null);
        }}
        onKeyDown={submitOnEnter}
      />
      <p className="lock-effect" aria-live="polite">
        <b>{work.columns.proposal}:</b>{' '}
        {proposal === null
          ? work.noAnswer
          : first === null || first === proposal
            ? formatNumber(proposal)
            : `${formatNumber(first)} → ${formatNumber(proposal)}`}
        <span className="muted"> {words.empty}</span>
      </p>
      <div className="actions">
        <Button type="submit">{words.save}</Button>
        {old !== null && (
          <Button type="button" variant="secondary" onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={close}>
          {app.cancel}
        </Button>
      </div>
    </form>
  );
}

const numberText = (value: number | null | undefined): string =>
  typeof value === 'number' ? formatNumber(value) : '';
