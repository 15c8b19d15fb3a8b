import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '@/api/types';
import { EmptyNote } from '@/components/empty-note';
import { MailPreview } from '@/components/mail-preview';
import type { Chosen } from '@/components/partner-picker/names';
import { useWideDialogStyles } from '@/components/wide-dialog.styles';
import { useDebounced } from '@/lib/use-debounced';
import { usePartnerChoices } from '../api/get-partner-choices';
import { useInvitationMail } from '../api/preview-invitation';

const days = 14;

export interface InvitationPreviewProps {
  engagement: Engagement;
  partners: readonly Chosen[];
  message: string | null;
  expiresAt?: string;
}

/** The very mail that each partner's contact will get. */
export function InvitationPreview(props: InvitationPreviewProps) {
  const frame = useWideDialogStyles();
  const [wanted, setWanted] = useState('');
  const partner = props.partners.find(({ id }) => id === wanted) ?? props.partners[0];
  return (
    <section className={frame.preview} aria-label="Preview">
      {partner === undefined && (
        <EmptyNote title="What your partners will get">
          Choose a partner. Here you will see their email: how many accounts match, and none of their names.
        </EmptyNote>
      )}
      {props.partners.length > 1 && partner && (
        <Select
          size="small"
          aria-label="Preview for"
          value={partner.id}
          onChange={(_, { value }) => setWanted(value)}
        >
          {props.partners.map(({ id, name }) => (
            <option key={id} value={id}>
              as {name} gets it
            </option>
          ))}
        </Select>
      )}
      {partner && <Mail {...props} partner={partner} />}
    </section>
  );
}

function Mail({ engagement, partner, message, expiresAt }: InvitationPreviewProps & { partner: Chosen }) {
  const { data: choices } = usePartnerChoices();
  const [soon] = useState(() => new Date(Date.now() + days * 86_400_000).toISOString());
  const contactName = choices?.find(({ id }) => id === partner.id)?.contacts[0] ?? partner.name;
  const { title, type, description, firstDay, lastDay, zone, accounts } = engagement;
  const mail = useInvitationMail({
    title,
    type,
    description,
    firstDay,
    lastDay,
    zone,
    partnerName: partner.name,
    contactName,
    accounts,
    expiresAt: expiresAt ?? soon,
    message: useDebounced(message, 500),
  });
  return <MailPreview to={contactName} mail={mail} />;
}
