import { Subtitle2 } from '@fluentui/react-components';
import { Facts } from '@/components/facts';
import { PersonName } from '@/components/person-name';
import { ProblemNote } from '@/components/problem-note';
import { SidePanel } from '@/components/side-panel';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import type { DeadLetterDetail, ServiceName } from '../api/dead-letter';
import { useDeadLetter } from '../api/get-dead-letter';
import { useDeadLettersStyles } from './dead-letters.styles';
import { LetterActions } from './letter-actions';
import { LetterContent } from './letter-content';
import { kindWords, LetterStateBadge, outcomeWords } from './letter-words';

/** One letter: why it is here, what it holds, what was done with it, and what can be done. */
export function LetterPanel({
  service,
  id,
  onClose,
}: {
  service: ServiceName;
  id: string;
  onClose: () => void;
}) {
  const { data, error, refetch } = useDeadLetter(service, id);
  return (
    <SidePanel
      title={data ? kindWords(data.type) : 'Dead letter'}
      onClose={onClose}
      footer={data && <LetterActions service={service} letter={data} />}
    >
      {error && (
        <ProblemNote
          error={error}
          what="The dead letter could not be loaded."
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonLines label="Loading the dead letter" />}
      {data && <Details letter={data} />}
    </SidePanel>
  );
}

function Details({ letter }: { letter: DeadLetterDetail }) {
  const styles = useDeadLettersStyles();
  return (
    <>
      <LetterStateBadge state={letter.state} />
      <Facts
        facts={[
          ['Why', `${letter.cause}: ${letter.reason}`],
          [
            'What happened',
            letter.side === 'RECEIVED' ? 'It was received but could not be handled' : 'It could not be sent',
          ],
          ['Topic', letter.topic],
          ['Key', letter.key],
          ['Event', letter.eventId],
          ['Trace', letter.traceId],
          ['Failures', letter.times],
          ['First failure', <When key="first" at={letter.firstAt} exact />],
          ['Last failure', <When key="last" at={letter.lastAt} exact />],
        ]}
      />
      <LetterContent letter={letter} />
      {letter.acts.length > 0 && (
        <>
          <Subtitle2 as="h2" block>
            What was done
          </Subtitle2>
          <ol className={styles.acts}>
            {letter.acts.map(({ at, by, outcome, detail }) => (
              <li key={at}>
                {outcomeWords(outcome)}
                {detail !== '' && `: ${detail}`}
                <div className={styles.hint}>
                  <PersonName email={by} />, <When at={at} exact />
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
