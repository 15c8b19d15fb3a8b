import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { meQuery } from '@/api/get-me';
import { paths } from '@/config/paths';
import { resumeSession, useSessionEnded } from '../session-state';

/** Tells that the session is over and how to go on without losing what is on the page. */
export function SessionEndedNote() {
  const ended = useSessionEnded();
  const client = useQueryClient();
  if (!ended) return null;
  const goOn = async (): Promise<void> => {
    const me = await client.query({ ...meQuery, staleTime: 0 });
    if (me === null) return;
    resumeSession();
    await client.invalidateQueries();
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Your session has ended.</MessageBarTitle> Nothing on this page is lost. Sign in again
        in a new tab, then come back here and choose Continue.
      </MessageBarBody>
      <MessageBarActions>
        <Link href={paths.signIn} target="_blank" rel="noreferrer">
          Sign in again
        </Link>
        <Button onClick={() => void goOn()}>Continue</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
