import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import type { FollowedRequest } from '../api/types';
import { useRevokeRequest } from '../api/revoke-request';
import { useRequestsStyles } from './requests.styles';

/** Ends the request after a confirmation; asks in place, not in another dialog. */
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
          working immediately, even for a partner who is working on it right now. Their answers are kept. This
          cannot be undone, but you can ask again.
        </MessageBarBody>
      </MessageBar>
      {revoke.error && <ProblemNote error={revoke.error} what="The request was not revoked." />}
      <Button appearance="primary" disabled={revoke.isPending} onClick={() => revoke.mutate(request.id)}>
        {revoke.isPending ? 'Revoking' : 'Revoke request'}
      </Button>
      <Button onClick={() => setAsking(false)}>Keep request</Button>
    </div>
  );
}
