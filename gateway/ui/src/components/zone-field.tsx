import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { zoneInWords } from '@/lib/times';

const most = 60;

export interface ZoneFieldProps {
  label: string;
  value: string | null;
  /** What is used when no zone is chosen. */
  otherwise: string;
  onChange: (zone: string | null) => void;
}

/** Picks a time zone by city or by its name in words. */
export function ZoneField({ label, value, otherwise, onChange }: ZoneFieldProps) {
  const zones = useMemo(
    () =>
      Intl.supportedValuesOf('timeZone').map((zone) => ({
        zone,
        text: `${zone.replaceAll('_', ' ')} (${zoneInWords(zone)})`,
      })),
    [],
  );
  const [typed, setTyped] = useState<string>();
  const chosen = zones.find((one) => one.zone === value)?.text ?? otherwise;
  const found = zones
    .filter((one) => one.text.toLowerCase().includes((typed ?? '').toLowerCase()))
    .slice(0, most);
  return (
    <Field label={label}>
      <Combobox
        value={typed ?? chosen}
        selectedOptions={[value ?? '']}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          onChange(optionValue === undefined || optionValue === '' ? null : optionValue);
        }}
      >
        <Option value="" text={otherwise}>
          {otherwise}
        </Option>
        {found.map(({ zone, text }) => (
          <Option key={zone} value={zone} text={text}>
            {text}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
