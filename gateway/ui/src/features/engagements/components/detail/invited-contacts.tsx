import { Button } from '@fluentui/react-components';
import { MailArrowUpRegular } from '@fluentui/react-icons';
import type { Engagement, Invitation } from '@/api/types';
import { ProblemNote } from '@/components/problem-note';
import { When } from '@/components/when';
import { useAddContact, useSendLinkAgain } from '../../api/invitations';
import { useDetailStyles } from './detail.styles';

/** The partner's contacts, who opened the link, a new link for each, and who could be invited too. */
export function InvitedContacts({
  engagement,
  invitation,
  open,
}: {
  engagement: Engagement;
  invitation: Invitation;
  open: boolean;
}) {
  const styles = useDetailStyles();
  const again = useSendLinkAgain(engagement.id, invitation.id);
  const add = useAddContact(engagement.id, invitation.id);
  return (
    <>
      <ul className={styles.list} aria-label="Invited contacts">
        {invitation.contacts.map(({ linkId, name, email, openedAt, active }) => (
          <li key={linkId} className={styles.person}>
            <div className={styles.personName}>
              <span>{name}</span>
              <span className={styles.hint}>{email}</span>
              <span className={styles.hint} role="status">
                {standing({ active, sent: again.isSuccess && again.variables === linkId })}
                {active && openedAt !== null && (
                  <>
                    Opened the link <When at={openedAt} />
                  </>
                )}
                {active && openedAt === null && 'Has not opened the link yet'}
              </span>
            </div>
            {open && active && (
              <Button
                size="small"
                icon={<MailArrowUpRegular />}
                disabled={again.isPending}
                aria-label={`Send again to ${name}`}
                onClick={() => again.mutate(linkId)}
              >
                Send again
              </Button>
            )}
          </li>
        ))}
        {open &&
          invitation.others.map(({ contactId, name, email }) => (
            <li key={contactId} className={styles.person}>
              <div className={styles.personName}>
                <span>{name}</span>
                <span className={styles.hint}>{email}</span>
                <span className={styles.hint}>Not invited</span>
              </div>
              <Button
                size="small"
                disabled={add.isPending}
                aria-label={`Also invite ${name}`}
                onClick={() => add.mutate(contactId)}
              >
                Also invite
              </Button>
            </li>
          ))}
      </ul>
      {again.error && <ProblemNote error={again.error} what="No new link was sent." />}
      {add.error && <ProblemNote error={add.error} what="The contact was not invited." />}
    </>
  );
}

function standing({ active, sent }: { active: boolean; sent: boolean }): string {
  if (!active) return 'No longer an active contact; the link no longer works';
  return sent ? 'A new link is on its way; the old one no longer works. ' : '';
}
