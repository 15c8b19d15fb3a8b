import { Field, Input } from '@fluentui/react-components';
import { useLocale } from '@/components/locale-context';
import { ZoneField } from '@/components/zone-field';
import { zoneInWords } from '@/lib/times';
import { useEditStyles } from './edit.styles';
import type { FormProps } from './engagement-form';
import { Part } from './part';

/** The wished window of days, with the zone in which they are days. */
export function WhenPart({ fields, change }: FormProps) {
  const styles = useEditStyles();
  const { zone, locale } = useLocale();
  const backwards = fields.firstDay !== '' && fields.lastDay !== '' && fields.lastDay < fields.firstDay;
  return (
    <Part title="When">
      <div className={styles.three}>
        <Field label="First day">
          <Input
            type="date"
            value={fields.firstDay}
            onChange={(_, { value }) => change({ firstDay: value })}
          />
        </Field>
        <Field label="Last day" validationMessage={backwards ? 'It is before the first day.' : undefined}>
          <Input
            type="date"
            min={fields.firstDay}
            value={fields.lastDay}
            onChange={(_, { value }) => change({ lastDay: value })}
          />
        </Field>
        <ZoneField
          label="Time zone"
          value={fields.zone}
          otherwise={`Mine (${zoneInWords(zone, locale)})`}
          onChange={(chosen) => change({ zone: chosen ?? zone })}
        />
      </div>
      <span className={styles.hint}>
        Days are those of {zoneInWords(fields.zone, locale)}. The due dates of tasks follow from the first day
        when a partner accepts.
      </span>
    </Part>
  );
}
