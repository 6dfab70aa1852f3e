import { useRef } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  /** The id of the panel under the tabs. */
  readonly panel: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** Tabs as everybody knows them: arrows go from one to the next, Tab goes on to what the tab shows. */
export function PanelTabs<Value extends string>({ label, panel, value, options, onChange }: Props<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const at = options.findIndex((option) => option.value === value);
    const next = options.at((at + by) % options.length);
    if (next === undefined) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div ref={list} className="panel-tabs" role="tablist" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          id={`${panel}-${option.value}`}
          data-tab={option.value}
          aria-selected={option.value === value}
          aria-controls={panel}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') step(1);
            if (event.key === 'ArrowLeft') step(-1);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
