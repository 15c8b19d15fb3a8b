import { Button, Subtitle2 } from '@fluentui/react-components';
import { ProblemNote } from '@/components/problem-note';
import { useAddContact } from '../api/keep-request';
import type { OtherContact } from '../api/types';
import { useRequestsStyles } from './requests.styles';

/** Contacts who came to the partner later and can be asked too. */
export function OtherContacts({
  requestId,
  contacts,
}: {
  requestId: string;
  contacts: readonly OtherContact[];
}) {
  const styles = useRequestsStyles();
  const add = useAddContact(requestId);
  if (contacts.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2" block>
        Not asked yet
      </Subtitle2>
      <ul className={styles.recipients} aria-label="Not asked yet">
        {contacts.map(({ contactId, name, email }) => (
          <li key={contactId} className={styles.recipient}>
            <div className={styles.person}>
              <span>{name}</span>
              <span className={styles.hint}>{email}</span>
            </div>
            <Button
              size="small"
              disabled={add.isPending}
              aria-label={`Also send to ${name}`}
              onClick={() => add.mutate(contactId)}
            >
              Also send
            </Button>
          </li>
        ))}
      </ul>
      {add.error && <ProblemNote error={add.error} what="No link was sent." />}
    </>
  );
}
