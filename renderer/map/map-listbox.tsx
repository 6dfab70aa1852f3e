import { useId, useState } from 'react';
import { useWords } from '../store/use-app.ts';
import { MapOptions, optionId } from './map-options.tsx';
import type { Spot } from './mercator.ts';
import { stepOnMap } from './step-on-map.ts';

interface Props {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly className: string;
  readonly label: string;
  /** The kommuner, and what is said of each. */
  readonly places: readonly { readonly kommunenummer: string; readonly said: string }[];
  /** Where they stand now, in pixels; asked for when a key is pressed. */
  readonly spots: () => readonly (Spot & { readonly kommunenummer: string })[];
  readonly selected: string | null;
  readonly select: (kommunenummer: string) => void;
  /** Told which the pointer or the arrows came to last; null when both have left. */
  readonly mark: (kommunenummer: string | null) => void;
  readonly children: React.ReactNode;
}

const kommuneUnder = (event: React.PointerEvent | React.MouseEvent): string | null =>
  (event.target as Element).closest('[data-kommune]')?.getAttribute('data-kommune') ?? null;

/**
 * A map as a list to choose from, and one stop for the keyboard: arrows go to the nearest kommune that way, Enter or a
 * press chooses it. The shapes within it carry `data-kommune`.
 */
export function MapListbox(props: Props) {
  const { frame, className, label, places, spots, selected, select, mark, children } = props;
  const words = useWords().map;
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const at = active ?? selected;
  const come = (kommunenummer: string | null): void => {
    setActive(kommunenummer);
    mark(kommunenummer);
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (at !== null) select(at);
      return;
    }
    if (!/^(Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    come(stepOnMap(spots(), at, event.key));
  };
  return (
    <div
      ref={frame}
      className={className}
      role="listbox"
      tabIndex={0}
      aria-label={`${label}. ${words.keys}`}
      aria-activedescendant={focused && at !== null ? optionId(id, at) : undefined}
      onKeyDown={press}
      onFocus={() => {
        setFocused(true);
        mark(at);
      }}
      onBlur={() => {
        setFocused(false);
        mark(null);
      }}
      onPointerOver={(event) => mark(kommuneUnder(event))}
      onPointerLeave={() => mark(null)}
      onClick={(event) => {
        const found = kommuneUnder(event);
        if (found === null) return;
        come(found);
        select(found);
      }}
    >
      {children}
      <MapOptions id={id} places={places} selected={selected} />
    </div>
  );
}
