import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import type { DeadLetterDetail, ServiceName } from '../api/dead-letter';
import { useSendBack } from '../api/send-back';
import { useDeadLettersStyles } from './dead-letters.styles';
import { DiscardForm } from './discard-form';
import { outcomeWords } from './letter-words';

/** What can be done with a letter that waits. */
export function LetterActions({ service, letter }: { service: ServiceName; letter: DeadLetterDetail }) {
  const styles = useDeadLettersStyles();
  const back = useSendBack(service, letter.id);
  const [discarding, setDiscarding] = useState(false);
  const waits = letter.state === 'WAITING' && back.data?.outcome !== 'BACK_IN_OUTBOX';
  if (waits && discarding)
    return <DiscardForm service={service} letter={letter} onCancel={() => setDiscarding(false)} />;
  return (
    <div className={styles.form}>
      {waits && (
        <div className={styles.line}>
          <Button appearance="primary" disabled={back.isPending} onClick={() => back.mutate()}>
            {back.isPending ? 'Sending back' : 'Send back'}
          </Button>
          <Button disabled={back.isPending} onClick={() => setDiscarding(true)}>
            Discard
          </Button>
        </div>
      )}
      <span role="status" className={styles.hint}>
        {back.data &&
          `${outcomeWords(back.data.outcome)}${back.data.reason === '' ? '' : `: ${back.data.reason}`}`}
      </span>
      {back.error && <ProblemNote error={back.error} what="The event was not sent back." />}
    </div>
  );
}
