import { Field, Label, Select } from '@digdir/designsystemet-react';

interface Props<Value extends string> {
  readonly label: string;
  readonly description?: string;
  /** Value → its words. */
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few things, in words. */
export function Choose<Value extends string>({ label, description, options, value, choose }: Props<Value>) {
  const all = Object.keys(options) as Value[];
  return (
    <Field>
      <Label>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Select
        value={value}
        onChange={(event) => {
          const chosen = all.find((one) => one === event.target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {all.map((one) => (
          <Select.Option key={one} value={one}>
            {options[one]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
