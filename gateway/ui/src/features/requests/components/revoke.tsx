import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import type { FollowedRequest } from '../api/types';
import { useRevokeRequest } from '../api/revoke-request';
import { useRequestsStyles } from './requests.styles';

/** Ends the request after a second word; asks in place, not in another dialog. */
export function Revoke({ request }: { request: FollowedRequest }) {
  const styles = useRequestsStyles();
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeRequest();
  if (!asking)
    return (
      <Button appearance="secondary" onClick={() => setAsking(true)}>
        Revoke this request
      </Button>
    );
  return (
    <div className={styles.confirm}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Revoke the request to {request.partnerName}?</MessageBarTitle> All its links stop
          working at once, also for a partner who is at it right now. What was reported stays. This cannot be
          undone, but you can ask again.
        </MessageBarBody>
      </MessageBar>
      {revoke.error && <ProblemNote error={revoke.error} what="The request is not revoked." />}
      <Button appearance="primary" disabled={revoke.isPending} onClick={() => revoke.mutate(request.id)}>
        {revoke.isPending ? 'Revoking' : 'Yes, revoke it'}
      </Button>
      <Button onClick={() => setAsking(false)}>Keep it</Button>
    </div>
  );
}
