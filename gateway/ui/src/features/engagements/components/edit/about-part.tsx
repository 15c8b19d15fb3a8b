import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useMe } from '@/api/get-me';
import type { EngagementType } from '@/api/types';
import { types } from '../../model/words';
import { useOus } from '../../model/use-ous';
import { useEditStyles } from './edit.styles';
import type { FormProps } from './engagement-form';
import { Part } from './part';

/** What it is: type, title, description, and whose it is. */
export function AboutPart({ fields, change, published }: FormProps) {
  const styles = useEditStyles();
  const { data: me } = useMe();
  const ous = useOus(me) ?? [];
  const choices = fields.ou === '' || ous.includes(fields.ou) ? ous : [fields.ou, ...ous];
  return (
    <Part title="What">
      <Field label="Type">
        <RadioGroup
          layout="horizontal"
          value={fields.type}
          onChange={(_, { value }) => change({ type: value as EngagementType })}
        >
          {types.map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.two}>
        <Field label="Title" required hint="Partners read it in the subject of their invitation.">
          <Input value={fields.title} maxLength={200} onChange={(_, { value }) => change({ title: value })} />
        </Field>
        <Field
          label="OU"
          required
          hint={
            published ? 'Fixed since it was published.' : 'Only colleagues of this OU see the engagement.'
          }
        >
          <Select value={fields.ou} disabled={published} onChange={(_, { value }) => change({ ou: value })}>
            {fields.ou === '' && <option value="">Choose an OU</option>}
            {choices.map((ou) => (
              <option key={ou} value={ou}>
                {ou}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label="Description"
        hint="What will happen, and what partners bring. They read it before they answer."
      >
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={4000}
          value={fields.description}
          onChange={(_, { value }) => change({ description: value })}
        />
      </Field>
    </Part>
  );
}
