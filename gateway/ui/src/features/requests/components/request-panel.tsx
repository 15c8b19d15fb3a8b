import { Button, Subtitle2 } from '@fluentui/react-components';
import { Link } from 'react-router';
import { Due } from '@/components/due';
import { Facts } from '@/components/facts';
import { ProblemNote } from '@/components/problem-note';
import { Progress } from '@/components/progress';
import { SidePanel } from '@/components/side-panel';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import { paths } from '@/config/paths';
import { useRequest } from '../api/get-request';
import { useRemind } from '../api/keep-request';
import { isOpen, owes, type RequestDetail } from '../api/types';
import { EngagementLink } from './engagement-link';
import { Extend } from './extend';
import { History } from './history';
import { OtherContacts } from './other-contacts';
import { RecipientLine } from './recipient-line';
import { Reminded } from './reminded';
import { RequestStateBadge } from './request-state';
import { useRequestsStyles } from './requests.styles';
import { Revoke } from './revoke';

/** One request with its people, their links, and how to end it. */
export function RequestPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useRequest(id);
  if (data) return <Opened detail={data} onClose={onClose} />;
  return (
    <SidePanel title="Request" onClose={onClose}>
      {error ? (
        <ProblemNote error={error} what="The request could not be loaded." onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines label="Loading the request" />
      )}
    </SidePanel>
  );
}

function Opened({ detail, onClose }: { detail: RequestDetail; onClose: () => void }) {
  const styles = useRequestsStyles();
  const remind = useRemind();
  const { request, history, others } = detail;
  const moment = (at: string | null) => at && <When at={at} exact />;
  return (
    <SidePanel
      title={request.partnerName}
      onClose={onClose}
      footer={(isOpen(request) || request.state === 'EXPIRED') && <Revoke request={request} />}
    >
      <div className={styles.confirm}>
        <RequestStateBadge state={request.state} />
        {owes(request) && (
          <Button
            disabled={remind.isPending}
            onClick={() => remind.mutate({ requestIds: [request.id], again: false })}
          >
            Remind
          </Button>
        )}
        {(isOpen(request) || request.state === 'EXPIRED') && <Extend request={request} />}
      </div>
      <Reminded remind={remind} />
      <Facts
        facts={[
          ['Reported', <Progress key="reported" reported={request.reported} accounts={request.accounts} />],
          ['Due', <Due key="due" dueOn={request.dueOn} overdue={request.overdue} />],
          ['Engagement', request.engagement && <EngagementLink key="engagement" {...request} />],
          ['Asked by', `${request.requestedBy.name} (${request.requestedBy.email})`],
          ['Sent', moment(request.requestedAt)],
          ['Opened', moment(request.openedAt)],
          ['Last change', moment(request.lastChangeAt)],
          ['Reminded', moment(request.remindedAt)],
          ['Done', moment(request.doneAt)],
          ['Links expire', moment(request.expiresAt)],
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
            open={isOpen(request) && recipient.active}
          />
        ))}
      </ul>
      {isOpen(request) && <OtherContacts requestId={request.id} contacts={others} />}
      <History steps={history} />
    </SidePanel>
  );
}
