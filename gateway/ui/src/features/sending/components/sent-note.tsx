import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { SentRequest } from '@/api/types';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { useSendingStyles } from './sending.styles';

/** What was sent to whom, and where to follow it. */
export function SentNote({ sent }: { sent: readonly SentRequest[] }) {
  const styles = useSendingStyles();
  return (
    <>
      <MessageBar intent="success" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{counted(sent.length, 'request')} sent.</MessageBarTitle> Each contact gets an
          e-mail with their own link; you hear of their answers in one digest.
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.sentList}>
        {sent.map(({ id, partnerName, accounts, recipients }) => (
          <li key={id}>
            <Link to={`${paths.requests}?request=${id}`}>
              {partnerName} ({counted(recipients, 'contact')})
            </Link>
            : {counted(accounts, 'account')}
          </li>
        ))}
      </ul>

      <Link to={paths.requests}>See all requests and their progress</Link>
    </>
  );
}
