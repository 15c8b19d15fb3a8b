import { Field, Input } from '@fluentui/react-components';

export interface MinutesFieldProps {
  label: string;
  hint: string;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}

/** A number of minutes, and what it does. */
export function MinutesField({ label, hint, value, fault, onChange }: MinutesFieldProps) {
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      <Input
        type="number"
        min={1}
        max={1440}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        contentAfter="minutes"
      />
    </Field>
  );
}
