import { Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import type { Chosen } from '@/components/partner-picker/names';
import { PartnerPicker } from '@/components/partner-picker/partner-picker';
import { useInvitable } from '../../model/use-invitable';
import type { FormProps } from './engagement-form';
import { Part } from './part';

/** Whom it invites, and what is said to them. */
export function PartnersPart({ fields, change, published, known }: FormProps) {
  const directory = useInvitable();
  const { partners } = directory;
  const chosen: Chosen[] = fields.partnerIds.map((id) => ({
    id,
    name:
      partners.find((one) => one.id === id)?.name ??
      known.find(({ partnerId }) => partnerId === id)?.name ??
      'Loading',
  }));
  const silent = partners.filter(({ id, contacts }) => fields.partnerIds.includes(id) && contacts === 0);
  return (
    <Part title="Partners">
      {published ? (
        <span>Invite more partners on the page of the engagement.</span>
      ) : (
        <PartnerPicker
          label="Partners to invite"
          directory={directory}
          chosen={chosen}
          onChange={(next) => change({ partnerIds: next.map(({ id }) => id) })}
        />
      )}
      {silent.map(({ id, name }) => (
        <MessageBar key={id} intent="warning" layout="multiline">
          <MessageBarBody>
            {name} has no active contact, so nobody there can be invited. An administrator can add one under
            Partners.
          </MessageBarBody>
        </MessageBar>
      ))}
      <Field label="Message to the partners" hint="It appears in their email and on their page.">
        <Textarea
          rows={3}
          resize="vertical"
          maxLength={2000}
          value={fields.message}
          onChange={(_, { value }) => change({ message: value })}
        />
      </Field>
    </Part>
  );
}
