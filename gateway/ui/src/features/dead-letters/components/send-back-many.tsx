import { Button, Select } from '@fluentui/react-components';
import { ProblemNote } from '@/components/problem-note';
import type { ServiceName } from '../api/dead-letter';
import { useSendBackMany, type SendingBack } from '../api/send-back-many';
import { useDeadLettersStyles } from './dead-letters.styles';

export interface SendBackManyProps {
  service: ServiceName;
  causes: readonly { cause: string; waiting: number }[];
  cause: string;
  onCause: (cause: string) => void;
}

/** Limits the list to one cause, and sends back what waits for it, telling how it goes. */
export function SendBackMany({ service, causes, cause, onCause }: SendBackManyProps) {
  const styles = useDeadLettersStyles();
  const { progress, start, stop } = useSendBackMany(service);
  const waiting = causes
    .filter((one) => cause === '' || one.cause === cause)
    .reduce((sum, one) => sum + one.waiting, 0);
  if (causes.length === 0 && !progress.running && !progress.finished && !progress.error) return null;
  return (
    <div className={styles.line}>
      <Select aria-label="Cause" value={cause} onChange={(_, data) => onCause(data.value)}>
        <option value="">All causes</option>
        {causes.map((one) => (
          <option key={one.cause} value={one.cause}>
            {`${one.cause} (${one.waiting})`}
          </option>
        ))}
      </Select>
      {progress.running ? (
        <Button onClick={stop}>Stop</Button>
      ) : (
        <Button disabled={waiting === 0} onClick={() => void start(cause)}>
          {`Send back all ${waiting}`}
        </Button>
      )}
      <span role="status" className={styles.hint}>
        {words(progress, waiting)}
      </span>
      {progress.error !== null && (
        <ProblemNote
          error={progress.error}
          what="Sending back stopped because of an error. What was sent back before it stays sent."
        />
      )}
    </div>
  );
}

function words({ running, finished, settled, failed }: SendingBack, waiting: number): string {
  const sums = `${settled} sent back${failed > 0 ? `, ${failed} failed again` : ''}`;
  if (running)
    return `${sums} of about ${waiting}. If you leave this page, what is not sent back yet keeps waiting.`;
  return finished ? `${sums}.` : '';
}
