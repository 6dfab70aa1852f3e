import { ToggleGroup } from '@digdir/designsystemet-react';
import { Icon, type IconName } from './icon.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown in place of the label, which is then only read aloud. */
  readonly icon?: IconName;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, one of them on. Radio buttons underneath. */
export function Segmented<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <ToggleGroup
      className="segmented"
      data-toggle-group={label}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} title={option.icon && option.label}>
          {option.icon !== undefined && <Icon name={option.icon} />}
          <span className={option.icon === undefined ? undefined : 'visually-hidden'}>{option.label}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
