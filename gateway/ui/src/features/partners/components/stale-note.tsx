import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { partnersQuery } from '@/api/get-partners';
import type { Partner } from '@/api/types';
import { listed } from '@/lib/words';
import { usePartnersStyles } from './partners.styles';

export interface StaleNoteProps {
  mine: Partner;
  onTake: (theirs: Partner) => void;
  onKeep: (theirs: Partner) => void;
}

/** Someone else was faster: says in what their version differs, and lets the user decide. */
export function StaleNote({ mine, onTake, onKeep }: StaleNoteProps) {
  const styles = usePartnersStyles();
  const { data } = useQuery({
    ...partnersQuery(),
    queryKey: ['partners', '', 'newest', String(mine.version)],
    staleTime: 0,
  });
  const theirs = data?.find(({ id }) => id === mine.id);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>Someone else changed this partner while you edited it.</MessageBarTitle> Your changes
        are not saved yet. {theirs && `Different: ${listed(differences(mine, theirs))}.`}
        {theirs && (
          <div className={styles.actions}>
            <Button size="small" onClick={() => onTake(theirs)}>
              Use theirs, discard mine
            </Button>
            <Button size="small" onClick={() => onKeep(theirs)}>
              Overwrite theirs with mine
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function differences(mine: Partner, theirs: Partner): string[] {
  const found: string[] = [];
  if (mine.name !== theirs.name) found.push(`their name is "${theirs.name}"`);
  if (mine.shortName !== theirs.shortName) found.push(`their short name is "${theirs.shortName}"`);
  if (mine.active !== theirs.active) found.push(theirs.active ? 'theirs is active' : 'theirs is not active');
  if (JSON.stringify(mine.contacts) !== JSON.stringify(theirs.contacts))
    found.push(
      `their contacts are ${listed(theirs.contacts.map(({ name, email }) => `${name} (${email})`)) || 'none'}`,
    );
  return found.length === 0 ? ['nothing that you see here'] : found;
}
