import { MessagesPage } from '@/features/messages/components/messages-page';
import { messages } from '@/features/messages/feature';
import { OnlyFor } from './only-for';

export function MessagesRoute() {
  return (
    <OnlyFor feature={messages}>
      <MessagesPage />
    </OnlyFor>
  );
}
