import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageDetail } from '@/api/types';
import { ProblemNote } from '@/components/problem-note';
import { useSendMessageAgain } from '../api/send-message-again';
import { useMessagesStyles } from './messages.styles';

/** Sends once more; what has already been sent only after a confirmation, since its reader gets it twice. */
export function SendAgain({ message }: { message: MessageDetail }) {
  const styles = useMessagesStyles();
  const again = useSendMessageAgain(message.id);
  const [asking, setAsking] = useState(false);
  const send = (): void => again.mutate(undefined, { onSettled: () => setAsking(false) });
  return (
    <div className={styles.again}>
      {asking ? (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>It was already sent.</MessageBarTitle> {message.recipient} will get this email
              twice.
            </MessageBarBody>
          </MessageBar>
          <Button appearance="primary" disabled={again.isPending} onClick={send}>
            {again.isPending ? 'Sending' : 'Send it twice'}
          </Button>
          <Button onClick={() => setAsking(false)}>Cancel</Button>
        </>
      ) : (
        <Button disabled={again.isPending} onClick={message.state === 'SENT' ? () => setAsking(true) : send}>
          {message.state === 'WAITING' ? 'Try now' : 'Send again'}
        </Button>
      )}
      <span role="status" className={styles.hint}>
        {again.isSuccess ? 'In the queue; the attempts above will show what came of it.' : ''}
      </span>
      {again.error && <ProblemNote error={again.error} what="It was not sent again." />}
    </div>
  );
}
