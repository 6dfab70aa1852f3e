import { type ReactNode, useId } from 'react';
import type { KeyResult } from '../../../shared/allocation/index.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { LiveText } from '../../components/live-text.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { writeAttribute } from '../../components/write-attribute.ts';
import type { LiveNumbers } from '../../store/live-numbers.ts';
import { useAppStore } from '../../store/use-app.ts';
import { useLive } from '../../store/use-live.ts';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: (set: CriteriaSet) => number;
  /** The value as it is read: «70 %», «inntil ± 15 %». The key is null where there is no answer. */
  readonly shown: (set: CriteriaSet, key: KeyResult | null) => string;
  /** The persons it moves, or why it moves nobody. */
  readonly moved: ReactNode;
  /** It counts for nothing as things stand. */
  readonly silent?: boolean;
  readonly after?: ReactNode;
  readonly onChange: (value: number, visit: string) => void;
}

/** A longer name than this takes two lines, a little smaller. */
const longLabel = 17;

/** A weight as a slider. Each hold is one visit; letting go saves at once. */
export function SliderRow(props: Props) {
  const { label, help, min, max, step, value, shown, moved, silent = false, after, onChange } = props;
  const id = useId();
  const store = useAppStore();
  const visit = useVisit();
  const save = (): void => void store.getState().flush();
  const read = ({ view, outcome }: LiveNumbers): string =>
    view === null
      ? ''
      : shown(view.draft.criteria, outcome?.kind === 'allocated' ? outcome.allocation.key : null);
  const place = useLive<HTMLInputElement, number>(
    ({ view }) => (view === null ? min : value(view.draft.criteria)),
    (input, now) => {
      if (Number(input.value) !== now) input.value = String(now);
      input.style.setProperty('--share', String((now - min) / (max - min)));
    },
  );
  const say = useLive<HTMLInputElement, string>(read, (input, text) =>
    writeAttribute(input, 'aria-valuetext', text),
  );
  return (
    <div className="slider-row" data-silent={silent || undefined}>
      <label htmlFor={id} title={help} data-long={label.length > longLabel || undefined}>
        {label}
      </label>
      <input
        id={id}
        className="slider"
        type="range"
        min={min}
        max={max}
        step={step}
        aria-describedby={`${id}-moved`}
        onPointerDown={visit.begin}
        onFocus={visit.begin}
        onPointerUp={save}
        onBlur={save}
        onChange={(event) => onChange(Number(event.target.value), visit.current())}
        ref={(input) => {
          const [off, silence] = [place(input), say(input)];
          return () => {
            off?.();
            silence?.();
          };
        }}
      />
      <output htmlFor={id}>
        <LiveText of={read} />
      </output>
      <span id={`${id}-moved`} className="moved">
        {moved}
      </span>
      {after}
    </div>
  );
}
