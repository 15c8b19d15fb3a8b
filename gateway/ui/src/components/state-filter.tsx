import { Select } from '@fluentui/react-components';

export interface StateFilterProps {
  label: string;
  value: string;
  states: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** Limits a list to one state. */
export function StateFilter({ label, value, states, onChange }: StateFilterProps) {
  return (
    <Select aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">All states</option>
      {states.map(([state, words]) => (
        <option key={state} value={state}>
          {words}
        </option>
      ))}
    </Select>
  );
}
