import { Subtitle2 } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { ReportRequest } from '@/api/types';
import { Facts } from '@/components/facts';
import { SidePanel } from '@/components/side-panel';
import { When } from '@/components/when';
import { paths } from '@/config/paths';
import { Due } from './due';
import { Progress } from './progress';
import { RecipientLine } from './recipient-line';
import { isOpen, RequestStateBadge } from './request-state';
import { useRequestsStyles } from './requests.styles';
import { Revoke } from './revoke';

/** One request with its people, their links, and how to end it. */
export function RequestPanel({ request, onClose }: { request: ReportRequest; onClose: () => void }) {
  const styles = useRequestsStyles();
  const moment = (at: string | null) => at && <When at={at} exact />;
  return (
    <SidePanel
      title={request.partnerName}
      onClose={onClose}
      footer={isOpen(request) && <Revoke request={request} />}
    >
      <RequestStateBadge state={request.state} />
      <Facts
        facts={[
          ['Reported', <Progress key="reported" reported={request.reported} accounts={request.accounts} />],
          ['Due', <Due key="due" dueOn={request.dueOn} overdue={request.overdue} />],
          ['Asked by', `${request.requestedBy.name} (${request.requestedBy.email})`],
          ['Sent', moment(request.requestedAt)],
          ['Opened', moment(request.openedAt)],
          ['Last change', moment(request.lastChangeAt)],
          ['Done', moment(request.doneAt)],
          ['Links end', moment(request.expiresAt)],
          ['Message', request.message],
        ]}
      />
      <Link to={`${paths.heatmap}?partner=${request.partnerId}`}>
        See what {request.partnerName} reported
      </Link>
      <Subtitle2 as="h2" block>
        Sent to
      </Subtitle2>
      <ul className={styles.recipients}>
        {request.recipients.map((recipient) => (
          <RecipientLine
            key={recipient.linkId}
            requestId={request.id}
            recipient={recipient}
            open={isOpen(request)}
          />
        ))}
      </ul>
    </SidePanel>
  );
}
