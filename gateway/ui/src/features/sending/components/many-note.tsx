import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { counted } from '@/lib/words';
import { many, type Draft } from '../model/use-draft';

/** Asks for a confirmation where a partner would get a very long table: what is sent cannot be taken back. */
export function ManyNote({ draft: { most, sure, setSure } }: { draft: Draft }) {
  if (most <= many) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          Each partner gets one table of up to {counted(most, 'account')}. A shorter one is answered sooner:
          narrow the filter, select fewer accounts, or ask only for missing or outdated answers.
        </MessageBarBody>
      </MessageBar>
      <Checkbox
        checked={sure}
        onChange={(_, { checked }) => setSure(checked === true)}
        label={`Yes, ask about ${counted(most, 'account')}`}
      />
    </>
  );
}
