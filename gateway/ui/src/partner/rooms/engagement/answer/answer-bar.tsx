import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { momentInWords } from '../../../shell/moments';
import { accept } from '../api/answer';
import { ActFailed } from '../page/act-failed';
import { useAnswer } from '../page/use-act';
import type { Room } from '../types';
import { useAnswerBarStyles } from './answer-bar.styles';
import { DeclineDialog } from './decline-dialog';

/** Always in sight until the invitation is accepted: by when to answer, and the two answers. */
export function AnswerBar({ room }: { readonly room: Room }) {
  const styles = useAnswerBarStyles();
  const accepting = useAnswer(accept);
  const declined = room.state === 'DECLINED';
  return (
    <footer className={styles.bar} aria-label="Your answer to the invitation">
      <p className={styles.words}>
        <strong>{declined ? 'Changed your mind?' : `Will ${room.partnerName} take part?`}</strong>{' '}
        {declined ? 'You can still accept until' : 'Please answer by'} {momentInWords(room.expiresAt)}.
      </p>
      <div className={styles.answers}>
        <Button
          appearance="primary"
          size="large"
          icon={<CheckmarkRegular />}
          className={styles.answer}
          disabledFocusable={accepting.isPending}
          onClick={() => accepting.mutate()}
        >
          {accepting.isPending ? 'Accepting…' : 'Accept'}
        </Button>
        {!declined && <DeclineDialog room={room} className={styles.answer} disabled={accepting.isPending} />}
      </div>
      <div className={styles.failed}>
        <ActFailed what="Your answer was not sent" error={accepting.error} />
      </div>
    </footer>
  );
}
