import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { counted } from '@/lib/words';
import { useMessageCounts } from '../api/get-message-counts';
import { useMessagesStyles } from './messages.styles';

/** What somebody may have to look after: messages that failed for good, and how many still wait. */
export function MessageCounts({ onShow }: { onShow: (state: string) => void }) {
  const styles = useMessagesStyles();
  const { data } = useMessageCounts();
  if (!data) return null;
  const waiting = data.waiting === 0 ? 'None are waiting.' : `${counted(data.waiting, 'message')} waiting.`;
  if (data.failed === 0) return <p className={styles.allWell}>No message has failed. {waiting}</p>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{counted(data.failed, 'message')} failed for good.</MessageBarTitle> Open one to see
        why, fix what is wrong, and send it again. {waiting}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onShow('FAILED')}>Show failed messages</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
