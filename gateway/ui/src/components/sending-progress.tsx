import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useRetrySending, useSending, type Sending, type SendingPart } from '@/api/sendings';
import { ProblemNote } from '@/components/problem-note';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { useSendingProgressStyles } from './sending-progress.styles';

/** How far a sending has come, partner by partner; it goes on by itself when nobody looks. */
export function SendingProgress({ start }: { start: Sending }) {
  const styles = useSendingProgressStyles();
  const { data: sending = start, error, refetch } = useSending(start);
  useFreshLists(sending.state);
  const { partners, finished } = sending;
  return (
    <div className={styles.root}>
      <SendingNote sending={sending} />
      <ProgressBar
        value={finished / partners.length}
        color={sending.state === 'DONE' ? 'success' : 'brand'}
        aria-label={`${finished} of ${counted(partners.length, 'partner')} done`}
      />
      {error && (
        <ProblemNote
          error={error}
          what="The progress could not be loaded; sending continues."
          onRetry={() => void refetch()}
        />
      )}
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.parts} tabIndex={0} aria-label="Progress by partner">
        {partners.map((part) => (
          <li key={part.partnerId}>
            <Part part={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Part({ part }: { part: SendingPart }) {
  const styles = useSendingProgressStyles();
  const { requestId, partnerName, accounts, recipients, state, reason } = part;
  if (state === 'SENT')
    return (
      <>
        <Link to={`${paths.requests}?request=${requestId ?? ''}`}>
          {partnerName} ({counted(recipients, 'contact')})
        </Link>
        : {counted(accounts, 'account')}
      </>
    );
  if (state === 'FAILED')
    return (
      <span className={styles.failed}>
        {partnerName}: not sent. {reason}
      </span>
    );
  const words = state === 'NOTHING' ? 'nothing to ask: everything was asked or answered recently' : 'waiting';
  return (
    <span className={styles.quiet}>
      {partnerName}: {words}
    </span>
  );
}

function SendingNote({ sending: { id, state, partners, finished } }: { sending: Sending }) {
  const retry = useRetrySending();
  const sent = partners.filter((part) => part.state === 'SENT').length;
  const failed = partners.filter((part) => part.state === 'FAILED').length;
  if (state === 'RUNNING')
    return (
      <span role="status">
        Sending: {finished} of {counted(partners.length, 'partner')}. You can close this: sending continues,
        and the Requests page shows it.
      </span>
    );
  if (state === 'DONE')
    return (
      <MessageBar intent="success" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{counted(sent, 'request')} sent.</MessageBarTitle> Each contact gets an email with
          their own link. You get their answers in one digest.
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <>
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>
            {counted(sent, 'request')} sent, {counted(failed, 'partner')} not asked.
          </MessageBarTitle>{' '}
          See below why. Trying again does not ask the others twice.
        </MessageBarBody>
        <MessageBarActions>
          <Button disabled={retry.isPending} onClick={() => retry.mutate(id)}>
            Try again
          </Button>
        </MessageBarActions>
      </MessageBar>
      {retry.error && <ProblemNote error={retry.error} what="The sending could not be started again." />}
    </>
  );
}

/** Once a sending is finished, the lists that show its requests are read anew. */
function useFreshLists(state: Sending['state']): void {
  const client = useQueryClient();
  useEffect(() => {
    if (state === 'RUNNING') return;
    void client.invalidateQueries({ queryKey: ['requests'] });
    void client.invalidateQueries({ queryKey: ['accounts'] });
  }, [client, state]);
}
