import { useRef } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  /** The id of the panel under the tabs. */
  readonly panel: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** Tabs as everybody knows them: arrows go from one to the next, Home and End to the first and the last, Tab goes on to what the tab shows. */
export function PanelTabs<Value extends string>({ label, panel, value, options, onChange }: Props<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const at = options.findIndex((option) => option.value === value);
  const press = (event: React.KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % options.length,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const next = options.at(steps[event.key] ?? at);
    if (next === undefined || next.value === value) return;
    // What is under the tabs is not scrolled by the same press.
    event.preventDefault();
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
          onKeyDown={press}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
