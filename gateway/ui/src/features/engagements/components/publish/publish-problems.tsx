import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { counted } from '@/lib/words';
import type { Publishing } from '../../api/types';
import { useDialogStyles } from '../dialog.styles';

/** What must be mended before anything is sent. */
export function PublishProblems({ problems }: Pick<Publishing, 'problems'>) {
  const styles = useDialogStyles();
  const details = [...new Set(problems.map(({ detail }) => detail))];
  if (details.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>It cannot be published yet: {counted(details.length, 'problem')}.</MessageBarTitle>
        <ul className={styles.people}>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
