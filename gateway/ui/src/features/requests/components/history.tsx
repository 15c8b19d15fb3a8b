import { Subtitle2 } from '@fluentui/react-components';
import { When } from '@/components/when';
import type { RequestStep } from '../api/types';
import { useRequestsStyles } from './requests.styles';

const words: Record<string, string> = {
  'report requested': 'sent it',
  'link opened': 'opened the link',
  'report reminded': 'sent a reminder',
  'report extended': 'moved the due date',
  'link sent again': 'sent a new link',
  'contact added': 'added a contact',
  'report done': 'marked it as done',
  'report reopened': 'reopened it',
  'report revoked': 'revoked it',
};

/** All that happened to a request, newest first. */
export function History({ steps }: { steps: readonly RequestStep[] }) {
  const styles = useRequestsStyles();
  return (
    <>
      <Subtitle2 as="h2" block>
        History
      </Subtitle2>
      <ul className={styles.recipients} aria-label="History">
        {steps.toReversed().map(({ at, actor, action, detail }) => (
          <li key={`${at} ${action}`}>
            {actor} {words[action] ?? action}
            {extra(detail)} <When at={at} />
          </li>
        ))}
      </ul>
    </>
  );
}

function extra({ contact, dueOn }: Record<string, unknown>): string {
  if (typeof contact === 'string') return ` (${contact})`;
  return typeof dueOn === 'string' ? ` (until ${dueOn})` : '';
}
