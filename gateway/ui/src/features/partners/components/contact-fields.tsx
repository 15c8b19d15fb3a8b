import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Contact } from '@/api/types';
import { ZoneField } from '@/components/zone-field';
import { usePartnersStyles } from './partners.styles';

export interface ContactFieldsProps {
  place: number;
  contact: Contact;
  faults: Record<string, string>;
  /** Undefined takes the contact away, which only a new one allows. */
  onChange: (contact: Contact | undefined) => void;
}

/** One contact: name, email, role, time zone, active. */
export function ContactFields({ place, contact, faults, onChange }: ContactFieldsProps) {
  const styles = usePartnersStyles();
  const change = (part: Partial<Contact>): void => onChange({ ...contact, ...part });
  return (
    <fieldset className={styles.contact}>
      <legend className={styles.legend}>{contact.name === '' ? `Contact ${place + 1}` : contact.name}</legend>
      <Field label="Name" required validationMessage={faults[`contacts.${place}.name`]}>
        <Input value={contact.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label="Email" required validationMessage={faults[`contacts.${place}.email`]}>
        <Input type="email" value={contact.email} onChange={(_, { value }) => change({ email: value })} />
      </Field>
      <Field label="Role">
        <Select value={contact.role} onChange={(_, { value }) => change({ role: value as Contact['role'] })}>
          <option value="CONTACT">Contact</option>
          <option value="SELLER">Partner seller</option>
        </Select>
      </Field>
      <ZoneField
        label="Time zone"
        value={contact.zone}
        otherwise="Not known"
        onChange={(zone) => change({ zone })}
      />
      <div className={styles.wide}>
        <Switch
          label={contact.active ? 'Active: gets email' : 'Not active: gets no email'}
          checked={contact.active}
          onChange={(_, { checked }) => change({ active: checked })}
        />
        {contact.id === undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={`Remove contact ${place + 1}`}
            onClick={() => onChange(undefined)}
          />
        )}
      </div>
    </fieldset>
  );
}
