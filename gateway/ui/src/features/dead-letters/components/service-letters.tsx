import { Button, mergeClasses, Subtitle1 } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import type { ServiceName } from '../api/dead-letter';
import { useDeadLetters } from '../api/get-dead-letters';
import { useDeadLettersStyles } from './dead-letters.styles';
import { LettersTable } from './letters-table';
import { SendBackMany } from './send-back-many';

export interface ServiceLettersProps {
  service: ServiceName;
  title: string;
  state: string;
  onOpen: (id: string) => void;
}

/** The dead letters of one service; a service without any takes one line. */
export function ServiceLetters({ service, title, state, onOpen }: ServiceLettersProps) {
  const styles = useDeadLettersStyles();
  const heading = useId();
  const [cause, setCause] = useState('');
  const { data, error, isSuccess, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useDeadLetters(
    service,
    state,
    cause,
  );
  const letters = data?.pages.flatMap((page) => page.letters) ?? [];
  const causes = data?.pages[0]?.causes ?? [];
  const empty = isSuccess && letters.length === 0;
  return (
    <section aria-labelledby={heading} className={mergeClasses(styles.service, empty && styles.quiet)}>
      <div className={styles.line}>
        <Subtitle1 as="h2" id={heading}>
          {title}
        </Subtitle1>
        {empty && <span className={styles.hint}>{nothing(state, causes.length > 0)}</span>}
      </div>
      {error && (
        <ProblemNote
          error={error}
          what="The dead letters of this service could not be loaded."
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonLines label={`Loading the dead letters of ${title}`} />}
      {data && <SendBackMany service={service} causes={causes} cause={cause} onCause={setCause} />}
      {letters.length > 0 && <LettersTable label={title} letters={letters} onOpen={onOpen} />}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Loading' : 'Show older dead letters'}
        </Button>
      )}
    </section>
  );
}

function nothing(state: string, anyWaits: boolean): string {
  return anyWaits || (state !== 'WAITING' && state !== '')
    ? 'No dead letter matches this state and cause.'
    : 'Every event was handled and sent.';
}
