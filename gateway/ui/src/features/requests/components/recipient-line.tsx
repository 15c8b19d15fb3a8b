import { Button } from '@fluentui/react-components';
import { MailArrowUpRegular } from '@fluentui/react-icons';
import { ProblemNote } from '@/components/problem-note';
import { When } from '@/components/when';
import type { FollowedRequest } from '../api/types';
import { useSendLinkAgain } from '../api/send-link-again';
import { useRequestsStyles } from './requests.styles';

/** A contact, whether they opened their link, and a new link for them. */
export function RecipientLine({
  requestId,
  recipient: { linkId, name, email, openedAt, active },
  open,
}: {
  requestId: string;
  recipient: FollowedRequest['recipients'][number];
  open: boolean;
}) {
  const styles = useRequestsStyles();
  const again = useSendLinkAgain(requestId);
  return (
    <li>
      <div className={styles.recipient}>
        <div className={styles.person}>
          <span>{name}</span>
          <span className={styles.hint}>{email}</span>
          {!active && (
            <span className={styles.hint}>No longer an active contact; the link no longer works</span>
          )}
          <span className={styles.hint} role="status">
            {again.isSuccess ? (
              'A new link is on its way; the old one no longer works.'
            ) : openedAt === null ? (
              'Has not opened the link yet'
            ) : (
              <>
                Opened the link <When at={openedAt} />
              </>
            )}
          </span>
        </div>
        {open && (
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
      </div>
      {again.error && (
        <ProblemNote
          error={again.error}
          what={`No new link was sent to ${name}.`}
          onRetry={() => again.mutate(linkId)}
        />
      )}
    </li>
  );
}
