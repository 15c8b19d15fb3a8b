import { Checkbox, Field, Input, Switch, Text } from '@fluentui/react-components';
import { browserZone, zoneInWords } from '@/lib/times';
import type { Draft, Faults } from '../model/draft';
import { usePreferencesFormStyles } from './preferences-form.styles';

export interface QuietHoursFieldsProps {
  draft: Draft;
  faults: Faults;
  onChange: (part: Partial<Draft>) => void;
}

/** When no digest is wanted, and what becomes of one that falls due then. */
export function QuietHoursFields({ draft, faults, onChange }: QuietHoursFieldsProps) {
  const styles = usePreferencesFormStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Quiet hours</legend>
      <Switch
        label="No digest during these hours, each day"
        checked={draft.nights}
        onChange={(_, { checked }) => onChange({ nights: checked })}
      />
      {draft.nights && (
        <div className={styles.times}>
          <TimeField
            label="From"
            value={draft.from}
            fault={faults.from}
            onChange={(from) => onChange({ from })}
          />
          <TimeField label="To" value={draft.to} fault={faults.to} onChange={(to) => onChange({ to })} />
        </div>
      )}
      <Checkbox
        label="No digest on Saturdays and Sundays"
        checked={draft.weekendsOff}
        onChange={(_, { checked }) => onChange({ weekendsOff: checked === true })}
      />
      <Text size={200} className={styles.hint}>
        By the clock in {zoneInWords(draft.zone ?? browserZone())}. A digest that is due in your quiet hours
        is sent when they end. They take precedence over the longest wait above, so a change can wait longer.
      </Text>
    </fieldset>
  );
}

interface TimeFieldProps {
  label: string;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}

function TimeField({ label, value, fault, onChange }: TimeFieldProps) {
  return (
    <Field label={label} validationMessage={fault}>
      <Input type="time" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
