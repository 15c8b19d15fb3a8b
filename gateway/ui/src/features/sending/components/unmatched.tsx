import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { counted } from '@/lib/words';

/** Names that fit no partner, so that none is lost in silence. */
export function Unmatched({ names, onDismiss }: { names: readonly string[]; onDismiss: () => void }) {
  if (names.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{counted(names.length, 'name')} could not be matched:</MessageBarTitle>{' '}
        {names.join(', ')}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Dismiss the names that could not be matched"
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
