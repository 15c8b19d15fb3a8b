import { Button, ProgressBar } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { ProblemNote } from '@/components/problem-note';
import { counted } from '@/lib/words';
import { hindrance, type Draft } from '../model/use-draft';
import { useSendingStyles } from './sending.styles';

export interface SendFooterProps {
  draft: Draft;
  error: Error | null;
  pending: boolean;
  onSend: () => void;
  onCancel: () => void;
}

/** What the button will do, in words, and why it cannot yet. */
export function SendFooter({ draft, error, pending, onSend, onCancel }: SendFooterProps) {
  const styles = useSendingStyles();
  const reason = hindrance(draft);
  return (
    <div className={styles.footer}>
      {error && (
        <ProblemNote
          error={error}
          what="Sending failed. Nothing was sent twice, and it is safe to try again."
          onRetry={onSend}
        />
      )}
      {pending && <ProgressBar aria-label="Sending" />}
      <span className={styles.hint} role="status">
        {reason ?? plan(draft)}
      </span>
      <Button
        appearance="primary"
        icon={<SendRegular />}
        disabled={reason !== undefined || pending}
        onClick={onSend}
      >
        {pending ? 'Sending' : `Send ${counted(sizes(draft).length, 'request')}`}
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

/** How many accounts each partner is asked for; who has nothing to answer gets no request. */
function sizes({ asked, partners, accounts }: Draft): number[] {
  if (asked.length !== partners.length) return partners.map(() => accounts);
  return asked.map((one) => one.accounts).filter((size) => size > 0);
}

function plan(draft: Draft): string {
  const each = sizes(draft);
  const [least, most] = [Math.min(...each), Math.max(...each)];
  const about = least === most ? '' : `${least.toLocaleString('en-US')} to `;
  const whom = each.length === 1 ? 'the partner' : `each of ${counted(each.length, 'partner')}`;
  return `One request to ${whom}, about ${about}${counted(most, 'account')}.`;
}
