import { type ReactNode, useId } from 'react';
import { useVisit } from '../../components/use-visit.ts';
import { useAppStore } from '../../store/use-app.ts';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is read: «70 %», «inntil ± 15 %». */
  readonly shown: string;
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
        value={value}
        aria-valuetext={shown}
        aria-describedby={`${id}-moved`}
        onPointerDown={visit.begin}
        onFocus={visit.begin}
        onPointerUp={save}
        onBlur={save}
        onChange={(event) => onChange(Number(event.target.value), visit.current())}
        ref={(element) => element?.style.setProperty('--share', String((value - min) / (max - min)))}
      />
      <output htmlFor={id}>{shown}</output>
      <span id={`${id}-moved`} className="moved">
        {moved}
      </span>
      {after}
    </div>
  );
}
