import { Button, Field, Input, Subtitle2, Switch } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Contact, NewPartner, Partner } from '@/api/types';
import { ProblemNote } from '@/components/problem-note';
import { SidePanel } from '@/components/side-panel';
import { Problem } from '@/lib/problem';
import { useSavePartner } from '../api/save-partner';
import { faultsOf, newContact } from '../model/partner-draft';
import { ContactFields } from './contact-fields';
import { usePartnersStyles } from './partners.styles';
import { StaleNote } from './stale-note';

/** Edits a whole partner; a change by someone else meanwhile is shown, never overwritten in silence. */
export function PartnerPanel({ partner, onClose }: { partner: NewPartner | Partner; onClose: () => void }) {
  const styles = usePartnersStyles();
  const [draft, setDraft] = useState(partner);
  const [checked, setChecked] = useState(false);
  const save = useSavePartner();
  const faults = checked ? faultsOf(draft) : {};
  const stale = save.error instanceof Problem && save.error.status === 409;
  const change = (part: Partial<NewPartner>): void => setDraft({ ...draft, ...part });
  const changeContact = (at: number, contact: Contact | undefined): void =>
    change({ contacts: draft.contacts.flatMap((one, index) => (index === at ? (contact ?? []) : one)) });
  const submit = (as = draft): void => {
    setChecked(true);
    if (Object.keys(faultsOf(as)).length === 0) save.mutate(as, { onSuccess: onClose });
  };
  return (
    <SidePanel
      title={'id' in partner ? partner.name : 'New partner'}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" disabled={save.isPending} onClick={() => submit()}>
            {save.isPending ? 'Saving' : 'Save'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles.form}>
        {stale && 'id' in draft && (
          <StaleNote
            mine={draft}
            onTake={(theirs) => (setDraft(theirs), save.reset())}
            onKeep={({ version }) => submit({ ...draft, version })}
          />
        )}
        {save.error && !stale && <ProblemNote error={save.error} what="The partner was not saved." />}
        {checked && Object.keys(faults).length > 0 && (
          <span role="alert">Something is missing or wrong: see the fields marked below.</span>
        )}
        <Field label="Name" required validationMessage={faults.name}>
          <Input value={draft.name} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <Field
          label="Short name"
          required
          validationMessage={faults.shortName}
          hint="Shown on the tags in the heatmap; about 12 letters fit"
        >
          <Input value={draft.shortName} onChange={(_, { value }) => change({ shortName: value })} />
        </Field>
        <Switch
          label={draft.active ? 'Active: can be asked' : 'Not active: keeps its reports, cannot be asked'}
          checked={draft.active}
          onChange={(_, { checked: active }) => change({ active })}
        />
        <Subtitle2 as="h2">Contacts</Subtitle2>
        {draft.contacts.map((contact, at) => (
          <ContactFields
            key={contact.id ?? at}
            place={at}
            contact={contact}
            faults={faults}
            onChange={(changed) => changeContact(at, changed)}
          />
        ))}
        <Button icon={<AddRegular />} onClick={() => change({ contacts: [...draft.contacts, newContact] })}>
          Add a contact
        </Button>
      </div>
    </SidePanel>
  );
}
