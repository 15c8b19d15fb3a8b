import { Button } from '@fluentui/react-components';
import { useRef, useState, type SubmitEvent } from 'react';
import { csrfToken } from '@/lib/csrf';
import { ErrorMessage } from '../../shell/error-message';

/** Posts the secret by a plain form, so that it is in no address, no script's request and no log of addresses. */
export function ContinueForm({ entry, secret }: { entry: string; secret: string }) {
  const csrf = useRef<HTMLInputElement>(null);
  const [unreachable, setUnreachable] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    const form = event.currentTarget;
    event.preventDefault();
    const token = csrfToken() ?? (await fetchedToken(entry));
    setUnreachable(token === undefined);
    if (token === undefined || !csrf.current) return;
    csrf.current.value = token;
    form.submit();
  }

  return (
    <form method="post" action={entry} onSubmit={submit}>
      <input type="hidden" name="secret" defaultValue={secret} />
      <input type="hidden" name="_csrf" ref={csrf} />
      <Button type="submit" appearance="primary" size="large">
        Continue
      </Button>
      {unreachable && (
        <ErrorMessage>
          The server cannot be reached at the moment. Check your connection and press Continue again.
        </ErrorMessage>
      )}
    </form>
  );
}

/** The gateway gives the token with this very page, which is read once more for nothing else. */
async function fetchedToken(entry: string): Promise<string | undefined> {
  try {
    await fetch(entry, { credentials: 'same-origin', cache: 'no-store' });
    return csrfToken();
  } catch (unreachable) {
    if (unreachable instanceof TypeError) return undefined;
    throw unreachable;
  }
}
